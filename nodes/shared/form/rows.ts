import type { INodeProperties } from 'n8n-workflow';
import type { Field, Fields, Inputs, RawInputs } from './field';
import { named } from '../node/properties';
import type { Words } from './inputs';

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
): Field<Array<Inputs<F>>> {
	return {
		property: {
			displayName,
			type: 'fixedCollection',
			placeholder: `Add ${one}`,
			default: {},
			typeOptions: { multipleValues: true },
			options: [{ displayName: one, name: 'row', values: propertiesOf(fields) }],
			...words,
		},
		read: async (raw, session) => {
			const entries: Array<Inputs<F>> = [];
			for (const row of rowsIn(raw)) {
				const entry: RawInputs = {};
				for (const [name, { read, property }] of Object.entries(fields)) {
					entry[name] = await read(row[name] ?? property.default, session, row);
				}
				entries.push(entry as Inputs<F>);
			}
			return entries;
		},
	};
}

const propertiesOf = (fields: Fields): INodeProperties[] =>
	Object.entries(fields).map(([name, { property, showWhen }]) => named(name, property, showWhen));

/** What n8n keeps under the group's name. */
const rowsIn = (raw: unknown): RawInputs[] => ((raw ?? {}) as { row?: RawInputs[] }).row ?? [];
