import { isTimeZone, middleOfDay, wholeDay } from '../../shared/form/date';
import { isAtLeast } from '../../shared/intercom/version';
import type { Session } from '../../shared/session/session';
import type { DateComparison, SearchQuery } from './query';

/**
 * Contacts are searched for by calendar days. Up to API version 2.16, Intercom itself compares by the day, in the
 * workspace's time zone; since 2.17 it compares what every contact has by the second, and custom attributes by the day in
 * UTC. The form means the same days in both; a query that comes as JSON means what the version that is asked makes of it.
 * (developers.intercom.com/docs/references/2.17/changelog)
 */

/**
 * @param asked whether the query was filled into the form or written as JSON
 * @param timezone of the workflow: it decides which day a time is on
 * @returns undefined where dates are compared as they are given
 */
export async function daysFor(
	session: Session,
	asked: 'form' | 'json',
	timezone: string,
): Promise<DateComparison | undefined> {
	const onItsDay: DateComparison = ({ value, ...filter }) => ({
		...filter,
		value: middleOfDay(value, timezone),
	});
	if (!isAtLeast(session.apiVersion, '2.17')) return onItsDay;
	if (asked === 'json') return undefined;
	const { app } = await session.me();
	const workspace = app?.timezone && isTimeZone(app.timezone) ? app.timezone : timezone;
	return (filter) =>
		filter.field.startsWith('custom_attributes.')
			? onItsDay(filter)
			: bySecond(filter, wholeDay(filter.value, timezone, workspace));
}

/** A comparison with a day, by its first second and that of the next; an operator that knows no days stays as it is. */
function bySecond(
	{ field, operator, value }: Parameters<DateComparison>[0],
	{ begins, ends }: ReturnType<typeof wholeDay>,
): SearchQuery {
	const before = { field, operator: '<' as const, value: begins };
	const after = { field, operator: '>' as const, value: ends - 1 };
	const fromThen = { field, operator: '>' as const, value: begins - 1 };
	const untilThen = { field, operator: '<' as const, value: ends };
	switch (operator) {
		case '=':
			return { operator: 'AND', value: [fromThen, untilThen] };
		case '!=':
			return { operator: 'OR', value: [before, after] };
		case '>':
			return after;
		case '<':
			return before;
		case '>=':
			return fromThen;
		case '<=':
			return untilThen;
		default:
			return { field, operator, value };
	}
}
