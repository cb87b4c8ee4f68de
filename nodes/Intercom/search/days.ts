import { tryToParseDateTime } from 'n8n-workflow';
import { isAtLeast } from '../../shared/intercom/version';
import type { Session } from '../../shared/session/session';
import type { Comparison, SearchQuery } from './query';

/**
 * Contacts are searched for by calendar days. Up to API version 2.16, Intercom itself compares by the day, in the
 * workspace's time zone; since 2.17 it compares what every contact has by the second, and custom attributes by the day in
 * UTC. The form means the same days in both; a query that comes as JSON means what the version that is asked makes of it.
 * (developers.intercom.com/docs/references/2.17/changelog)
 */

/** How a date is compared: the filter, or the two, that Intercom is sent. */
export type DateComparison = (filter: { field: string; operator: Comparison; value: number }) => SearchQuery;

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
	const workspace = readTimezone((await session.me()).app?.timezone) ?? timezone;
	return (filter) =>
		filter.field.startsWith('custom_attributes.')
			? onItsDay(filter)
			: withinDay(filter, dayOf(filter.value, timezone), workspace);
}

const dayOf = (seconds: number, timezone: string) =>
	tryToParseDateTime(new Date(seconds * 1000), timezone).toISODate();

/**
 * A time as one that falls on the same calendar day wherever the workspace is: midnight of the workflow can be the day
 * before there. 10:30 UTC is the same day from UTC-10:00 to UTC+13:00.
 */
const middleOfDay = (seconds: number, timezone: string): number =>
	Date.parse(`${dayOf(seconds, timezone)}T10:30:00Z`) / 1000;

/** A comparison with a day, by its first second and that of the next; an operator that knows no days stays as it is. */
function withinDay(
	{ field, operator, value }: Parameters<DateComparison>[0],
	day: string | null,
	timezone: string,
): SearchQuery {
	const midnight = tryToParseDateTime(String(day), timezone).startOf('day');
	const first = midnight.toUnixInteger();
	const next = midnight.plus({ days: 1 }).toUnixInteger();
	const before = { field, operator: '<' as const, value: first };
	const after = { field, operator: '>' as const, value: next - 1 };
	const fromThen = { field, operator: '>' as const, value: first - 1 };
	const untilThen = { field, operator: '<' as const, value: next };
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

/** Undefined for a name that nobody but Intercom knows. */
function readTimezone(name: string | undefined): string | undefined {
	try {
		return name && new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
	} catch {
		return undefined;
	}
}
