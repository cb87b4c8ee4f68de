import type { Field, Fields, Inputs, RawInputs } from './field';
import { named } from '../node/properties';
import type { Words } from './inputs';

/**
 * Several optional fields as one, for what is optional within something else: the content of one translation among
 * many. What the user did not add is no key of the value.
 */
export function optionalFields<F extends Fields>(
	displayName: string,
	fields: F,
	words: Words = {},
): Field<Partial<Inputs<F>>> {
	return {
		property: {
			displayName,
			type: 'collection',
			placeholder: 'Add field',
			default: {},
			options: Object.entries(fields)
				.map(([name, { property, showWhen }]) => named(name, property, showWhen))
				.sort((a, b) => a.displayName.localeCompare(b.displayName)),
			...words,
		},
		read: async (raw, session) => {
			const given = (raw ?? {}) as RawInputs;
			const values: RawInputs = {};
			for (const [name, { read }] of Object.entries(fields)) {
				if (Object.hasOwn(given, name)) values[name] = await read(given[name], session, given);
			}
			return values as Partial<Inputs<F>>;
		},
	};
}
