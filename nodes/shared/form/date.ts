import { tryToParseDateTime, UserError } from 'n8n-workflow';
import { toUnixSeconds } from '../reading';
import type { Input, Words } from './field';
import { quoted } from './quoted';
import { toText } from './text';
import { readWritten } from './writtenTime';

/** A point in time: an n8n date, an ISO date or unix seconds; Intercom gets unix seconds. */
export function date(displayName: string, words: Words = {}): Input<number> {
	return {
		property: { displayName, type: 'dateTime', default: '', ...words },
		read: (raw, { context }) => unixSeconds(displayName, raw, context.getTimezone()),
	};
}

/** A day of the calendar, whatever the time of day: Intercom gets `2026-12-25`. */
export function day(displayName: string, words: Words = {}): Input<string> {
	return {
		property: { displayName, type: 'dateTime', default: '', ...words },
		read: (raw, { context }) => {
			const [written] = /^\d{4}-\d{2}-\d{2}(?=T00:00:00(\.0+)?$|$)/.exec(toText(raw).trim()) ?? [];
			if (written) return written;
			const timezone = context.getTimezone();
			const seconds = unixSeconds(displayName, raw, timezone);
			return dayIn(seconds * 1000, timezone);
		},
	};
}

/** A moment, in milliseconds since 1970, on the calendars and clocks of a zone. */
export const localTime = (moment: number, zone: string) => tryToParseDateTime(new Date(moment), zone);

/** Whether there is a time zone of this name. */
export const isTimeZone = (name: string): boolean => localTime(0, 'UTC').setZone(name).isValid;

/** The day of a moment on the calendar of a zone: `2026-12-25`. */
export const dayIn = (moment: number, zone: string): string => String(localTime(moment, zone).toISODate());

/**
 * Unix seconds → those of a time on the same day of the workflow's calendar that falls on this day wherever the workspace
 * is: its midnight can be the day before there. 10:30 UTC is the same day from UTC-10:00 to UTC+13:00.
 */
export const middleOfDay = (seconds: number, timezone: string): number =>
	tryToParseDateTime(`${dayIn(seconds * 1000, timezone)}T10:30:00Z`).toSeconds();

/**
 * The day of a time on the workflow's calendar, as it is in another zone: unix seconds of its beginning and of the next
 * day's, which is 23 or 25 hours later when clocks change.
 */
export function wholeDay(seconds: number, timezone: string, zone: string): { begins: number; ends: number } {
	const midnight = tryToParseDateTime(dayIn(seconds * 1000, timezone), zone).startOf('day');
	return { begins: midnight.toUnixInteger(), ends: midnight.plus({ days: 1 }).toUnixInteger() };
}

/**
 * What people and expressions give for a time → unix seconds, without the fraction.
 *
 * - Numbers, also as text: nine or ten digits are seconds, twelve or thirteen are milliseconds, 0 is 1970. Others would be
 *   seconds of the years around 1970, which nobody means: the day number of a sheet (46095), a year, 20260314.
 * - Dates of n8n, Luxon and JavaScript.
 * - Text: see `writtenTime.ts`. Without an offset it is local to the workflow, wherever the server stands.
 * @param zoneOfDays where a day without a time begins; the workflow's time zone unless something else is meant
 * @throws UserError naming the field when it is no time, or may be one of two
 */
export function unixSeconds(
	displayName: string,
	raw: unknown,
	timezone: string,
	zoneOfDays = timezone,
): number {
	const moment: unknown = typeof raw === 'object' && raw !== null ? raw.valueOf() : toText(raw).trim();
	if (typeof moment === 'number' && Number.isFinite(moment)) return toUnixSeconds(moment);
	if (typeof moment !== 'string') throw notADateError(displayName, raw);
	if (/^[+-]?\d+(\.\d+)?$/.test(moment)) {
		const seconds = secondsIn(Number(moment));
		if (seconds === undefined) throw otherNumberError(displayName, raw);
		return seconds;
	}
	const written = readWritten(moment);
	if (written === 'ambiguous') throw ambiguousError(displayName, moment);
	if (!written) throw notADateError(displayName, raw);
	const zone = written.isDay ? zoneOfDays : (written.zone ?? timezone);
	try {
		// In the night in which the clocks are set back, a time is twice, and Luxon's choice hangs on today's season.
		const moments = tryToParseDateTime(written.iso, zone).getPossibleOffsets();
		return Math.floor(Math.min(...moments.map((moment) => moment.toSeconds())));
	} catch {
		throw notADateError(displayName, raw);
	}
}

/** In seconds: 3 March 1973 to the year 2286. In milliseconds they have three digits more. */
const SMALLEST = 1e8;
const LARGEST = 1e10;

function secondsIn(number: number): number | undefined {
	const isAmong = (value: number) => Math.abs(value) >= SMALLEST && Math.abs(value) < LARGEST;
	if (number === 0 || isAmong(number)) return Math.floor(number);
	return isAmong(number / 1000) ? toUnixSeconds(number) : undefined;
}

const notADateError = (displayName: string, raw: unknown) =>
	new UserError(`'${displayName}' is ${quoted(raw)}, which is not a date`, {
		description: 'Use a date of n8n, an ISO date such as 2026-03-14T09:00:00Z, or unix seconds.',
	});

const otherNumberError = (displayName: string, raw: unknown) =>
	new UserError(`'${displayName}' is ${quoted(raw)}, which is not a date`, {
		description:
			'As unix seconds it would be far from today. The number of a day in a sheet becomes a date by {{ DateTime.fromISO("1899-12-30").plus({ days: $json.date }).toISODate() }}; otherwise use an ISO date such as 2026-03-14, or unix seconds.',
	});

function ambiguousError(displayName: string, given: string): UserError {
	const [one = '', other = '', year = ''] = given.match(/\d+/g) ?? [];
	const form = (month: string, day: string) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	return new UserError(`'${displayName}' is ${quoted(given)}, which can mean two days`, {
		description: `Write ${form(one, other)} or ${form(other, one)}: year, month, day. Of a date like this nobody can tell which of the first two is the month.`,
	});
}
