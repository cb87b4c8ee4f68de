import { UserError } from 'n8n-workflow';
import type { OfficeHoursTimeInterval } from '../../shared/intercom/endpoints';
import { rows } from '../../shared/form/rows';
import { choice } from '../../shared/form/choice';
import type { Input } from '../../shared/form/field';
import { map } from '../../shared/form/field';
import { text } from '../../shared/form/text';

/**
 * Opening hours as people say them, and as Intercom counts them: minutes since Monday 00:00 in a schedule, minutes
 * since midnight in an exception.
 */

export interface Interval {
	start_minute: number;
	end_minute: number;
}

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MINUTES_A_DAY = 24 * 60;

/** Intercom takes hours of a schedule on the quarter hour only. */
const QUARTER = 15;

const opensField = () => text('Opens', { default: '09:00', placeholder: 'e.g. 09:00' });
const closesField = () =>
	text('Closes', {
		default: '17:00',
		placeholder: 'e.g. 17:30',
		description: 'Later the same day; 24:00 is the end of it',
	});

/** The hours of a week. */
export function weeklyHours(): Input<Interval[]> {
	const hours = rows('Hours', 'Hours', {
		days: choice(
			'Days',
			[
				{ name: 'Every Day', value: 'every' },
				{ name: 'Friday', value: 'Friday' },
				{ name: 'Monday', value: 'Monday' },
				{ name: 'Monday to Friday', value: 'weekdays' },
				{ name: 'Saturday', value: 'Saturday' },
				{ name: 'Sunday', value: 'Sunday' },
				{ name: 'Thursday', value: 'Thursday' },
				{ name: 'Tuesday', value: 'Tuesday' },
				{ name: 'Wednesday', value: 'Wednesday' },
			],
			{ default: 'weekdays' },
		),
		opens: opensField(),
		closes: closesField(),
	});
	return map(hours, (given) =>
		given
			.flatMap(({ days, opens, closes }) => {
				const { start_minute, end_minute } = interval(opens, closes, QUARTER);
				return daysIn(days).map((day) => ({
					start_minute: day * MINUTES_A_DAY + start_minute,
					end_minute: day * MINUTES_A_DAY + end_minute,
				}));
			})
			.sort((a, b) => a.start_minute - b.start_minute),
	);
}

/** The hours of one day. */
export function dailyHours(): Input<Interval[]> {
	const hours = rows(
		'Hours',
		'Hours',
		{ opens: opensField(), closes: closesField() },
		{ description: 'When it is open on that day instead' },
	);
	return map(hours, (given) => given.map(({ opens, closes }) => interval(opens, closes, 1)));
}

/** A schedule's or exception's intervals in words: `Monday 09:00–17:00`. */
export const inWords = (intervals: OfficeHoursTimeInterval[] | null | undefined): string[] =>
	(intervals ?? []).map(({ start_minute: start, end_minute: end, day_of_week: day }) => {
		const minute = Number(start);
		const dayNumber = Number(day ?? Math.floor(minute / MINUTES_A_DAY));
		const midnight = Math.floor(minute / MINUTES_A_DAY) * MINUTES_A_DAY;
		return `${DAYS[dayNumber] ?? ''} ${clockTime(minute - midnight)}–${clockTime(Number(end) - midnight)}`.trim();
	});

function daysIn(days: string): number[] {
	if (days === 'every') return DAYS.map((_day, number) => number);
	if (days === 'weekdays') return [0, 1, 2, 3, 4];
	return [DAYS.indexOf(days)];
}

function interval(from: string, to: string, step: number): Interval {
	const start = minuteOf('Opens', from, step);
	const end = minuteOf('Closes', to, step);
	if (end > start) return { start_minute: start, end_minute: end };
	throw new UserError(`'Closes' is ${to}, which is not after ${from}`, {
		description:
			'Hours that go past midnight are two entries: one until 24:00, and one from 00:00 on the next day.',
	});
}

function minuteOf(displayName: string, given: string, step: number): number {
	const [, hours, minutes] = /^(\d{1,2}):(\d{2})$/.exec(given.trim()) ?? [];
	const minute = Number(hours) * 60 + Number(minutes);
	if (Number(minutes) < 60 && minute <= MINUTES_A_DAY && minute % step === 0) return minute;
	throw new UserError(`'${displayName}' is "${given}", which is no time of day for office hours`, {
		description:
			step === QUARTER
				? 'Give hours and minutes from 00:00 to 24:00, on the quarter hour: 08:45.'
				: 'Give hours and minutes from 00:00 to 24:00: 08:45.',
	});
}

const clockTime = (minute: number): string =>
	[Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
