/**
 * Makes the table of facts from Intercom's published API description:
 *
 *   npx tsx intercom-description/extract.ts path/to/intercom-2.16.yaml intercom-description/intercom-2.16.json
 *
 * The description is at https://github.com/intercom/Intercom-OpenAPI, `descriptions/<version>/api.intercom.io.yaml`.
 * What is kept is what a request or an answer can be checked against: names, types, enums, limits. Sentences, titles
 * and examples stay behind. To move to the next version: run this on its description, name the new table in
 * `facts.ts`, and go through `corrections.ts` (a correction that no longer finds its operation says so at once).
 *
 * One operation and one schema a line, so that the difference between two versions can be read.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { BodyFacts, OperationFacts, ResponseFacts, Schema } from './table';

const [descriptionFile, tableFile] = process.argv.slice(2);
if (!descriptionFile || !tableFile) {
	console.log('Usage: npx tsx intercom-description/extract.ts <description.yaml> <table.json>');
	process.exit(1);
}
const description = parse(readFileSync(descriptionFile, 'utf8')) as Described;
const plainRules = new Set([
	...['type', 'format', 'enum', 'nullable', 'readOnly', 'deprecated', 'default', 'required'],
	...['minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems'],
]);
const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;

const operations = Object.entries(description.paths).flatMap(([path, described]) =>
	methods.flatMap((method) => {
		const operation = described[method];
		return operation ? [operationFacts(method, path, operation, described.parameters ?? [])] : [];
	}),
);
const schemas = schemasReachedFrom(operations);

writeFileSync(
	tableFile,
	[
		'{',
		`"version": ${JSON.stringify(description.info.version)},`,
		'"operations": [',
		operations.map((facts) => JSON.stringify(facts)).join(',\n'),
		'],',
		'"schemas": {',
		Object.keys(schemas)
			.sort()
			.map((name) => `${JSON.stringify(name)}: ${JSON.stringify(schemas[name])}`)
			.join(',\n'),
		'}',
		'}',
		'',
	].join('\n'),
);
console.log(`${operations.length} operations, ${Object.keys(schemas).length} schemas`);

function operationFacts(
	method: string,
	path: string,
	operation: DescribedOperation,
	shared: DescribedParameter[],
): OperationFacts {
	const parameters = [...shared, ...(operation.parameters ?? [])];
	return {
		// Four have none; `corrections.ts` names them.
		operationId: operation.operationId ?? '',
		method: method.toUpperCase(),
		path,
		tags: operation.tags,
		pathParameters: parametersIn('path', parameters),
		query: parametersIn('query', parameters),
		headers: parametersIn('header', parameters),
		...(operation.requestBody && { body: bodyFacts(operation.requestBody) }),
		responses: Object.fromEntries(
			Object.entries(operation.responses).map(([status, answer]) => [status, responseFacts(answer)]),
		),
	};
}

/** The parameters of one place as one object schema, so that they are checked the way a body is. */
function parametersIn(place: string, parameters: DescribedParameter[]): Schema {
	// Intercom-Version is on nearly every operation; `checkRequest` asks for it everywhere.
	const here = parameters.filter(({ in: where, name }) => where === place && name !== 'Intercom-Version');
	const required = here.filter((parameter) => parameter.required).map(({ name }) => name);
	return {
		type: 'object',
		properties: Object.fromEntries(here.map(({ name, schema }) => [name, withoutWords(schema)])),
		...(required.length > 0 && { required }),
	};
}

function bodyFacts({ required, content }: DescribedBody): BodyFacts {
	const [contentType, { schema }] = onlyContent(content);
	return { contentType, required: required ?? false, schema: withoutWords(schema ?? {}) };
}

function responseFacts(answer: DescribedResponse): ResponseFacts {
	const { content, headers } = answer.$ref
		? (description.components.responses[lastSegment(answer.$ref)] ?? answer)
		: answer;
	const [contentType, body] = content ? onlyContent(content) : [];
	return {
		...(contentType && { contentType }),
		...(headers && { headers: Object.keys(headers) }),
		...(body?.schema && { schema: withoutWords(body.schema) }),
	};
}

function onlyContent(content: Content): [string, { schema?: DescribedSchema }] {
	const [first, ...more] = Object.entries(content);
	if (!first || more.length > 0)
		throw new Error(`One content type expected: ${Object.keys(content).join(', ')}`);
	return first;
}

/** The schema's rules alone; a reference keeps the schema's bare name. */
function withoutWords(described: DescribedSchema): Schema {
	const rules: Record<string, unknown> = {};
	for (const [rule, value] of Object.entries(described)) {
		if (rule === '$ref') rules.$ref = lastSegment(value as string);
		else if (plainRules.has(rule)) rules[rule] = value;
		else if (rule === 'items') rules.items = withoutWords(value as DescribedSchema);
		else if (rule === 'properties') {
			rules.properties = Object.fromEntries(
				Object.entries(value as Record<string, DescribedSchema>).map(([name, property]) => [
					name,
					withoutWords(property),
				]),
			);
		} else if (rule === 'additionalProperties') {
			rules.additionalProperties =
				typeof value === 'boolean' ? value : withoutWords(value as DescribedSchema);
		} else if (rule === 'oneOf' || rule === 'anyOf' || rule === 'allOf') {
			rules[rule] = (value as DescribedSchema[]).map(withoutWords);
		}
	}
	return rules;
}

function schemasReachedFrom(start: unknown): Record<string, Schema> {
	const reached: Record<string, Schema> = {};
	const follow = (value: unknown): void => {
		if (typeof value !== 'object' || value === null) return;
		const name = (value as Schema).$ref;
		if (typeof name === 'string' && !reached[name]) {
			reached[name] = withoutWords(description.components.schemas[name] ?? {});
			follow(reached[name]);
		}
		Object.values(value).forEach(follow);
	};
	follow(start);
	return reached;
}

function lastSegment(reference: string): string {
	return reference.slice(reference.lastIndexOf('/') + 1);
}

/** What is read of the description; a schema's rules are looked at one by one. */
interface Described {
	info: { version: string };
	paths: Record<
		string,
		{ [method in (typeof methods)[number]]?: DescribedOperation } & { parameters?: DescribedParameter[] }
	>;
	components: { schemas: Record<string, DescribedSchema>; responses: Record<string, DescribedResponse> };
}
interface DescribedOperation {
	operationId?: string;
	tags: string[];
	parameters?: DescribedParameter[];
	requestBody?: DescribedBody;
	responses: Record<string, DescribedResponse>;
}
interface DescribedParameter {
	name: string;
	in: string;
	required?: boolean;
	schema: DescribedSchema;
}
interface DescribedBody {
	required?: boolean;
	content: Content;
}
interface DescribedResponse {
	$ref?: string;
	headers?: Record<string, unknown>;
	content?: Content;
}
type Content = Record<string, { schema?: DescribedSchema }>;
type DescribedSchema = Record<string, unknown>;
