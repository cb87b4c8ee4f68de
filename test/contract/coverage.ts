/** Which fields of a request Intercom describes, and which ones a request holds, written the same way. */
import type { Request } from './facts';
import { schemas } from './facts';
import type { OperationFacts, Schema } from './table';

/**
 * Every field that a request of the operation may have, by its path: `query.per_page`, `body.from.id`,
 * `body.query.value[].operator`. An object is named by what is in it; a free form, which names nothing, by itself.
 * Fields that Intercom sets itself are no part of a request.
 */
export function describedFields({ query, body }: OperationFacts): string[] {
	return unique([...fieldsOf(query, 'query', []), ...(body ? fieldsOf(body.schema, 'body', []) : [])]).filter(
		(field) => field !== 'query' && field !== 'body',
	);
}

/** The paths of everything in a request's query and body, containers included. */
export function sentFields({ query, body }: Pick<Request, 'query' | 'body'>): string[] {
	return unique([...pathsOf(query, 'query'), ...pathsOf(body, 'body')]);
}

function fieldsOf(schema: Schema, at: string, refs: string[]): string[] {
	if (schema.readOnly) return [];
	if (schema.$ref) {
		// A filter may hold filters that hold filters: the first round names all there is to name.
		if (refs.includes(schema.$ref)) return [];
		return fieldsOf(schemas[schema.$ref] ?? {}, at, [...refs, schema.$ref]);
	}
	const inner = [
		...Object.entries(schema.properties ?? {}).flatMap(([name, property]) => fieldsOf(property, `${at}.${name}`, refs)),
		...(schema.items ? fieldsOf(schema.items, `${at}[]`, refs) : []),
	];
	const branches = [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].flatMap((branch) =>
		fieldsOf(branch, at, refs),
	);
	const all = unique([...inner, ...branches]);
	// A branch that is plain text, or an object without named fields, adds nothing beside what is named.
	const named = all.filter((field) => field !== at);
	return named.length > 0 ? named : [at];
}

function pathsOf(value: unknown, at: string): string[] {
	if (Array.isArray(value)) return [at, ...value.flatMap((entry) => pathsOf(entry, `${at}[]`))];
	if (typeof value !== 'object' || value === null) return [at];
	return [at, ...Object.entries(value).flatMap(([name, inner]) => pathsOf(inner, `${at}.${name}`))];
}

const unique = (values: string[]) => [...new Set(values)];
