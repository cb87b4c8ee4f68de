import type { IDataObject } from 'n8n-workflow';

/** Careful readers of a payload whose shape differs between versions: what is not as expected is `null`. */

export function asRecord(value: unknown): IDataObject | null {
	return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as IDataObject) : null;
}

/** A text that says something; Intercom has `""` where it knows nothing. */
export function asText(value: unknown): string | null {
	return typeof value === 'string' && value !== '' ? value : null;
}

/** An id as text: Intercom has some as numbers, and the same one as either in different topics. */
export function asId(value: unknown): string | null {
	return typeof value === 'number' ? String(value) : asText(value);
}

/** A time of Intercom's in ISO 8601 (UTC, milliseconds), however it was given. */
export function asTime(value: unknown): string | null {
	const moment = readMoment(value);
	return moment === null ? null : toIso(moment);
}

/** Milliseconds → ISO 8601 (UTC, milliseconds), as this package writes all times. */
export const toIso = (milliseconds: number): string => new Date(milliseconds).toISOString();

/** Milliseconds → unix seconds without the fraction, as Intercom takes all times but the Fin Agent API's. */
export const toUnixSeconds = (milliseconds: number): number => Math.floor(milliseconds / 1000);

/**
 * A time of Intercom's → milliseconds since 1970. Intercom has seconds, milliseconds (the Fin Agent API), either of them
 * as text, and ISO 8601; without an offset that is UTC, wherever the server stands. 0 and `""` stand for no time.
 */
export function readMoment(value: unknown): number | null {
	const text = typeof value === 'number' ? String(value) : (asText(value)?.trim() ?? '');
	const number = /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
	// Seconds have ten digits until the year 2286, milliseconds twelve since 1973.
	const moment =
		number === undefined ? Date.parse(inUtc(text)) : Math.abs(number) < 1e11 ? number * 1000 : number;
	// The last moment that JavaScript knows.
	return moment === 0 || !(Math.abs(moment) <= 8.64e15) ? null : Math.trunc(moment);
}

/** JavaScript reads a time without an offset in the zone of the server, and finds a date in nearly every text. */
function inUtc(text: string): string {
	if (/^[A-Z][a-z]{2}, [^+-]*\d$/.test(text)) return `${text} GMT`;
	if (!/^(\d{4}-\d{2}-\d{2}|[A-Z][a-z]{2}, )/.test(text)) return '';
	return /^\S{10}[T ][\d:.]+$/.test(text) ? `${text.replace(' ', 'T')}Z` : text;
}

/** The objects of a list, given as an array or in one of Intercom's wrappers: `{ type: 'contact.list', contacts: [] }`. */
export function entries(list: unknown, key = 'data'): IDataObject[] {
	const wrapped = asRecord(list);
	const values = wrapped ? (wrapped[key] ?? wrapped.data) : list;
	return Array.isArray(values) ? values.map(asRecord).filter((value) => value !== null) : [];
}
