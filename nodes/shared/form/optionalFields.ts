import type { Fields, Input, Inputs, RawInputs, Words } from './field';
import { optional } from './field';
import { partProperties } from './parameters';
import { readFields } from './reading';

/**
 * Several optional fields as one, for what is optional within something else: the content of one translation among
 * many. What the user did not add is no key of the value.
 */
export function optionalFields<F extends Record<string, Input>>(
	displayName: string,
	fields: F,
	words: Words = {},
): Input<Partial<Inputs<F>>> {
	const parts: Fields = Object.fromEntries(
		Object.entries(fields).map(([name, input]) => [name, optional(input)]),
	);
	return {
		property: {
			displayName,
			type: 'collection',
			placeholder: 'Add field',
			default: {},
			options: partProperties(parts).sort((a, b) => a.displayName.localeCompare(b.displayName)),
			...words,
		},
		parts,
		read: async (given, session) =>
			(await readFields(parts, (given ?? {}) as RawInputs, session)) as Partial<Inputs<F>>,
	};
}
