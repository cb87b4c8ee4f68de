import { isTimeZone, localTime } from '../../shared/form/date';
import { quoted } from '../../shared/form/quoted';

/** Hours of the week, as people write them: "Mon-Fri 9:00-17:30, Sat 10-14, Europe/Berlin". */

const A_DAY = 24 * 60;
const A_WEEK = 7 * A_DAY;

export interface WeeklyHours {
	/** Of the IANA; undefined for the zone of whoever asks. */
	zone?: string;
	/** Minutes since Monday 00:00; an end beyond the week goes on in the next. */
	intervals: ReadonlyArray<{ start: number; end: number }>;
}

/** @throws Error that says which entry is no hours */
export function readHours(given: string): WeeklyHours {
	const entries = given
		.split(/[,;\n]/)
		.map((entry) => entry.trim())
		.filter((entry) => entry !== '');
	const zones = entries.filter(isZone);
	const intervals = entries.filter((entry) => !isZone(entry)).flatMap(readEntry);
	if (zones.length > 1 || intervals.length === 0) throw notHours(given);
	return { zone: zones[0], intervals };
}

/** Whether a moment, in milliseconds since 1970, is within the hours. @param zone where they name none */
export function isWithin({ zone: own, intervals }: WeeklyHours, moment: number, zone: string): boolean {
	const minute = minuteOfWeek(moment, own ?? zone);
	return intervals.some(
		({ start, end }) =>
			(start <= minute && minute < end) || (start <= minute + A_WEEK && minute + A_WEEK < end),
	);
}

/** Minutes since Monday 00:00 on a clock in that zone. */
export function minuteOfWeek(moment: number, zone: string): number {
	const { weekday, hour, minute } = localTime(moment, zone);
	return (weekday - 1) * A_DAY + hour * 60 + minute;
}

function readEntry(entry: string): WeeklyHours['intervals'] {
	const [, from = '', to, start = '', end = ''] = ENTRY.exec(entry) ?? [];
	const [first, last] = [dayOf(from || 'mon'), dayOf(to ?? (from || 'sun'))];
	const [opens, closes] = [minutesOf(start), minutesOf(end)];
	if (first === -1 || last === -1 || opens === undefined || closes === undefined || opens === A_DAY)
		throw notHours(entry);
	const days = last >= first ? last - first + 1 : last - first + 8;
	// What ends before it begins ends on the next day.
	const length = closes > opens ? closes - opens : closes - opens + A_DAY;
	return Array.from({ length: days }, (_, index) => {
		const begin = ((first + index) % 7) * A_DAY + opens;
		return { start: begin, end: begin + length };
	});
}

/** "Mon-Fri 9:00-17:30", "Saturday 10-14", "22:00-06:00". */
const ENTRY =
	/^(?:([a-z]{3,9})\.?(?: *[-–] *([a-z]{3,9})\.?)? +)?(\d{1,2}(?::\d{2})?) *[-–] *(\d{1,2}(?::\d{2})?)$/i;

const FULL_DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

const dayOf = (word: string): number =>
	FULL_DAYS.findIndex((day) => [day, day.slice(0, 3), day.slice(0, 4)].includes(word.toLowerCase()));

function minutesOf(time: string): number | undefined {
	if (time === '') return undefined;
	const [hours = NaN, minutes = 0] = time.split(':').map(Number);
	const all = hours * 60 + minutes;
	return minutes < 60 && all <= A_DAY ? all : undefined;
}

const isZone = (entry: string): boolean => /^[A-Za-z]+(?:\/[\w+-]+)+$|^UTC$/.test(entry) && isTimeZone(entry);

const notHours = (given: string) =>
	new Error(`${quoted(given)} is no hours: write them as Mon-Fri 9:00-17:30, Sat 10-14, Europe/Berlin`);
