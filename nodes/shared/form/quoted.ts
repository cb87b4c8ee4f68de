import { toText } from './text';

/** A value as an error message quotes it: short, in quotes. */
export function quoted(given: unknown): string {
	const value = toText(given);
	return value === '' ? 'empty' : `"${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`;
}
