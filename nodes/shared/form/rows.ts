import type { Fields, Input, Inputs, RawInputs, Words } from './field';
import { parametersOf, partProperties } from './parameters';
import { readFields } from './reading';

/**
 * Several entries that consist of the same fields, such as the headers of a request: name and value, as often as
 * wanted.
 * @param one what an entry is called: `Header`
 */
export function rows<F extends Fields>(
	displayName: string,
	one: string,
	fields: F,
	words: Words = {},
): Input<Array<Inputs<F>>> {
	return {
		property: {
			displayName,
			type: 'fixedCollection',
			placeholder: `Add ${one}`,
			default: {},
			typeOptions: { multipleValues: true },
			options: [{ displayName: one, name: 'row', values: partProperties(fields) }],
			...words,
		},
		parts: fields,
		read: async (given, session) => {
			const entries: Array<Inputs<F>> = [];
			for (const row of rowsIn(given))
				entries.push(await readFields(fields, withDefaults(fields, row), session));
			return entries;
		},
	};
}

/** What n8n keeps under the group's name. */
const rowsIn = (given: unknown): RawInputs[] => ((given ?? {}) as { row?: RawInputs[] }).row ?? [];

/** n8n does not keep what was never touched; an expression that finds nothing is kept, and is no default. */
const withDefaults = (fields: Fields, row: RawInputs): RawInputs =>
	Object.fromEntries(
		parametersOf(fields).map(({ name, input }) => [
			name,
			Object.hasOwn(row, name) || input.isOptional ? row[name] : input.property.default,
		]),
	);
