/**
 * Operations that came after the description that the table is made of, and that Intercom's documentation has. There is
 * no file to extract them from: each is written down from its page, which is named, and nothing else of the newer
 * version is taken over. When the table moves to a description that has them, they go.
 *
 * Fields and limits that the page gives only in part are those of the Preview description of 21 August 2026, which has
 * the same operations. What neither of them has stays out.
 */
import type { OperationFacts, Schema, Table } from './table';

interface Later {
	/** Where its page is, below `PAGES`. */
	page: string;
	operation: `${'GET' | 'POST' | 'PUT' | 'DELETE'} /${string}`;
	operationId: string;
	tag: string;
	query?: Schema;
	body?: Schema;
	/** Bodies by status, `undefined` for an answer without one. */
	responses: Record<string, Schema | undefined>;
}

const VERSION = '2.17';
const PAGES = `https://developers.intercom.com/docs/references/${VERSION}/rest-api/api.intercom.io/`;

const text: Schema = { type: 'string' };
const record = (properties: Record<string, Schema>, ...required: string[]): Schema => ({
	type: 'object',
	properties,
	...(required.length > 0 && { required }),
});
const called = ($ref: string): Schema => ({ $ref });
const oneOf = (...values: string[]): Schema => ({ type: 'string', enum: values });

const errors = (...statuses: number[]): Record<string, Schema> =>
	Object.fromEntries(statuses.map((status) => [String(status), called('error')]));

const later: Later[] = [
	{
		page: 'companies/searchcompanies',
		operation: 'POST /companies/search',
		operationId: 'searchCompanies',
		tag: 'Companies',
		body: called('company_search_request'),
		responses: { 200: called('company_list'), ...errors(400, 401) },
	},
];

const schemas: Record<string, Schema> = {
	company_search_request: record(
		{
			query: {
				oneOf: [called('single_filter_search_request'), called('multiple_filter_search_request')],
			},
			pagination: called('starting_after_paging'),
			sort: record({ field: text, order: oneOf('ascending', 'descending') }),
		},
		'query',
	),
};

/** The table with the operations that came later. */
export const withLater = (table: Table): Table => ({
	...table,
	operations: [...table.operations, ...later.map(toFacts)],
	schemas: { ...table.schemas, ...schemas },
});

function toFacts({ page, operation, operationId, tag, query, body, responses }: Later): OperationFacts {
	const [method = '', path = ''] = operation.split(' ');
	const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
	return {
		operationId,
		since: VERSION,
		source: PAGES + page,
		method,
		path,
		tags: [tag],
		pathParameters: record(Object.fromEntries(names.map((name) => [name, text])), ...names),
		query: query ?? record({}),
		headers: record({}),
		...(body && { body: { contentType: 'application/json', required: false, schema: body } }),
		responses: Object.fromEntries(
			Object.entries(responses).map(([status, schema]) => [
				status,
				schema ? { contentType: 'application/json', schema } : {},
			]),
		),
	};
}
