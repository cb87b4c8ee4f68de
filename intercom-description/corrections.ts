/**
 * Where Intercom's API description says too little, or contradicts its own words and examples. The table is kept as
 * described; each departure from it stands here with its reason, and is made when the table is read.
 */
import type { OperationFacts, Schema, Table } from './table';

interface Correction<Entry> {
	why: string;
	/** Operations as `METHOD /path`, or names of schemas. */
	of: string[];
	change: (described: Entry) => Entry;
}

const oneOf = (...values: string[]): Schema => ({ type: 'string', enum: values });
const upTo = (maximum: number): Schema => ({ type: 'integer', minimum: 1, maximum });
const anyAttributes: Schema = {
	type: 'object',
	nullable: true,
	additionalProperties: {
		nullable: true,
		anyOf: [
			{ type: 'string' },
			{ type: 'number' },
			{ type: 'boolean' },
			{ type: 'array' },
			{ type: 'object' },
		],
	},
};
const whatsAppRecipient: Schema = {
	type: 'object',
	properties: { phone: { anyOf: [{ type: 'string' }, { type: 'integer' }] }, name: { type: 'string' } },
	required: ['phone'],
};

export const operationCorrections: Array<Correction<OperationFacts>> = [
	...Object.entries({
		'POST /export/reporting_data/enqueue': 'enqueueReportingDataExport',
		'GET /export/reporting_data/{job_identifier}': 'getReportingDataExport',
		'GET /export/reporting_data/get_datasets': 'listReportingDataDatasets',
		'GET /download/reporting_data/{job_identifier}': 'downloadReportingDataExport',
	}).map(([operation, operationId]) => ({
		why: 'No operationId is described.',
		of: [operation],
		change: (facts: OperationFacts) => ({ ...facts, operationId }),
	})),
	{
		why: 'The path names job_identifier, the description files it under the query.',
		of: ['GET /export/reporting_data/{job_identifier}', 'GET /download/reporting_data/{job_identifier}'],
		change: (facts) => {
			const { job_identifier: job, ...properties } = facts.query.properties ?? {};
			const required = facts.query.required?.filter((name) => name !== 'job_identifier');
			return {
				...facts,
				pathParameters: {
					type: 'object',
					properties: { job_identifier: job ?? {} },
					required: ['job_identifier'],
				},
				query: { ...facts.query, properties, required },
			};
		},
	},
	{
		why: 'A contact has an id of 24 hexadecimal digits everywhere; here alone it is described as an integer.',
		of: ['GET /contacts/{contact_id}/notes', 'POST /contacts/{contact_id}/notes'],
		change: (facts) => ({
			...facts,
			pathParameters: withProperties({ contact_id: { type: 'string' } })(facts.pathParameters),
		}),
	},
	{
		why: 'Only the text says that this download asks for the octet-stream.',
		of: ['GET /download/content/data/{job_identifier}'],
		change: (facts) => ({
			...facts,
			headers: {
				type: 'object',
				properties: { Accept: oneOf('application/octet-stream') },
				required: ['Accept'],
			},
		}),
	},
	{
		why:
			'Answers in pages, yet declares no way to ask for one. ' +
			'The pages guide has page, per_page (150 at most) and starting_after.',
		of: [
			...['GET /contacts', 'GET /contacts/{contact_id}/companies', 'GET /contacts/{contact_id}/notes'],
			...['GET /companies/{company_id}/contacts', 'GET /companies/{company_id}/notes', 'GET /segments'],
			...['GET /articles', 'GET /articles/search', 'GET /internal_articles', 'GET /internal_articles/search'],
			...['GET /help_center/collections', 'GET /admins/activity_logs'],
			...['GET /news/news_items', 'GET /news/newsfeeds', 'GET /news/newsfeeds/{newsfeed_id}/items'],
			...['GET /ai/content_import_sources', 'GET /ai/external_pages'],
		],
		change: withQuery({
			page: { type: 'integer', minimum: 1 },
			per_page: upTo(150),
			starting_after: { type: 'string' },
		}),
	},
	{
		why:
			'The `filter` object goes out as its one field; the text adds per_page, ' +
			'the links to further pages in the examples use `before` and `since`.',
		of: ['GET /events'],
		change: (facts) => ({
			...facts,
			query: {
				type: 'object',
				properties: {
					type: oneOf('user'),
					summary: { type: 'boolean' },
					per_page: upTo(150),
					before: { type: 'string' },
					since: { type: 'string' },
				},
				required: ['type'],
				oneOf: ['user_id', 'intercom_user_id', 'email'].map((name) => ({
					properties: { [name]: { type: 'string' } },
					required: [name],
				})),
			},
		}),
	},
	{
		why: 'Described as a text that has a text of the same name within; the summary asks for the one id.',
		of: ['DELETE /custom_object_instances/{custom_object_type_identifier}'],
		change: withQuery({ external_id: { type: 'string' } }),
	},
	...Object.entries({
		'GET /conversations': 150,
		'GET /companies': 150,
		'POST /companies/list': 150,
		'GET /custom_object_instances/{custom_object_type_identifier}': 150,
		'GET /help_center/help_centers/{help_center_id}/redirects': 250,
		'GET /audiences': 50,
		'GET /content_snippets': 50,
		'GET /calls': 25,
	}).map(([operation, largest]) => ({
		why: 'Only the text, or the pages guide with its 150 for all lists, gives the largest page.',
		of: [operation],
		change: withQuery({ per_page: upTo(largest) }),
	})),
	{
		why: 'The allowed values are in the text only.',
		of: ['POST /companies/list', 'GET /conversations/deleted'],
		change: withQuery({ order: oneOf('asc', 'desc') }),
	},
	{
		why: 'The allowed values are in the text only.',
		of: ['GET /articles/search'],
		change: withQuery({ state: oneOf('published', 'draft', 'all') }),
	},
	{
		why: 'The allowed value is in the text only.',
		of: ['GET /conversations/{conversation_id}', 'PUT /conversations/{conversation_id}'],
		change: withQuery({ display_as: oneOf('plaintext') }),
	},
	{
		why: 'Described without a body; the summary says that it collects the call, as its two sisters do.',
		of: ['GET /fin_voice/phone_number/{phone_number}'],
		change: withAnswer(() => ({ $ref: 'ai_call_response' })),
	},
	...Object.entries({
		'GET /news/news_items': 'news_item',
		'GET /news/newsfeeds/{newsfeed_id}/items': 'news_item',
		'GET /news/newsfeeds': 'newsfeed',
	}).map(([operation, entry]) => ({
		why: 'One schema is described for the lists of both kinds; each list has its own kind, as the summaries say.',
		of: [operation],
		change: withAnswer(() => ({
			allOf: [{ $ref: 'paginated_response' }],
			properties: { data: { type: 'array', items: { $ref: entry } } },
		})),
	})),
	{
		why: 'An export is known by these two from its first answer on, as all the examples have them.',
		of: ['POST /export/reporting_data/enqueue', 'GET /export/reporting_data/{job_identifier}'],
		change: withAnswer(withRequired('job_identifier', 'status')),
	},
	{
		why: 'The allowed values are in the text only.',
		of: ['POST /contacts/{contact_id}/subscriptions'],
		change: withBody(withProperties({ consent_type: oneOf('opt_in', 'opt_out') })),
	},
];

export const schemaCorrections: Array<Correction<Schema>> = [
	{
		why: 'An export is known by these two from its first answer on, as all the examples have them.',
		of: ['data_export'],
		change: withRequired('job_identifier', 'status'),
	},
	{
		why: 'Described as a list under its own name alone; lists of Intercom mostly have `data`, so both are reckoned with.',
		of: ['ticket_type_attribute_list'],
		change: (schema) => withProperties({ data: schema.properties?.ticket_type_attributes ?? {} })(schema),
	},
	{
		why: 'Described where a type is created or changed alone; what is set there is told again.',
		of: ['ticket_type'],
		change: withProperties({ is_internal: { type: 'boolean' } }),
	},
	{
		why: 'Described under `companies` alone; all other lists of records have `data`, so both are reckoned with.',
		of: ['contact_attached_companies'],
		change: (schema) => withProperties({ data: schema.properties?.companies ?? {} })(schema),
	},
	{
		why: 'The pages guide gives 150 as the largest page of any search.',
		of: ['starting_after_paging'],
		change: withProperties({ per_page: upTo(150) }),
	},
	{
		why: 'The text has nothing in the place of a company to take it away.',
		of: ['update_ticket_request', 'update_conversation_request'],
		change: withProperties({ company_id: { type: 'string', nullable: true } }),
	},
	{
		why: 'The allowed values are in the text only.',
		of: ['create_contact_request', 'update_contact_request'],
		change: withProperties({ role: oneOf('user', 'lead') }),
	},
	{
		why: 'The allowed types are in the text only, and the example converts into a user known by e-mail alone.',
		of: ['convert_visitor_request'],
		change: (schema) => {
			const user = schema.properties?.user;
			return withProperties({
				type: oneOf('user', 'lead'),
				user: { ...user, anyOf: [...(user?.anyOf ?? []), { required: ['email'] }] },
			})(schema);
		},
	},
	{
		why: 'A filter without one of its three fields filters nothing.',
		of: ['single_filter_search_request'],
		change: (schema) => ({ ...schema, required: ['field', 'operator', 'value'] }),
	},
	{
		why: 'A group needs both of its fields; the text allows 15 filters in one and groups in groups only once.',
		of: ['multiple_filter_search_request'],
		change: (schema) => {
			const filters: Schema = {
				type: 'array',
				maxItems: 15,
				items: { $ref: 'single_filter_search_request' },
			};
			const group = withProperties({ value: filters })({ ...schema, required: ['operator', 'value'] });
			const groups: Schema = { type: 'array', maxItems: 15, items: group };
			return withProperties({ value: { oneOf: [groups, filters] } })(group);
		},
	},
	{
		why: 'Attributes have many types; the description knows few of them, the examples show the rest.',
		of: ['custom_attributes'],
		change: () => anyAttributes,
	},
	{
		why: 'Attributes have many types; the description knows strings only, the examples show the rest.',
		of: [
			...['create_or_update_company_request', 'update_company_request', 'update_visitor_request'],
			'create_or_update_custom_object_instance_request',
		],
		change: withProperties({ custom_attributes: anyAttributes }),
	},
	{
		why: 'The text says of it: "This will truncate floats". So they are taken.',
		of: ['create_or_update_company_request', 'update_company_request'],
		change: withProperties({ monthly_spend: { type: 'number' } }),
	},
	{
		why: 'The text also allows numbers, rich links and amounts of money.',
		of: ['create_data_event_request'],
		change: withProperties({
			metadata: {
				type: 'object',
				additionalProperties: {
					anyOf: [
						{ type: 'string' },
						{ type: 'number' },
						{
							type: 'object',
							properties: { url: { type: 'string' }, value: { type: 'string' } },
							required: ['url', 'value'],
						},
						{
							type: 'object',
							properties: { amount: { type: 'integer' }, currency: { type: 'string' } },
							required: ['amount', 'currency'],
						},
					],
				},
			},
		}),
	},
	{
		why: 'No UUID has 24 characters; an id of another length is a contact not found (404 in the examples).',
		of: ['create_conversation_request'],
		change: (schema) => {
			const from = withProperties({ id: { type: 'string' } })(schema.properties?.from ?? {});
			return withProperties({ from })(schema);
		},
	},
	{
		why: 'Nobody is added without these two, though neither is described as required.',
		of: ['attach_contact_to_conversation_request'],
		change: (schema) => ({ ...schema, required: ['admin_id', 'customer'] }),
	},
	{
		why: 'The text asks for a body in comments and notes; the examples of quick replies have options instead.',
		of: ['admin_reply_conversation_request', 'admin_reply_ticket_request'],
		change: saysOrOffers('comment', 'note'),
	},
	{
		why: 'The examples have a quick reply of a contact, with options instead of a body; the enum leaves it out.',
		of: ['contact_reply_base_request'],
		change: (schema) => ({
			...saysOrOffers('comment')(withProperties({ message_type: oneOf('comment', 'quick_reply') })(schema)),
			required: ['message_type', 'type'],
		}),
	},
	{
		why:
			'What is required depends on message_type, which only the titles say. In-app is `in_app` in the enum and ' +
			'`inapp` in titles and examples. A WhatsApp message has fields that only the examples show.',
		of: ['create_message_request'],
		change: (schema) => {
			const { to = {}, ...properties } = schema.properties ?? {};
			return {
				type: 'object',
				properties: { ...properties, message_type: { type: 'string' }, template: { type: 'string' } },
				required: ['message_type', 'from', 'to'],
				oneOf: messageKinds(to),
			};
		},
	},
];

/**
 * @returns the table with every correction made; the one given stays as it is
 * @throws when a correction names what the table does not have, as after a move to another version
 */
export function corrected(table: Table): Table {
	const operations = new Map(table.operations.map((facts) => [`${facts.method} ${facts.path}`, facts]));
	const schemas = new Map(Object.entries(table.schemas));
	for (const correction of operationCorrections) correct(operations, correction);
	for (const correction of schemaCorrections) correct(schemas, correction);
	return { ...table, operations: [...operations.values()], schemas: Object.fromEntries(schemas) };
}

function correct<Entry>(entries: Map<string, Entry>, { of: names, change }: Correction<Entry>): void {
	for (const name of names) {
		const entry = entries.get(name);
		if (!entry) throw new Error(`A correction is made to ${name}, which the table does not have`);
		entries.set(name, change(entry));
	}
}

function withQuery(properties: Record<string, Schema>) {
	return (facts: OperationFacts): OperationFacts => ({
		...facts,
		query: withProperties(properties)(facts.query),
	});
}

function withBody(change: (schema: Schema) => Schema) {
	return (facts: OperationFacts): OperationFacts =>
		facts.body ? { ...facts, body: { ...facts.body, schema: change(facts.body.schema) } } : facts;
}

/** Changes what is answered with 200. */
function withAnswer(change: (schema: Schema) => Schema) {
	return (facts: OperationFacts): OperationFacts => {
		const answer = facts.responses['200'] ?? {};
		return {
			...facts,
			responses: { ...facts.responses, 200: { ...answer, schema: change(answer.schema ?? {}) } },
		};
	};
}

function withRequired(...names: string[]) {
	return (schema: Schema): Schema => ({ ...schema, required: [...(schema.required ?? []), ...names] });
}

function withProperties(properties: Record<string, Schema>) {
	return (schema: Schema): Schema => ({ ...schema, properties: { ...schema.properties, ...properties } });
}

function messageKinds(to: Schema): Schema[] {
	return [
		{ properties: { message_type: oneOf('in_app', 'inapp'), to }, required: ['body'] },
		{
			properties: { message_type: oneOf('email'), to, template: oneOf('plain', 'personal') },
			required: ['subject', 'body', 'template'],
		},
		{
			properties: {
				message_type: oneOf('whatsapp'),
				to: whatsAppRecipient,
				locale: { type: 'string' },
				components: { type: 'array', items: { type: 'object' } },
			},
			required: ['template', 'components'],
		},
	];
}

/** Words in a body, or quick replies to choose from. */
function saysOrOffers(...worded: string[]) {
	return (schema: Schema): Schema => ({
		...schema,
		anyOf: [
			{ properties: { message_type: oneOf(...worded) }, required: ['body'] },
			{ properties: { message_type: oneOf('quick_reply') }, required: ['reply_options'] },
		],
	});
}
