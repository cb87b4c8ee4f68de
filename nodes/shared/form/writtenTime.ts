/** Times as people, sheets and programs write them, each in the one form that n8n reads in any time zone. */

export interface WrittenTime {
	/** ISO 8601; without an offset unless one was written. */
	iso: string;
	/** Whether it is a day of the calendar, without a time. */
	isDay: boolean;
	/** A zone by name that was written beside a local time: `Europe/Berlin`. */
	zone?: string;
}

/**
 * Reads what can only mean one thing:
 *
 * - year first, `2026-03-14` with or without a time, and `2026-03` for the first of a month;
 * - `14.03.2026`, which is nowhere written month first;
 * - `03/14/2026` and `14/03/2026`: which is the month follows from the day; where it does not, as in `03/04/2026`, it is
 *   `ambiguous`;
 * - with the English name of a month, `14 Mar 2026 09:00`, as e-mails, HTTP and JavaScript write it.
 *
 * Undefined for everything else: a time without a day, the day of a week (`2026-W11-6`) or of a year (`2026-073`). What
 * JavaScript makes of text that it does not know, such as 1 December 2001 of "order 12", is never asked.
 */
export function readWritten(text: string): WrittenTime | 'ambiguous' | undefined {
	if (text.length > LONGEST) return undefined;
	const given = text.replace(COMPACT, '$1-$2-$3T$4:$5');
	const yearFirst = YEAR_FIRST.exec(given);
	if (yearFirst) return written([yearFirst[1]!, yearFirst[3]!, yearFirst[4]!], yearFirst.slice(5));
	const month = /^(\d{4})-(\d{2})$/.exec(given);
	if (month) return written([month[1]!, month[2]!, '01'], []);
	const yearLast = YEAR_LAST.exec(given);
	if (!yearLast) return named(given);
	const [first, mark, second, year] = [yearLast[1]!, yearLast[2]!, yearLast[3]!, yearLast[4]!];
	const isDayFirst = mark === '.' || Number(first) > 12 || Number(first) === Number(second);
	if (!isDayFirst && Number(second) <= 12) return 'ambiguous';
	return written(isDayFirst ? [year, second, first] : [year, first, second], yearLast.slice(5));
}

/** JavaScript's own form has some sixty characters. */
const LONGEST = 100;

/** `20260314T090000Z`, up to the minutes. */
const COMPACT = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})/;

/** Hours, minutes, seconds, their fraction, AM or PM, offset, name of the zone. */
const TIME = String.raw`(?:(?:T|,?\s+)(\d{1,2})(?::(\d{2})(?::?(\d{2})(?:[.,](\d+))?)?)?\s*([AP]M)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?(?:\[([\w/+-]+)\])?)?`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${TIME}$`, 'i');
const YEAR_LAST = new RegExp(String.raw`^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})${TIME}$`, 'i');

/** Undefined where the calendar or the clock has no such time, as of 30 February. */
function written(
	[year, month, day]: [string, string, string],
	[hour, minute = '00', second = '00', fraction, half, offset, zone]: Array<string | undefined>,
): WrittenTime | undefined {
	const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
	if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) return undefined;
	const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	if (hour === undefined) return { iso, isDay: true };
	if (half && (Number(hour) < 1 || Number(hour) > 12)) return undefined;
	const inHalf = half ? (Number(hour) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0) : Number(hour);
	if (inHalf > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
	const time = `${String(inHalf).padStart(2, '0')}:${minute}:${second}${fraction ? `.${fraction.slice(0, 3)}` : ''}`;
	const isUtc = offset !== undefined && /^[A-Z]/i.test(offset);
	return { iso: `${iso}T${time}${isUtc ? 'Z' : (offset ?? '')}`, isDay: false, ...(zone && { zone }) };
}

const MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i;
const TIME_OF_DAY = /\d{1,2}:\d{2}/;
/** Only after a time, for `14-Mar-2026` has no offset. */
const OFFSET = /:\d{2}.*?(?:\b(?:UTC|GMT|[ECMP][SD]T)\b|Z$|[+-]\d{2}:?\d{2}\b)/i;

/**
 * JavaScript reads these in the zone of the server unless one is written. Read as if it were UTC, the clock shows what
 * was written.
 */
function named(text: string): WrittenTime | undefined {
	if (!MONTH.test(text) || !/\b\d{4}\b/.test(text)) return undefined;
	const hasOffset = OFFSET.test(text);
	const milliseconds = Date.parse(hasOffset ? text : `${text} UTC`);
	if (Number.isNaN(milliseconds)) return undefined;
	const iso = new Date(milliseconds).toISOString();
	if (hasOffset) return { iso, isDay: false };
	// 30 February would have become 2 March.
	const hasDay = new RegExp(String.raw`\b0?${Number(iso.slice(8, 10))}\b`).test(text);
	if (!hasDay) return undefined;
	return TIME_OF_DAY.test(text)
		? { iso: iso.slice(0, -1), isDay: false }
		: { iso: iso.slice(0, 10), isDay: true };
}
