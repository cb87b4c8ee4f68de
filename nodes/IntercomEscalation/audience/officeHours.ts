import { UserError } from 'n8n-workflow';
import { dayIn } from '../../shared/form/date';
import type { OfficeHoursException, OfficeHoursSchedule } from '../../shared/intercom/endpoints';
import { endpoint } from '../../shared/intercom/request';
import type { ItemSession } from '../../shared/session/session';
import { minuteOfWeek } from './hours';

/** Intercom's own office hours, with their holidays. */

const A_DAY = 24 * 60;

/**
 * Whether the team is there now, by the schedule of this name.
 * @param name in any case; undefined for the only one that there is
 * @throws UserError where there is none of the name, or several and none is named; NodeApiError when Intercom refuses
 */
export async function isOfficeOpen(name: string | undefined, session: ItemSession): Promise<boolean> {
	const schedules = (await session.sendOnce(endpoint('GET /office_hours_schedules'))).data ?? [];
	const schedule = chosenOf(schedules, name);
	const exceptions = await session.sendOnce(
		endpoint('GET /office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions', {
			path: { office_hours_schedule_id: schedule.id ?? '' },
		}),
	);
	return isOpen(schedule, exceptions.data ?? [], session.now());
}

function chosenOf(schedules: readonly OfficeHoursSchedule[], name: string | undefined): OfficeHoursSchedule {
	const named = schedules.filter((one) => !name || one.name?.trim().toLowerCase() === name.toLowerCase());
	if (named.length === 1) return named[0]!;
	const names = schedules.map((one) => one.name).join(', ') || 'none';
	throw new UserError(
		name
			? `Intercom has no schedule of office hours called '${name}', but: ${names}`
			: `Intercom has ${schedules.length} schedules of office hours (${names}): name one of them`,
	);
}

/** @param moment in milliseconds since 1970 */
function isOpen(
	{ time_zone_name: zone = 'UTC', time_intervals: week = [] }: OfficeHoursSchedule,
	exceptions: readonly OfficeHoursException[],
	moment: number,
): boolean {
	const minute = minuteOfWeek(moment, zone);
	const today = dayIn(moment, zone);
	const exception = exceptions.find(({ exception_date: date = '', recurring_annually: everyYear }) =>
		everyYear ? date.slice(4) === today.slice(4) : date === today,
	);
	const [intervals, now] = exception ? [exception.time_intervals ?? [], minute % A_DAY] : [week, minute];
	return intervals.some(
		({ start_minute: start = Infinity, end_minute: end = -Infinity }) => start <= now && now < end,
	);
}
