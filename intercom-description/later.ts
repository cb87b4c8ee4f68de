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
const whole: Schema = { type: 'integer' };
const time: Schema = { type: 'integer', format: 'date-time' };
const orNull = (schema: Schema): Schema => ({ ...schema, nullable: true });
const listOf = (items: Schema): Schema => ({ type: 'array', items });
const record = (properties: Record<string, Schema>, ...required: string[]): Schema => ({
	type: 'object',
	properties,
	...(required.length > 0 && { required }),
});
const called = ($ref: string): Schema => ({ $ref });
const oneOf = (...values: string[]): Schema => ({ type: 'string', enum: values });

const jobState = oneOf('pending', 'running', 'completed', 'completed_with_errors');

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
	{
		page: 'contacts/bulkcreatecontacts',
		operation: 'POST /contacts/bulk',
		operationId: 'BulkCreateContacts',
		tag: 'Contacts',
		body: called('bulk_create_contacts_request'),
		responses: { 202: called('contacts_bulk_job'), ...errors(401, 403, 404, 422) },
	},
	{
		// The page of bulkcreatecontacts says how a job is asked about.
		page: 'contacts/bulkcreatecontacts',
		operation: 'GET /contacts/bulk/{id}',
		operationId: 'ShowBulkUpdateContactsJob',
		tag: 'Contacts',
		responses: { 200: called('contacts_bulk_job'), ...errors(401) },
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
	bulk_create_contacts_request: record(
		{
			contacts: {
				type: 'array',
				maxItems: 100,
				items: record({
					external_id: text,
					email: text,
					role: oneOf('user', 'lead'),
					name: text,
					phone: text,
					avatar: text,
					owner_id: text,
					signed_up_at: whole,
					last_seen_at: whole,
					unsubscribed_from_emails: { type: 'boolean' },
					language_override: text,
					custom_attributes: called('custom_attributes'),
					companies: listOf(record({ company_id: text, name: text }, 'company_id')),
					tags: record({ add: listOf(record({ id: text }, 'id')) }),
				}),
			},
			job: record({ id: text }),
		},
		'contacts',
	),
	// What is asked about until it is over is known by its ID and state, as all the examples have them.
	contacts_bulk_job: record(
		{
			type: oneOf('contacts.bulk.job'),
			id: text,
			state: jobState,
			created_at: time,
			updated_at: time,
			completed_at: orNull(time),
			url: text,
			tasks: listOf(
				record({
					id: text,
					state: jobState,
					item_count: whole,
					created_at: time,
					started_at: orNull(time),
					completed_at: orNull(time),
				}),
			),
		},
		'id',
		'state',
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
