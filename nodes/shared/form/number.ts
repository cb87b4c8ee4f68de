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
			const value = typeof given === 'string' && given.trim() !== '' ? Number(given) : given;
			if (typeof value === 'number' && Number.isFinite(value)) return value;
			throw new UserError(`'${displayName}' is ${quoted(given)}, which is not a number`, {
				description: 'Give a number, or an expression that results in one.',
			});
		},
	};
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
