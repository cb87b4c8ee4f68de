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

/** A time in ISO 8601 (UTC, milliseconds), from seconds since 1970 or from ISO 8601 with any offset. */
export function asTime(value: unknown): string | null {
	if (typeof value !== 'number' && typeof value !== 'string') return null;
	if (value === 0 || value === '') return null;
	const time = new Date(typeof value === 'number' ? value * 1000 : value);
	return Number.isNaN(time.getTime()) ? null : time.toISOString();
}

/** The objects of a list, given as an array or in one of Intercom's wrappers: `{ type: 'contact.list', contacts: [] }`. */
export function entries(list: unknown, key = 'data'): IDataObject[] {
	const wrapped = asRecord(list);
	const values = wrapped ? (wrapped[key] ?? wrapped.data) : list;
	return Array.isArray(values) ? values.map(asRecord).filter((value) => value !== null) : [];
}
