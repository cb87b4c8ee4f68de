import { UserError } from 'n8n-workflow';
import type { Field } from './field';
import { asList, shown } from './inputs';

/** Intercom writes its ids as text, and in some requests as numbers: these fields give them as numbers. */

/** The same field where Intercom takes the id as a number, as that of an article's author. */
export const numericId = (field: Field<string>): Field<number> => ({
	...field,
	read: async (raw, session, others) =>
		asNumber(field.property.displayName, await field.read(raw, session, others)),
});

/** Any number of ids, given as a list or as text with commas between. */
export const numericIds = (field: Field<string[]>): Field<number[]> => ({
	...field,
	read: (raw) => asList(raw).map((id) => asNumber(field.property.displayName, id)),
});

/** @throws UserError naming the field when the id does not consist of digits */
function asNumber(displayName: string, id: string): number {
	if (/^\d{1,15}$/.test(id)) return Number(id);
	throw new UserError(`'${displayName}' has the ID ${shown(id)}, which is not a number`, {
		description: 'IDs of this kind consist of digits only: check the value, or choose from the list.',
	});
}
