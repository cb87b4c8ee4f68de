import { UserError } from 'n8n-workflow';
import type { Input, Words } from './field';
import { map } from './field';
import { quoted } from './quoted';

/** Numbers, and ids that Intercom takes as numbers: it writes its ids as text, and in some requests as numbers. */

/** A number; digits given as text by an expression count. */
export function number(displayName: string, words: Words = {}): Input<number> {
	return {
		property: { displayName, type: 'number', default: 0, ...words },
		read: (given) => {
			const value = readNumber(given);
			if (value !== undefined) return value;
			throw new UserError(`'${displayName}' is ${quoted(given)}, which is not a number`, {
				description: `Give a number, or an expression that results in one.${howToWrite(given)}`,
			});
		},
	};
}

/**
 * The number that is plainly meant: one, or text that is one with a point or a comma before its decimals. Undefined for
 * everything else, also for `1,234`, which parts thousands in one sheet and begins decimals in another.
 */
export function readNumber(given: unknown): number | undefined {
	const isText = typeof given === 'string' && given.trim() !== '';
	const value = isText ? Number(withPoint(given)) : given;
	return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

const withPoint = (given: string): string =>
	/^\s*[+-]?(?:0?,\d+|\d+,(?!\d{3}\s*$)\d+)\s*$/.test(given) ? given.replace(',', '.') : given;

/** ` Write 1234, or 1.234: …` of a number that can be two, by its comma; nothing for everything else. */
export function howToWrite(given: unknown): string {
	const [, sign = '', whole = '', rest = ''] =
		/^\s*([+-]?)(\d{1,3}),(\d{3}(?:,\d{3})*)\s*$/.exec(typeof given === 'string' ? given : '') ?? [];
	if (whole === '') return '';
	const grouped = `${sign}${whole}${rest.replaceAll(',', '')}`;
	const decimal = rest.includes(',') ? '' : `, or ${sign}${whole}.${rest}`;
	return ` Write ${grouped}${decimal}: without a comma it is plain which number is meant.`;
}

/** The same input where Intercom takes the id as a number, as that of an article's author. */
export const numericId = (input: Input<string>): Input<number> =>
	map(input, (id) => toNumber(input.property.displayName, id));

/** The same input where Intercom takes the ids as numbers. */
export const numericIds = (input: Input<string[]>): Input<number[]> =>
	map(input, (ids) => ids.map((id) => toNumber(input.property.displayName, id)));

/** @throws UserError naming the field when the id does not consist of digits */
function toNumber(displayName: string, id: string): number {
	if (/^\d{1,15}$/.test(id)) return Number(id);
	throw new UserError(`'${displayName}' has the ID ${quoted(id)}, which is not a number`, {
		description: 'IDs of this kind consist of digits only: check the value, or choose from the list.',
	});
}
