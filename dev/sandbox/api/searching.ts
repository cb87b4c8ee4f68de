import { Refusal, refusals } from '../errors';
import type { Place } from '../pages';
import type { Fields, FieldType } from '../search-fields';
import type { DataAttribute } from '../workspace/records';

/** What the searches for contacts and for companies have in common. */

export interface SearchBody {
	query: unknown;
	pagination?: { per_page?: number; starting_after?: string | null };
	sort?: { field?: string; order?: string };
}

/** The types of custom attributes, by their full names. */
export function customTypes(attributes: DataAttribute[]): Record<string, FieldType> {
	const types = { string: 'string', integer: 'integer', float: 'integer', boolean: 'boolean' } as const;
	return Object.fromEntries(
		attributes.map(({ name, data_type: type }) => [
			`custom_attributes.${name}`,
			type === 'datetime' || type === 'date' ? 'date' : types[type],
		]),
	);
}

/**
 * Newest first when the request does not say.
 * @throws Refusal 400 for a field or an order that there is not
 */
export function readSort<T>(
	{ field = 'created_at', order = 'descending' }: NonNullable<SearchBody['sort']> = {},
	types: Record<string, FieldType>,
	fieldsOf: (record: T) => Fields,
) {
	if (!(field in types)) throw refusals.parameterInvalid(`Invalid sort field '${field}'`, 'sort');
	if (order !== 'ascending' && order !== 'descending') {
		throw new Refusal(
			400,
			'invalid_sort_order',
			`Invalid sort order '${order}'. Must be one of: ascending, descending`,
		);
	}
	return {
		placeOf: (record: T) => (fieldsOf(record)[field] ?? '') as Place,
		ascending: order === 'ascending',
	};
}
