import { jsonParse, UserError } from 'n8n-workflow';
import type { Input, Words } from './field';

/** Text in its kinds, and what was given as text. */

/** A line of text that must not be empty. */
export function text(displayName: string, words: Words = {}): Input<string> {
	return {
		property: { displayName, type: 'string', default: '', required: true, ...words },
		read: (given) => notEmpty(displayName, readText(displayName, given)),
	};
}

/** Several lines of text that must not be empty; HTML where Intercom takes it. */
export function longText(displayName: string, words: Words = {}): Input<string> {
	return text(displayName, { ...words, typeOptions: { rows: 4, ...words.typeOptions } });
}

/** Text that may be empty and is then sent empty; for optional fields, where empty means "clear it". */
export function anyText(displayName: string, words: Words = {}): Input<string> {
	return {
		property: { displayName, type: 'string', default: '', ...words },
		read: (given) => readText(displayName, given),
	};
}

/** Several values, given as a list or as text with commas between. */
export function listOfText(displayName: string, words: Words = {}): Input<string[]> {
	return {
		property: { displayName, type: 'string', default: '', ...words },
		read: (given) => readTexts(displayName, given),
	};
}

/** Several addresses of the web: a comma that no further address follows belongs to its own, `…/w_100,h_80/photo.jpg`. */
export function listOfAddresses(displayName: string, words: Words = {}): Input<string[]> {
	return {
		property: { displayName, type: 'string', default: '', ...words },
		read: (given) =>
			readTexts(displayName, typeof given === 'string' ? given.split(BETWEEN_ADDRESSES) : given),
	};
}

const BETWEEN_ADDRESSES = /\s*,\s*(?=https?:\/\/)|\s*,\s+|\s*\n\s*|,\s*$/i;

/**
 * What was given where words, an ID or an address belong, as text; a date in ISO 8601. An object is none: which of its
 * fields was meant is not guessed, and as JSON nobody would find again what was written.
 * @throws UserError naming the field, and what an object holds
 */
export function readText(displayName: string, given: unknown): string {
	if (typeof given !== 'object' || given === null) return toText(given);
	const written = jsonParse<unknown>(JSON.stringify(given));
	if (typeof written === 'string') return written;
	throw new UserError(`'${displayName}' is ${Array.isArray(given) ? 'a list' : 'an object'}, not text`, {
		description: `Choose what of it is meant, such as {{ $json.output }} or {{ $json.id }}.${fieldsOf(given)}`,
	});
}

/** The same for the entries of a list. */
export function readTexts(displayName: string, given: unknown): string[] {
	return readList(
		Array.isArray(given) ? given.map((entry) => readText(displayName, entry)) : readText(displayName, given),
	);
}

const fieldsOf = (given: object): string =>
	Array.isArray(given) ? '' : ` It has: ${Object.keys(given).slice(0, 10).join(', ')}.`;

/** What the user gave, as text; nothing at all is empty text. */
export function toText(given: unknown): string {
	if (given === undefined || given === null) return '';
	if (typeof given === 'string') return given;
	return typeof given === 'number' || typeof given === 'boolean' ? String(given) : JSON.stringify(given);
}

/**
 * The entries of a list or of text with commas or line breaks between, trimmed, without empty ones. In text, an entry
 * that holds a comma stands in double quotes, as in a CSV file: `"Smith, John", Ann`.
 */
export function readList(given: unknown): string[] {
	const entries = Array.isArray(given) ? given.map(toText) : entriesIn(toText(given));
	return entries.map((entry) => entry.trim()).filter((entry) => entry !== '');
}

/** Quotes around words without a comma belong to the words. */
const entriesIn = (text: string): string[] =>
	[...`,${text}`.matchAll(ENTRY)].map(([entry, quoted]) =>
		quoted?.includes(',') ? quoted.replaceAll('""', '"') : entry.slice(1),
	);

const ENTRY = /[,\n](?:[^\S\n]*"((?:[^"\n]|"")*)"[^\S\n]*(?=[,\n]|$)|[^,\n]*)/g;

/** `''` of a field that was left empty where empty means "none"; anything else as it is. */
export const given = (value: string): string | undefined => (value.trim() === '' ? undefined : value.trim());

/** @throws UserError naming the field when there is nothing but white space */
export function notEmpty(displayName: string, value: string, whatToDo = HOW_TO_FILL): string {
	if (value.trim() !== '') return value;
	throw new UserError(`'${displayName}' is empty`, { description: whatToDo });
}

const HOW_TO_FILL = 'Fill it in, or check the expression that gives it: it has no value for this item.';
