/** Which fields of a request Intercom describes, and which ones a request holds, written the same way; values alike. */
import type { Request } from '../../intercom-description/facts';
import { schemas } from '../../intercom-description/facts';
import type { OperationFacts, Schema } from '../../intercom-description/table';

/**
 * Every field that a request of the operation may have, by its path: `query.per_page`, `body.from.id`,
 * `body.query.value[].operator`. An object is named by what is in it; a free form, which names nothing, by itself.
 * Fields that Intercom sets itself are no part of a request. Where every language has a field of its own, they are one:
 * `body.translated_content.*.title`.
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

/**
 * Every value that Intercom lists for a field, with the field's own name: `message_type=note`, `order=desc`. Where the
 * field stands does not matter: an operator of a search is the same at every depth.
 */
export function describedChoices({ query, body }: OperationFacts): string[] {
	return unique([query, body?.schema ?? {}].flatMap((schema) => choicesOf(schema, '', [])));
}

/** The values of everything in a request's query and body, written as the choices are. */
export function sentChoices({ query, body }: Pick<Request, 'query' | 'body'>): string[] {
	return unique([...valuesOf(query, ''), ...valuesOf(body, '')]);
}

/** Whether a described field is among those sent; `*` stands for any name. */
export function isAmong(sent: ReadonlySet<string>, field: string): boolean {
	if (!field.includes('*')) return sent.has(field);
	const parts = field.split('*').map((part) => part.replace(/[.[\]]/g, '\\$&'));
	const pattern = new RegExp(`^${parts.join('[^.]+')}$`);
	return [...sent].some((each) => pattern.test(each));
}

function fieldsOf(schema: Schema, at: string, refs: string[]): string[] {
	if (schema.readOnly) return [];
	if (schema.$ref) {
		// A filter may hold filters that hold filters: the first round names all there is to name.
		if (refs.includes(schema.$ref)) return [];
		return fieldsOf(schemas[schema.$ref] ?? {}, at, [...refs, schema.$ref]);
	}
	const inner = [
		...entriesOf(schema).flatMap(([name, property]) => fieldsOf(property, `${at}.${name}`, refs)),
		...(schema.items ? fieldsOf(schema.items, `${at}[]`, refs) : []),
	];
	const branches = branchesOf(schema).flatMap((branch) => fieldsOf(branch, at, refs));
	const all = unique([...inner, ...branches]);
	// A branch that is plain text, or an object without named fields, adds nothing beside what is named.
	const named = all.filter((field) => field !== at);
	return named.length > 0 ? named : [at];
}

function choicesOf(schema: Schema, name: string, refs: string[]): string[] {
	if (schema.readOnly) return [];
	if (schema.$ref) {
		return refs.includes(schema.$ref)
			? []
			: choicesOf(schemas[schema.$ref] ?? {}, name, [...refs, schema.$ref]);
	}
	return [
		...(schema.enum ?? []).map((value) => `${name}=${String(value)}`),
		...Object.entries(schema.properties ?? {}).flatMap(([inner, property]) =>
			choicesOf(property, inner, refs),
		),
		...[...(schema.items ? [schema.items] : []), ...branchesOf(schema)].flatMap((part) =>
			choicesOf(part, name, refs),
		),
	];
}

function valuesOf(value: unknown, name: string): string[] {
	if (Array.isArray(value)) return value.flatMap((entry) => valuesOf(entry, name));
	if (typeof value !== 'object' || value === null) return [`${name}=${String(value)}`];
	return Object.entries(value).flatMap(([inner, each]) => valuesOf(each, inner));
}

/** More names than that for the same schema are no fields of their own. */
const MOST_FIELDS_ALIKE = 10;

function entriesOf({ properties = {} }: Schema): Array<[string, Schema]> {
	const entries = Object.entries(properties);
	const isOneOfMany = ({ $ref }: Schema) =>
		$ref !== undefined && entries.filter(([, other]) => other.$ref === $ref).length > MOST_FIELDS_ALIKE;
	return entries.map(([name, property]) => [isOneOfMany(property) ? '*' : name, property]);
}

function pathsOf(value: unknown, at: string): string[] {
	if (Array.isArray(value)) return [at, ...value.flatMap((entry) => pathsOf(entry, `${at}[]`))];
	if (typeof value !== 'object' || value === null) return [at];
	return [at, ...Object.entries(value).flatMap(([name, inner]) => pathsOf(inner, `${at}.${name}`))];
}

const branchesOf = ({ allOf = [], oneOf = [], anyOf = [] }: Schema) => [...allOf, ...oneOf, ...anyOf];

const unique = (values: string[]) => [...new Set(values)];
