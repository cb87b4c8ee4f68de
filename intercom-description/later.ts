/**
 * Operations that came after the description that the table is made of, and that Intercom's documentation has. There is
 * no file to extract them from: each is written down from its page, which is named, and nothing else of the newer
 * version is taken over. When the table moves to a description that has them, they go.
 *
 * Fields and limits that the page gives only in part are those of the Preview description of 21 August 2026, which has
 * the same operations. What neither of them has stays out; bulk updates and deletions of contacts stand in Preview's
 * alone, and stay out too.
 *
 * The sandbox holds the search of companies and the jobs of contacts to what is documented. Of folders it has the fields and
 * the statuses of refusal, and their codes are guesses; of dynamic content it has the fields, and all of its refusals but
 * 404 are guesses; of Fin it plays nothing. There, what is sent is held to these facts alone, by the contract tests.
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

/** The parameters of a list that is read by number, with its largest page. */
const pageOf = (largest: number): Record<string, Schema> => ({
	page: { type: 'integer', minimum: 1 },
	per_page: { type: 'integer', minimum: 1, maximum: largest },
});

const folderFields = { name: text, description: text, emoji: text, parent_folder_id: orNull(whole) };

/**
 * What creating and updating have in common. Of a variation, the pages show the locale, the brand and a text; that blocks
 * are sent under the name that they have in answers is a guess, and the node says so.
 */
const dynamicContentFields: Record<string, Schema> = {
	name: { type: 'string', maxLength: 255 },
	default_locale: text,
	variations: {
		type: 'array',
		minItems: 1,
		items: record(
			{ locale: text, brand_id: text, text_content: text, json_blocks: listOf({ type: 'object' }) },
			'locale',
		),
	},
};

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
	{
		// A first message for the customer is in Preview's description alone, and stays out.
		page: 'fin-agent/escalatefinconversation',
		operation: 'POST /fin/escalate',
		operationId: 'escalateFinConversation',
		tag: 'Fin Agent',
		body: {
			...record({
				conversation_id: text,
				user: called('fin_agent_user'),
				context: { type: 'string', maxLength: 10_000 },
			}),
			oneOf: [{ required: ['conversation_id'] }, { required: ['user'] }],
		},
		responses: {
			200: record(
				{
					conversation_id: text,
					intercom_conversation_id: text,
					sse_subscription_url: text,
					status: oneOf('escalated'),
				},
				'status',
			),
			...errors(400, 401),
		},
	},
	{
		page: 'folders/listfolders',
		operation: 'GET /folders',
		operationId: 'listFolders',
		tag: 'Folders',
		query: record({ ...pageOf(150), parent_folder_id: whole }),
		responses: {
			200: record({
				type: oneOf('list'),
				data: listOf(called('folder')),
				total_count: whole,
				pages: called('cursor_pages'),
			}),
			...errors(401),
		},
	},
	{
		page: 'folders/createfolder',
		operation: 'POST /folders',
		operationId: 'createFolder',
		tag: 'Folders',
		body: record({ folder: record(folderFields, 'name') }, 'folder'),
		responses: { 200: called('folder'), ...errors(400, 401) },
	},
	{
		page: 'folders/retrievefolder',
		operation: 'GET /folders/{id}',
		operationId: 'retrieveFolder',
		tag: 'Folders',
		responses: { 200: called('folder'), ...errors(401, 404) },
	},
	{
		page: 'folders/updatefolder',
		operation: 'PUT /folders/{id}',
		operationId: 'updateFolder',
		tag: 'Folders',
		body: record({ folder: record(folderFields) }, 'folder'),
		responses: { 200: called('folder'), ...errors(400, 401, 404) },
	},
	{
		page: 'folders/deletefolder',
		operation: 'DELETE /folders/{id}',
		operationId: 'deleteFolder',
		tag: 'Folders',
		responses: {
			200: record({ id: whole, object: oneOf('folder'), deleted: { type: 'boolean' } }),
			...errors(401, 404, 422),
		},
	},
	{
		page: 'dynamic-content/listdynamiccontents',
		operation: 'GET /dynamic_contents',
		operationId: 'listDynamicContents',
		tag: 'Dynamic Content',
		query: record(pageOf(50)),
		responses: {
			200: record({
				type: oneOf('list'),
				data: listOf(called('dynamic_content')),
				...{ total_count: whole, page: whole, per_page: whole, total_pages: whole },
			}),
			...errors(401),
		},
	},
	{
		page: 'dynamic-content/createdynamiccontent',
		operation: 'POST /dynamic_contents',
		operationId: 'createDynamicContent',
		tag: 'Dynamic Content',
		body: record(
			{ ...dynamicContentFields, content_type: oneOf('inline', 'block') },
			...['name', 'content_type', 'default_locale', 'variations'],
		),
		responses: { 200: called('dynamic_content'), ...errors(401) },
	},
	{
		page: 'dynamic-content/getdynamiccontent',
		operation: 'GET /dynamic_contents/{id}',
		operationId: 'getDynamicContent',
		tag: 'Dynamic Content',
		responses: { 200: called('dynamic_content'), ...errors(401, 404) },
	},
	{
		page: 'dynamic-content/updatedynamiccontent',
		operation: 'PUT /dynamic_contents/{id}',
		operationId: 'updateDynamicContent',
		tag: 'Dynamic Content',
		body: record(dynamicContentFields),
		responses: { 200: called('dynamic_content'), ...errors(401, 404) },
	},
	{
		// Of the page, 401 and 403 were read: what is answered when all goes well is not known, and 404 is that of the others.
		page: 'dynamic-content/deletedynamiccontent',
		operation: 'DELETE /dynamic_contents/{id}',
		operationId: 'deleteDynamicContent',
		tag: 'Dynamic Content',
		responses: { 200: undefined, ...errors(401, 403, 404) },
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
	folder: record({
		...folderFields,
		id: whole,
		description: orNull(text),
		emoji: orNull(text),
		content_count: whole,
		created_at: time,
		updated_at: time,
	}),
	dynamic_content: record({
		...{ type: oneOf('dynamic_content'), id: text, name: text, key: text },
		content_type: oneOf('inline', 'block'),
		default_locale: text,
		variations: listOf(
			record({
				...{ type: oneOf('dynamic_content_variation'), id: text, locale: text, brand_id: orNull(text) },
				text_content: orNull(text),
				json_blocks: orNull(listOf({ type: 'object' })),
				intentionally_empty: { type: 'boolean' },
				...{ created_at: time, updated_at: time },
			}),
		),
		...{ created_at: time, updated_at: time },
	}),
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
