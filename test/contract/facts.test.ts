import { operationCorrections, schemaCorrections } from '../../intercom-description/corrections';
import {
	checkRequest,
	findOperation,
	operations,
	schemas,
	version,
	type Request,
} from '../../intercom-description/facts';

/** The request and what is found against it, as `where at rule`. */
type Case = [sentence: string, request: string, rest: Omit<Request, 'method' | 'path'>, found: string[]];

const note = { message_type: 'note', type: 'admin', admin_id: '814860', body: 'Seen' };
const isPaid = { field: 'custom_attributes.plan', operator: '=', value: 'paid' };
const group = (value: unknown[], operator = 'AND') => ({ operator, value });
const nested = (depth: number): unknown => (depth === 0 ? isPaid : group([nested(depth - 1)]));

const reply = 'POST /conversations/123/reply';
const manage = 'POST /conversations/123/parts';
const search = 'POST /contacts/search';

const goodRequests: Case[] = [
	['a note', reply, { body: note }, []],
	['a reply to the last conversation', 'POST /conversations/last/reply', { body: note }, []],
	[
		'a reply of a contact known by e-mail',
		reply,
		{ body: { message_type: 'comment', type: 'user', email: 'ada@example.com', body: 'Hello' } },
		[],
	],
	[
		'a quick reply without words',
		reply,
		{
			body: {
				message_type: 'quick_reply',
				type: 'admin',
				admin_id: '814860',
				reply_options: [{ text: 'Yes', uuid: 'a5e1c524-5ddd-4c3e-9328-6bca5d6e3edb' }],
			},
		},
		[],
	],
	['closing', manage, { body: { message_type: 'close', type: 'admin', admin_id: '814860' } }, []],
	[
		'snoozing until a Unix time',
		manage,
		{ body: { message_type: 'snoozed', admin_id: '814860', snoozed_until: 1734541187 } },
		[],
	],
	['opening', manage, { body: { message_type: 'open', admin_id: '814860' } }, []],
	[
		'assigning to a team',
		manage,
		{ body: { message_type: 'assignment', type: 'team', admin_id: '814860', assignee_id: '5' } },
		[],
	],
	[
		'a tag taken off in the name of a teammate',
		'DELETE /tickets/7/tags/9',
		{ body: { admin_id: '814860' } },
		[],
	],
	['a tag given to companies', 'POST /tags', { body: { name: 'vip', companies: [{ id: '1' }] } }, []],
	[
		'a tag taken from companies',
		'POST /tags',
		{ body: { name: 'vip', companies: [{ id: '1', untag: true }] } },
		[],
	],
	['a note about a contact', 'POST /contacts/6762f0ad1bb69f9f2193bb62/notes', { body: { body: 'Paid' } }, []],
	['a contact with a role alone', 'POST /contacts', { body: { role: 'lead' } }, []],
	['a contact whose owner is taken away', 'PUT /contacts/5f', { body: { owner_id: null } }, []],
	['a filter for an empty value', search, { body: { query: { ...isPaid, value: null } } }, []],
	[
		'groups in a group',
		search,
		{ body: { query: group([group([isPaid]), group([isPaid], 'OR')], 'OR') } },
		[],
	],
	[
		'a list of values and the next page',
		'POST /tickets/search',
		{
			body: {
				query: { field: 'id', operator: 'IN', value: ['1', 2] },
				pagination: { per_page: 150, starting_after: 'WzE=' },
			},
		},
		[],
	],
	['a page of a list that declares none', 'GET /articles', { query: { page: '2', per_page: '50' } }, []],
	['a list given with commas', 'GET /content/search', { query: { tag_ids: '1,2', states: 'draft' } }, []],
	['a list given again and again', 'GET /content/search', { query: { tag_ids: ['1', '2'] } }, []],
	['a flag as text', 'DELETE /conversations/1', { query: { retain_metrics: 'false' } }, []],
	['a flag as a value', 'DELETE /conversations/1', { query: { retain_metrics: false } }, []],
	['events of a user', 'GET /events', { query: { type: 'user', email: 'ada@example.com' } }, []],
	[
		'an e-mail to two people',
		'POST /messages',
		{
			body: {
				message_type: 'email',
				subject: 'Hello',
				body: 'Hello',
				template: 'plain',
				from: { type: 'admin', id: 814860 },
				to: [
					{ type: 'user', id: '5f' },
					{ type: 'lead', id: '6f' },
				],
			},
		},
		[],
	],
	['a ticket of a contact', 'POST /tickets', { body: { ticket_type_id: '1', contacts: [{ id: '5f' }] } }, []],
	[
		'an attribute with choices',
		'POST /data_attributes',
		{
			body: {
				name: 'plan',
				model: 'contact',
				data_type: 'options',
				options: [{ value: 'a' }, { value: 'b' }],
			},
		},
		[],
	],
	['an empty object where no body is described', 'POST /contacts/5f/archive', { body: {} }, []],
	['a body that may be left out', 'POST /articles/5/draft/publish', {}, []],
	[
		'an amount of money with an event',
		'POST /events',
		{
			body: {
				event_name: 'paid',
				created_at: 1734541187,
				id: '5f',
				metadata: { price: { amount: 5, currency: 'eur' } },
			},
		},
		[],
	],
];

const badRequests: Case[] = [
	['a path that is not there', 'GET /nowhere', {}, ['path  unknown']],
	['a method that is not there', 'PATCH /contacts/5f', {}, ['path  unknown']],
	['a word where the path has a number', 'GET /admins/nora', {}, ['path admin_id type']],
	[
		'a parameter nobody described',
		'GET /contacts/5f',
		{ query: { expand: 'all' } },
		['query expand unknown'],
	],
	['a parameter left out', 'GET /visitors', {}, ['query user_id required']],
	['a page too large', 'GET /conversations', { query: { per_page: 151 } }, ['query per_page limit']],
	['a word where the query has a number', 'GET /calls', { query: { page: 'two' } }, ['query page type']],
	[
		'an order nobody described',
		'GET /conversations/deleted',
		{ query: { order: 'up' } },
		['query order enum'],
	],
	[
		'events of nobody',
		'GET /events',
		{ query: { type: 'user' } },
		['query user_id | intercom_user_id | email required'],
	],
	[
		'events of two',
		'GET /events',
		{ query: { type: 'user', email: 'ada@example.com', user_id: '1' } },
		['query email unknown'],
	],
	['a contact with nothing', 'POST /contacts', {}, ['body email | external_id | role required']],
	['a role nobody described', 'POST /contacts', { body: { role: 'admin' } }, ['body role enum']],
	['a field nobody described', 'POST /contacts', { body: { role: 'user', tags: [] } }, ['body tags unknown']],
	[
		'a field named like a method of every object',
		'POST /contacts',
		{ body: { role: 'user', toString: 'x' } },
		['body toString unknown'],
	],
	['a note without its words', reply, { body: { ...note, body: undefined } }, ['body body required']],
	[
		'a note without its author',
		reply,
		{ body: { ...note, admin_id: undefined } },
		['body admin_id required'],
	],
	[
		'a teammate given as a number',
		reply,
		{ body: { ...note, admin_id: 814860 } },
		['body admin_id identifier'],
	],
	['words that are a number', reply, { body: { ...note, body: 5 } }, ['body body type']],
	[
		'a reply of an unnamed contact',
		reply,
		{ body: { message_type: 'comment', type: 'user', body: 'Hello' } },
		['body intercom_user_id | email | user_id required'],
	],
	[
		'eleven attachments',
		reply,
		{ body: { ...note, attachment_urls: Array(11).fill('https://example.com/a.png') } },
		['body attachment_urls limit'],
	],
	[
		'an attachment that is no URL',
		reply,
		{ body: { ...note, attachment_urls: ['a.png'] } },
		['body attachment_urls[0] format'],
	],
	[
		'closing by nobody',
		manage,
		{ body: { message_type: 'close', type: 'admin' } },
		['body admin_id required'],
	],
	[
		'snoozing without an end',
		manage,
		{ body: { message_type: 'snoozed', admin_id: '814860' } },
		['body snoozed_until required'],
	],
	[
		'assigning to nobody',
		manage,
		{ body: { message_type: 'assignment', type: 'team', admin_id: '814860' } },
		['body assignee_id required'],
	],
	[
		'a command nobody described',
		manage,
		{ body: { message_type: 'pause', admin_id: '1' } },
		['body message_type enum'],
	],
	['a tag taken off by nobody', 'DELETE /conversations/7/tags/9', {}, ['body admin_id required']],
	[
		'a body to an operation without one',
		'DELETE /contacts/5f/tags/9',
		{ body: { admin_id: '1' } },
		['body  unknown'],
	],
	['an update of nothing', 'PUT /conversations/attributes/5', {}, ['body  required']],
	['a search for nothing', search, { body: {} }, ['body query required']],
	[
		'a filter without its value',
		search,
		{ body: { query: { field: 'email', operator: '=' } } },
		['body query.value required'],
	],
	[
		'an operator nobody described',
		search,
		{ body: { query: { ...isPaid, operator: '==' } } },
		['body query.operator enum'],
	],
	[
		'an operator nobody described, in a group',
		search,
		{ body: { query: group([isPaid, { ...isPaid, operator: 'is' }]) } },
		['body query.value[1].operator enum'],
	],
	[
		'sixteen filters in a group',
		search,
		{ body: { query: group(Array(16).fill(isPaid)) } },
		['body query.value limit'],
	],
	[
		'groups three deep',
		search,
		{ body: { query: nested(3) } },
		[
			'body query.value[0].value[0].field required',
			'body query.value[0].value[0].operator enum',
			'body query.value[0].value[0].value[0] type',
		],
	],
	[
		'an e-mail without a subject',
		'POST /messages',
		{
			body: {
				message_type: 'email',
				body: 'Hi',
				template: 'plain',
				from: { type: 'admin', id: 1 },
				to: { type: 'user', id: '5f' },
			},
		},
		['body subject required'],
	],
	[
		'a list where there is one contact',
		'POST /contacts/merge',
		{ body: { from: ['5f'], into: '6f' } },
		['body from type'],
	],
	['null where a value is needed', 'POST /contacts/5f/tags', { body: { id: null } }, ['body id type']],
	['text for a body', 'POST /contacts/5f/tags', { body: 'id=5' }, ['body  type']],
	[
		'choices missing',
		'POST /data_attributes',
		{ body: { name: 'a', model: 'contact', data_type: 'options' } },
		['body options required'],
	],
	[
		'a field that Intercom sets itself',
		'POST /office_hours_schedules',
		{
			body: {
				name: 'Week',
				time_zone_name: 'Europe/Berlin',
				time_intervals: [{ start_minute: 540, end_minute: 1020, day_of_week: 1 }],
			},
		},
		['body time_intervals[0].day_of_week readOnly'],
	],
];

describe('the table of facts', () => {
	it('knows all 231 operations of Intercom-Version 2.16, each under a name of its own', () => {
		expect(version).toBe('2.16');
		expect(operations.filter(({ since }) => !since)).toHaveLength(231);
		expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
		expect(operations.filter(({ operationId }) => operationId === '')).toEqual([]);
	});

	it('names, for each operation that came later, the version and the page that it is written down from', () => {
		const later = operations.filter(({ since, source }) => since ?? source);
		const page =
			/^https:\/\/developers\.intercom\.com\/docs\/references\/2\.17\/rest-api\/api\.intercom\.io\/[a-z-]+\/[a-z]+$/;
		expect(later.map(({ since }) => since)).toEqual(later.map(() => '2.17'));
		expect(later.filter(({ source = '' }) => !page.test(source))).toEqual([]);
	});

	it('finds every operation by its own path', () => {
		const strayed = operations.filter(({ method, path }) => findOperation(method, path)?.facts.path !== path);
		expect(strayed).toEqual([]);
	});

	it('has every schema that is referred to', () => {
		const references = JSON.stringify([operations, schemas]).matchAll(/"\$ref":"([^"]+)"/g);
		const lost = [...references].map(([, name = '']) => name).filter((name) => !schemas[name]);
		expect(lost).toEqual([]);
	});

	it('names the parameters of a path as the path does', () => {
		const different = operations.filter(
			({ path, pathParameters }) =>
				[...path.matchAll(/\{(\w+)\}/g)]
					.map(([, name]) => name)
					.sort()
					.join() !==
				Object.keys(pathParameters.properties ?? {})
					.sort()
					.join(),
		);
		expect(different.map(({ path }) => path)).toEqual([]);
	});

	it('holds no sentences: nothing in it is called a description, an example or a summary', () => {
		const rules = /"(title|description|summary|example|examples)":"/;
		expect(JSON.stringify(operations)).not.toMatch(rules);
		expect(JSON.stringify(schemas)).not.toMatch(rules);
	});

	it('departs from the description for a reason each time', () => {
		const reasons = [...operationCorrections, ...schemaCorrections].map(({ why }) => why);
		expect(reasons.filter((why) => !/^[A-Z].{20,}\.$/.test(why))).toEqual([]);
	});
});

describe('findOperation', () => {
	it.each([
		['GET', '/conversations/deleted', 'listDeletedConversationIds', {}],
		['GET', '/conversations/123', 'retrieveConversation', { conversation_id: '123' }],
		['POST', '/conversations/search', 'searchConversations', {}],
		['GET', '/conversations/attributes', 'listConversationAttributes', {}],
		['get', '/companies/scroll', 'scrollOverAllCompanies', {}],
		['GET', '/contacts/find_by_external_id/a%2Fb', 'ShowContactByExternalId', { external_id: 'a/b' }],
		['GET', '/contacts/100%', 'ShowContact', { contact_id: '100%' }],
		['DELETE', '/contacts/5f/tags/9', 'detachTagFromContact', { contact_id: '5f', tag_id: '9' }],
		['GET', '/export/reporting_data/get_datasets', 'listReportingDataDatasets', {}],
		['GET', '/export/reporting_data/j1', 'getReportingDataExport', { job_identifier: 'j1' }],
	])('reads %s %s as %s', (method, path, operationId, pathParameters) => {
		const found = findOperation(method, path);
		expect(found?.facts.operationId).toBe(operationId);
		expect(found?.pathParameters).toEqual(pathParameters);
	});

	it.each(['/contacts/', '/contacts//tags', 'contacts', '/contacts/5f/tags/9/more', ''])(
		'finds nothing under %p',
		(path) => expect(findOperation('GET', path)).toBeUndefined(),
	);
});

describe('checkRequest', () => {
	it.each(goodRequests)('lets %s pass', (_, request, rest, found) => {
		expect(violations(request, rest)).toEqual(found);
	});

	it.each(badRequests)('finds %s', (_, request, rest, found) => {
		expect(violations(request, rest)).toEqual(found);
	});

	it('tells all that would have been right, whichever alternative was meant', () => {
		const [violation] = checkRequest({
			method: 'POST',
			path: '/conversations/1/parts',
			body: { message_type: 'pause', admin_id: '1' },
		});
		expect(violation?.allowed).toEqual(['close', 'snoozed', 'open', 'assignment']);
		expect(violation?.message).toBe('"pause" is not close or snoozed or open or assignment');
	});

	const versioned = { 'Intercom-Version': '2.16' };
	it.each([
		['GET /me', versioned, undefined, []],
		['GET /me', {}, undefined, ['header Intercom-Version required']],
		['GET /me', { 'intercom-version': '2.14' }, undefined, ['header Intercom-Version enum']],
		[
			'POST /companies/search',
			{ ...versioned, 'content-type': 'application/json' },
			{ query: isPaid },
			['header Intercom-Version enum'],
		],
		[
			'POST /contacts',
			{ ...versioned, 'content-type': 'application/json; charset=utf-8' },
			{ role: 'user' },
			[],
		],
		['POST /contacts', versioned, { role: 'user' }, ['header Content-Type required']],
		[
			'POST /contacts',
			{ ...versioned, 'Content-Type': 'text/plain' },
			{ role: 'user' },
			['header Content-Type enum'],
		],
		['GET /download/content/data/j1', versioned, undefined, ['header Accept required']],
		['GET /download/content/data/j1', { ...versioned, accept: 'application/octet-stream' }, undefined, []],
	])('looks at the headers of %s %j', (request, headers, body, found) => {
		expect(violations(request, { headers, body })).toEqual(found);
	});
});

function violations(request: string, rest: Omit<Request, 'method' | 'path'>): string[] {
	const [method = '', path = ''] = request.split(' ');
	return checkRequest({ method, path, ...rest }).map(({ where, at, rule }) => `${where} ${at} ${rule}`);
}
