/**
 * What is known of Intercom's operations, and whether a request is one that Intercom describes. The sandbox refuses
 * by it, and the nodes' requests are held against it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { corrected } from './corrections';
import { comparison, type Deviation } from './deviations';
import { withLater } from './later';
import type { OperationFacts, Schema, Table } from './table';

// Read, not imported: the compiler would work out a type for every line of it.
const table = corrected(
	withLater(JSON.parse(readFileSync(join(__dirname, 'intercom-2.16.json'), 'utf8')) as Table),
);
const deviations = comparison(table.schemas);

/** The value of `Intercom-Version` that everything here holds for, unless an operation came later. */
export const version = table.version;

/** All operations of the version, with the corrections applied, and those that came later. */
export const operations: readonly OperationFacts[] = table.operations;

/** The schemas that the operations' schemas name with `$ref`. */
export const schemas: Readonly<Record<string, Schema>> = table.schemas;

export interface Request {
	method: string;
	/** Without host and query, as it goes over the wire: `/contacts/find_by_external_id/a%2Fb`. */
	path: string;
	/** As text, the way a server reads it, or as the values a client hands to its HTTP library. */
	query?: Record<string, unknown>;
	/** Names in any case. Left out, headers are not looked at. */
	headers?: Record<string, unknown>;
	/** Parsed JSON; `undefined` for none. */
	body?: unknown;
}

export interface Violation extends Deviation {
	where: 'path' | 'query' | 'header' | 'body';
}

/** An operation and what stands in the place of its path's parameters, decoded. */
export interface FoundOperation {
	facts: OperationFacts;
	pathParameters: Record<string, string>;
}

/**
 * The operation that a method and a path belong to. Words win over parameters: `/conversations/deleted` is never
 * the conversation with the id "deleted".
 *
 * @param path the path of a request, or an operation's own template
 */
export function findOperation(method: string, path: string): FoundOperation | undefined {
	const root = routes.get(method.toUpperCase());
	const found = root && follow(root, path.split('/').slice(1));
	if (!found) return undefined;
	const names = [...found.facts.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
	return {
		facts: found.facts,
		pathParameters: Object.fromEntries(names.map((name, index) => [name, found.values[index] ?? ''])),
	};
}

/**
 * Everything about a request that Intercom's description does not allow; nothing for a request it describes.
 * The rules `unknown` and `identifier` are told apart, so that a caller may let pass what Intercom lets pass.
 */
export function checkRequest({ method, path, query = {}, headers, body }: Request): Violation[] {
	const found = findOperation(method, path);
	if (!found) {
		const message = `Intercom ${version} describes no operation ${method.toUpperCase()} ${path}`;
		return [{ where: 'path', at: '', rule: 'unknown', message }];
	}
	const { facts, pathParameters } = found;
	return [
		...inPlace('path', deviations(facts.pathParameters, fromText(facts.pathParameters, pathParameters))),
		...inPlace('query', deviations(facts.query, fromText(facts.query, query))),
		...(headers ? inPlace('header', headerDeviations(facts, headers, body)) : []),
		...inPlace('body', bodyDeviations(facts, body)),
	];
}

function inPlace(where: Violation['where'], found: Deviation[]): Violation[] {
	return found.map((deviation) => ({ where, ...deviation }));
}

function headerDeviations(
	facts: OperationFacts,
	headers: Record<string, unknown>,
	body: unknown,
): Deviation[] {
	const given = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
	// Every other header (Authorization, User-Agent …) is a matter of the connection, not of the operation.
	const expected: Record<string, Schema> = {
		'Intercom-Version': { type: 'string', enum: [facts.since ?? version] },
		...facts.headers.properties,
		...(facts.body &&
			isGiven(body) && { 'Content-Type': { type: 'string', enum: [facts.body.contentType] } }),
	};
	const values = Object.keys(expected).map((name) => [name, withoutCharset(given.get(name.toLowerCase()))]);
	return deviations(
		{ type: 'object', properties: expected, required: Object.keys(expected) },
		Object.fromEntries(values),
	);
}

function withoutCharset(header: unknown): unknown {
	return typeof header === 'string' ? header.replace(/;.*/, '').trim() : header;
}

function bodyDeviations({ body: facts }: OperationFacts, body: unknown): Deviation[] {
	if (!isGiven(body)) {
		// The description rarely marks a body as required; that its fields are is what tells.
		const missing = facts ? deviations(facts.schema, {}) : [];
		if (missing.length > 0 || !facts?.required) return missing;
		return [{ at: '', rule: 'required', message: 'a JSON body is needed' }];
	}
	if (!facts) return [{ at: '', rule: 'unknown', message: 'this operation takes no body' }];
	return deviations(facts.schema, body);
}

/** An empty object says as much as no body. */
function isGiven(body: unknown): boolean {
	if (body === undefined || body === null || body === '') return false;
	return !(typeof body === 'object' && Object.keys(body).length === 0);
}

/** Path and query are text on the wire: what reads as the described type is taken as that type. */
export function fromText(place: Schema, values: Record<string, unknown>): Record<string, unknown> {
	return Object.fromEntries(
		Object.entries(values).map(([name, value]) => {
			const schema = place.properties?.[name];
			return [name, schema ? valueFromText(schema, value) : value];
		}),
	);
}

function valueFromText(schema: Schema, value: unknown): unknown {
	if (schema.type === 'array') return itemsFromText(schema, value);
	if (schema.type === 'string' && ['number', 'boolean'].includes(typeof value)) return String(value);
	if (typeof value !== 'string') return value;
	if (schema.type === 'integer') return /^-?\d+$/.test(value) ? Number(value) : value;
	if (schema.type === 'boolean') return { true: true, false: false }[value] ?? value;
	return value;
}

/** A list is a parameter given again and again, or once with commas. */
function itemsFromText({ items = {} }: Schema, value: unknown): unknown[] {
	const texts = Array.isArray(value) ? value : String(value).split(',');
	return texts.map((text) => valueFromText(items, text));
}

interface Route {
	words: Map<string, Route>;
	parameter?: Route;
	facts?: OperationFacts;
}

/** One tree of path segments for each method. */
const routes = new Map<string, Route>();
for (const facts of operations) {
	let route = routes.get(facts.method) ?? newRoute();
	routes.set(facts.method, route);
	for (const segment of facts.path.split('/').slice(1)) route = next(route, segment);
	route.facts = facts;
}

function next(route: Route, segment: string): Route {
	if (segment.startsWith('{')) return (route.parameter ??= newRoute());
	const word = route.words.get(segment) ?? newRoute();
	route.words.set(segment, word);
	return word;
}

function newRoute(): Route {
	return { words: new Map() };
}

function follow(route: Route, segments: string[]): { facts: OperationFacts; values: string[] } | undefined {
	const [segment, ...rest] = segments;
	if (segment === undefined) return route.facts && { facts: route.facts, values: [] };
	const word = route.words.get(segment);
	const throughWord = word && follow(word, rest);
	if (throughWord || !route.parameter || segment === '') return throughWord;
	const throughParameter = follow(route.parameter, rest);
	return throughParameter && { ...throughParameter, values: [decoded(segment), ...throughParameter.values] };
}

/** A lone % is taken as it stands. */
function decoded(segment: string): string {
	try {
		return decodeURIComponent(segment);
	} catch {
		return segment;
	}
}
