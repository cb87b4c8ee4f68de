/** The types of Intercom's endpoints, made of the table of facts with its corrections. */
import path from 'node:path';
import { operations, schemas, version } from '../../intercom-description/facts';
import type { OperationFacts, Schema } from '../../intercom-description/table';

/** The file that the types are written to. */
export const endpointsFile = path.join(__dirname, '../../nodes/shared/intercom/endpoints.ts');

/**
 * A schema reads differently from its two sides: what Intercom sets itself is no part of what is sent, and a list in a
 * query may be given as one text.
 */
type Side = 'sent' | 'answered';

/**
 * The whole file as text: one route and one schema a line, so that the difference between two versions of the
 * description can be read.
 */
export function endpointTypes(): string {
	const routes = operations.map((facts) => `\t'${facts.method} ${facts.path}': ${endpointType(facts)};`);
	const declared = declarationsReachedFrom(routes.join('\n'));
	return [
		`/**`,
		` * What Intercom's API ${version} takes and answers, as types; written by \`npm run endpoints\` from`,
		` * intercom-description/, and never by hand. Where a type is wrong, the description is: correct it there, with the`,
		` * reason, in corrections.ts.`,
		` *`,
		` * A field may be missing from an answer unless Intercom calls it required. A body's type names every field that`,
		` * Intercom describes; see \`Body\` in request.ts.`,
		` */`,
		`import type { GenericValue, IDataObject } from 'n8n-workflow';`,
		``,
		`export interface Endpoints {`,
		...routes,
		`}`,
		``,
		`/** Routes that a version after that one brought: a request to them asks for it. */`,
		`export const SINCE: Readonly<Partial<Record<keyof Endpoints, string>>> = {`,
		...operations.flatMap(({ method, path, since }) => (since ? [`\t'${method} ${path}': '${since}',`] : [])),
		`};`,
		``,
		`/** Any value: the description does not say which. */`,
		`type Anything = GenericValue | IDataObject;`,
		``,
		`/** An answer without a body. */`,
		`type Nothing = Record<string, never>;`,
		``,
		...declared,
		``,
	].join('\n');
}

function endpointType({ pathParameters, query, body, responses }: OperationFacts): string {
	const names = Object.keys(pathParameters.properties ?? {});
	const answers = Object.entries(responses).filter(([status]) => status.startsWith('2'));
	const answer = union(answers.map(([, { schema }]) => (schema ? typeOf(schema, 'answered') : 'Nothing')));
	return objectType([
		...(names.length > 0 ? [`path: ${objectType(names.map((name) => `${name}: string | number`))}`] : []),
		...queryType(query),
		...(body ? [`body: ${typeOf(body.schema, 'sent')}`] : []),
		`answer: ${answer || 'Nothing'}`,
	]);
}

function queryType(query: Schema): string[] {
	if (Object.keys(query.properties ?? {}).length === 0) return [];
	return [`query${query.required?.length ? '' : '?'}: ${typeOf(query, 'sent')}`];
}

/** The schemas that a text names, and those that they name in turn, in the order of the alphabet. */
function declarationsReachedFrom(start: string): string[] {
	const declared = new Map<string, string>();
	const follow = (text: string): void => {
		for (const [name] of text.matchAll(/\b[A-Z]\w*\b/g)) {
			const known = named.get(name);
			if (!known || declared.has(name)) continue;
			const type = typeOf(schemas[known.schema] ?? {}, known.side);
			declared.set(name, `export type ${name} = ${type};`);
			follow(type);
		}
	};
	follow(start);
	return [...declared.keys()].sort().map((name) => declared.get(name)!);
}

/** The type of a field, which may be nothing; a whole body or answer, or an entry of a list, is always something. */
function fieldType(schema: Schema, side: Side): string {
	const type = typeOf(schema, side);
	return isNullable(schema) && !type.split(' | ').includes('null') ? `${type} | null` : type;
}

const isNullable = ({ nullable, $ref }: Schema): boolean =>
	Boolean(nullable ?? ($ref && isNullable(schemas[$ref] ?? {})));

function typeOf(schema: Schema, side: Side): string {
	if (schema.$ref) return typeName(schema.$ref, side);
	const branches = schema.oneOf ?? schema.anyOf;
	if (branches) return union(branches.map((branch) => branchType(schema, branch, side)));
	if (schema.allOf) return allOfType(schema, schema.allOf, side);
	if (schema.enum) return union(schema.enum.map((value) => (value === null ? 'null' : literal(value))));
	switch (schema.type ?? (schema.properties || schema.additionalProperties ? 'object' : undefined)) {
		case 'object':
			return propertiesType(schema, side);
		case 'array':
			return `${inBrackets(typeOf(schema.items ?? {}, side))}[]`;
		case 'integer':
		case 'number':
			return 'number';
		case 'string':
			return 'string';
		case 'boolean':
			return 'boolean';
		default:
			return 'Anything';
	}
}

/** One of several alternatives, with what stands beside the choice; a branch may say no more than what is required. */
function branchType({ oneOf: _, anyOf: __, ...beside }: Schema, branch: Schema, side: Side): string {
	if (!beside.properties) return typeOf(branch, side);
	if (branch.$ref) return `${typeOf(beside, side)} & ${typeOf(branch, side)}`;
	return typeOf(merged(beside, branch), side);
}

function allOfType(schema: Schema, parts: Schema[], side: Side): string {
	const { allOf: _, nullable: __, ...beside } = schema;
	const own = beside.properties ?? {};
	const inherited = parts.map((part) => {
		// What a schema says of a field goes before what the one that it extends says.
		const replaced = Object.keys(own).filter((name) => part.$ref && hasProperty(part, name));
		const type = inBrackets(typeOf(part, side));
		return replaced.length > 0 ? `Omit<${type}, ${union(replaced.map(literal))}>` : type;
	});
	const types = [...inherited, ...(Object.keys(own).length > 0 ? [typeOf(beside, side)] : [])];
	return types.join(' & ');
}

const hasProperty = (schema: Schema, name: string): boolean =>
	Boolean(
		schema.properties?.[name] ??
		(schema.$ref && hasProperty(schemas[schema.$ref] ?? {}, name)) ??
		schema.allOf?.some((part) => hasProperty(part, name)),
	);

const merged = (schema: Schema, branch: Schema): Schema => ({
	...schema,
	...branch,
	properties: { ...schema.properties, ...branch.properties },
	required: [...(schema.required ?? []), ...(branch.required ?? [])],
});

function propertiesType({ properties, required = [], additionalProperties }: Schema, side: Side): string {
	const named = Object.entries(properties ?? {})
		.filter(([, { readOnly }]) => !(readOnly && side === 'sent'))
		.map(
			([name, property]) =>
				`${keyOf(name)}${required.includes(name) ? '' : '?'}: ${fieldType(property, side)}`,
		);
	if (!properties && typeof additionalProperties === 'object' && !isOpen(additionalProperties)) {
		return `Record<string, ${fieldType(additionalProperties, side)}>`;
	}
	if (!properties) return 'IDataObject';
	return objectType([...named, ...(additionalProperties ? ['[other: string]: Anything'] : [])]);
}

/** Values of several types, as custom attributes have: whatever n8n holds is right here, and judged by Intercom. */
const isOpen = ({ anyOf = [] }: Schema): boolean => anyOf.length > 0;

const objectType = (members: string[]): string =>
	members.length > 0 ? `{ ${members.join('; ')} }` : 'IDataObject';

const keyOf = (name: string): string => (/^[a-z_]\w*$/i.test(name) ? name : literal(name));

const literal = (value: unknown): string =>
	typeof value === 'string' ? `'${value.replace(/['\\]/g, '\\$&')}'` : JSON.stringify(value);

const union = (types: string[]): string => [...new Set(types)].join(' | ');

const inBrackets = (type: string): string => (/ [|&] /.test(withoutInner(type)) ? `(${type})` : type);

/** Without what stands in brackets of any kind. */
function withoutInner(type: string): string {
	const shorter = type.replace(/\{[^{}]*\}|\([^()]*\)|<[^<>]*>/g, '');
	return shorter === type ? type : withoutInner(shorter);
}

/** Schemas that hold, at any depth, a field that Intercom sets itself have a type for each side. */
const twoSided = new Set(Object.keys(schemas).filter((name) => holdsReadOnly({ $ref: name }, [])));

function holdsReadOnly(schema: Schema, refs: string[]): boolean {
	if (schema.readOnly) return true;
	if (schema.$ref) {
		return !refs.includes(schema.$ref) && holdsReadOnly(schemas[schema.$ref] ?? {}, [...refs, schema.$ref]);
	}
	return [
		...Object.values(schema.properties ?? {}),
		...(schema.items ? [schema.items] : []),
		...[schema.oneOf, schema.anyOf, schema.allOf].flatMap((branches) => branches ?? []),
	].some((part) => holdsReadOnly(part, refs));
}

/** `conversation_part` → `ConversationPart`, and `ConversationPartSent` where the two sides differ. */
function typeName(schema: string, side: Side): string {
	const name = schema.replace(/(?:^|_)(\w)/g, (_match, letter: string) => letter.toUpperCase());
	return side === 'sent' && twoSided.has(schema) ? `${name}Sent` : name;
}

/** Every type that may be declared, by its name. */
const named = new Map(
	Object.keys(schemas).flatMap((schema) =>
		(['answered', 'sent'] as const).map((side) => [typeName(schema, side), { schema, side }] as const),
	),
);
