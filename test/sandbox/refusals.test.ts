import { startSandbox, type Sandbox } from '../../dev/sandbox';
import { caller, type Caller } from './caller';

const comment = { message_type: 'comment', type: 'admin', admin_id: '{admin}', body: 'Hi' };
const byContact = { message_type: 'comment', type: 'user', body: 'Hi' };
const part = { admin_id: '{admin}' };
const assignment = { ...part, message_type: 'assignment' };
const away = { away_mode_enabled: true, away_mode_reassign: false };
const notBase64 = [{ content_type: 'text/plain', name: 'a', data: '{}' }];

type Case = [what: string, body: object | undefined, refusal: string];

/**
 * What Intercom refuses, operation by operation: the case, the body, and the answer's status, code and words. Those
 * are of the examples in the API description 2.16 where it has one; an answer without words here may say it in
 * the sandbox's own. `{user}` and its like stand for ids of what is there.
 */
const refused: Array<[operation: string, ...cases: Case[]]> = [
	['GET /nowhere', ['an unknown path', undefined, '404 not_found: Resource Not Found']],
	['DELETE /me', ['a method that the path does not have', undefined, '404 not_found: Resource Not Found']],

	['GET /contacts/{nobody}', ['an unknown contact', undefined, '404 not_found: User Not Found']],
	[
		'POST /contacts',
		['nothing said', {}, '400 parameter_not_found'],
		['an unknown role', { role: 'visitor' }, '400 parameter_invalid'],
	],
	[
		'PUT /contacts/{user}',
		['a user made a lead', { role: 'lead' }, '400 parameter_invalid'],
		['a number for a name', { name: 1 }, '400 parameter_invalid'],
		['an owner who is no teammate', { owner_id: '1' }, '404 admin_not_found'],
		['email_verified without an address', { email_verified: true }, '400 parameter_invalid'],
	],
	[
		'POST /contacts/{user}/companies',
		['no company', undefined, '400 parameter_not_found: company not specified'],
		['an unknown company', { id: '{nobody}' }, '404 company_not_found: Company Not Found'],
	],
	['POST /contacts/{user}/tags', ['an unknown tag', { id: '1' }, '404 not_found: Resource Not Found']],
	[
		'POST /contacts/{user}/notes',
		['an unknown author', { body: 'x', admin_id: '1' }, '404 not_found: Resource Not Found'],
	],
	[
		'POST /contacts/{user}/subscriptions',
		['an unknown type', { id: '1', consent_type: 'opt_in' }, '404 not_found: Resource Not Found'],
	],
	['GET /contacts/{lead}/merge_history', ['a lead', undefined, '404 not_found: Contact not found']],

	['POST /companies', ['an unknown field', { test: 'invalid' }, "400 bad_request: bad 'test' parameter"]],
	['PUT /companies/{company}', ['a new company_id', { company_id: 'b' }, '400 bad_request']],
	['GET /companies?company_id=none', ['an unknown company', undefined, '404 company_not_found']],

	['GET /conversations/1', ['an unknown conversation', undefined, '404 not_found: Resource Not Found']],
	[
		'POST /conversations',
		[
			'an unknown contact',
			{ from: { type: 'user', id: '{nobody}' }, body: 'x' },
			'404 not_found: User Not Found',
		],
		['no words', { from: { type: 'user', id: '{user}' } }, '400 parameter_not_found'],
	],
	[
		'PUT /conversations/{conversation}',
		[
			'an unknown attribute',
			{ custom_attributes: { Nope: 1 } },
			"400 parameter_invalid: Conversation attribute 'Nope' does not exist",
		],
		['another type', { custom_attributes: { Reason: 1 } }, '400 parameter_invalid'],
		['what is no option', { custom_attributes: { Kind: 'C' } }, '400 parameter_invalid'],
		['a name that two attributes have', { custom_attributes: { Twin: 'x' } }, '400 parameter_invalid'],
		['an unknown company', { company_id: '{nobody}' }, '404 company_not_found'],
	],
	[
		'POST /conversations/{conversation}/reply',
		['an unknown teammate', { ...comment, admin_id: '1' }, '404 admin_not_found'],
		['no words', { ...comment, body: '' }, '400 parameter_invalid: Body is required'],
		['an unknown kind', { ...comment, message_type: 'shout' }, '400 parameter_invalid'],
		[
			'a contact who is not in it',
			{ ...byContact, intercom_user_id: '{lead}' },
			'404 not_found: User Not Found',
		],
		['a contact who is not named', byContact, '400 parameter_not_found'],
		['quick replies, but none', { ...comment, message_type: 'quick_reply' }, '400 parameter_not_found'],
		[
			'eleven attachments',
			{ ...comment, attachment_urls: Array(11).fill('https://example.com/a.png') },
			'400 parameter_invalid',
		],
		['what is not base64', { ...comment, attachment_files: notBase64 }, '400 parameter_invalid'],
	],
	['POST /conversations/1/reply', ['an unknown conversation', comment, '404 not_found: Resource Not Found']],
	[
		'POST /conversations/last/reply',
		['no conversation to be the last', { ...byContact, intercom_user_id: '{lead}' }, '422 parameter_invalid'],
	],
	[
		'POST /conversations/{conversation}/parts',
		['an unknown kind', { ...part, message_type: 'reopen' }, '400 parameter_invalid'],
		['no teammate', { message_type: 'open' }, '400 parameter_not_found'],
		['an unknown teammate', { message_type: 'open', admin_id: '1' }, '404 admin_not_found'],
		['a close without its type', { ...part, message_type: 'close' }, '400 parameter_not_found'],
		['a snooze without an end', { ...part, message_type: 'snoozed' }, '400 parameter_not_found'],
		[
			'a snooze that is over',
			{ ...part, message_type: 'snoozed', snoozed_until: 1 },
			'400 parameter_invalid',
		],
		['an unknown assignee', { ...assignment, type: 'admin', assignee_id: '1' }, '404 assignee_not_found'],
		[
			'a teammate for a team',
			{ ...assignment, type: 'team', assignee_id: '{admin}' },
			'404 assignee_not_found',
		],
	],
	[
		'POST /conversations/{conversation}/tags',
		['an unknown tag', { id: '1', admin_id: '{admin}' }, '404 tag_not_found: Tag not found'],
	],
	[
		'POST /conversations/1/tags',
		[
			'an unknown conversation',
			{ id: '{tag}', admin_id: '{admin}' },
			'404 not_found: Conversation not found',
		],
	],
	[
		'DELETE /conversations/{conversation}/tags/{tag}',
		['no teammate', undefined, '400 parameter_not_found'],
		['a tag that it does not have', part, '404 tag_not_found'],
	],
	[
		'DELETE /conversations/{conversation}/customers/{user}',
		['the last participant', part, '422 parameter_invalid: Removing the last customer is not allowed'],
	],
	[
		'POST /conversations/redact',
		[
			'an unknown part',
			{ type: 'conversation_part', conversation_id: '{conversation}', conversation_part_id: '1' },
			'404 conversation_part_or_message_not_found: Conversation part or message not found',
		],
	],
	[
		'POST /conversations/{conversation}/merge',
		['an unknown one', { merge_into_conversation_id: 1 }, '422 merge_failed: Primary conversation not found'],
		[
			'a word',
			{ merge_into_conversation_id: 'x' },
			'400 parameter_invalid: merge_into_conversation_id must be a valid integer conversation ID',
		],
	],
	[
		'POST /conversations/{conversation}/convert',
		[
			'a type not meant for customers',
			{ ticket_type_id: '{backOffice}' },
			'400 parameter_invalid: Ticket type is not a customer ticket type',
		],
	],

	[
		'GET /conversations/attributes/99',
		['an unknown one', undefined, '404 conversation_attribute_not_found: Conversation attribute not found'],
	],
	[
		'POST /conversations/attributes',
		['an unknown type', { name: 'a', data_type: 'b' }, '422 parameter_invalid'],
	],
	[
		'POST /conversations/attributes/{text}/options',
		['no list', { label: 'C' }, '422 parameter_invalid: Options can only be managed on list attributes'],
	],
	[
		'POST /conversations/attributes/{list}/options',
		['no label', {}, '422 parameter_invalid: label is required'],
		['more than a label', { label: 'C', id: 1 }, "422 parameter_invalid: only 'label' is accepted"],
	],
	[
		'DELETE /conversations/attributes/{list}/options/{option}',
		[
			'a list of one',
			undefined,
			'422 parameter_invalid: A list attribute must have at least 2 active options',
		],
	],
	['GET /data_attributes?model=conversation', ['those of conversations', undefined, '422 parameter_invalid']],
	[
		'POST /data_attributes',
		['no name', { model: 'contact', data_type: 'string' }, '400 parameter_not_found'],
		['an odd name', { name: '!nv@l!d', model: 'company', data_type: 'string' }, '400 parameter_invalid'],
		[
			'a name that is taken',
			{ name: 'tier', model: 'contact', data_type: 'string' },
			"400 parameter_invalid: You already have 'tier' in your people data. To save this as new people data, use a different name.",
		],
		[
			'an unknown type',
			{ name: 'ring', model: 'contact', data_type: 'mithril' },
			"400 parameter_invalid: Data Type isn't an option",
		],
	],
	['POST /contacts/search', ['no query', {}, '400 parameter_invalid: query must be an object']],
	['PUT /data_attributes/1', ['an unknown one', { description: 'x' }, '404 field_not_found']],

	['GET /admins/1', ['an unknown teammate', undefined, '404 admin_not_found: Admin not found']],
	[
		'PUT /admins/{admin}/away',
		['no reason', away, '400 away_status_reason_mandatory: Away status reason is mandatory'],
		[
			'a reason that is gone',
			{ ...away, away_status_reason_id: 12301 },
			'400 parameter_invalid: Away status reason is deleted',
		],
	],
	['GET /admins/activity_logs', ['no beginning', undefined, '400 parameter_not_found']],
	['GET /teams/1', ['an unknown team', undefined, '404 team_not_found: Team not found']],
	['POST /tags', ['no name', { test: 'invalid' }, '400 parameter_invalid: invalid tag parameters']],
	['GET /tags/1', ['an unknown tag', undefined, '404 not_found: Resource Not Found']],
	[
		'POST /articles',
		[
			'no author',
			{ title: 'x' },
			'400 parameter_not_found: author_id must be in the main body or default locale translated_content object',
		],
	],
	['GET /articles/1', ['an unknown article', undefined, '404 not_found: Resource Not Found']],
	[
		'PUT /articles/{article}',
		['HTML and Markdown', { body: '<p>x</p>', body_markdown: 'x' }, '400 parameter_invalid'],
		['a schedule that is past', { scheduled_unpublish_at: '2020-01-01T00:00:00Z' }, '400 parameter_invalid'],
		[
			'two schedules',
			{ scheduled_publish_at: '2099-01-01T00:00:00Z', scheduled_unpublish_at: '2099-01-02T00:00:00Z' },
			'400 parameter_invalid',
		],
		[
			'a draft that is to be published',
			{ state: 'draft', scheduled_publish_at: '2099-01-01T00:00:00Z' },
			'400 parameter_invalid',
		],
	],
	['GET /articles/{article}/draft', ['no draft', undefined, '404 not_found: Resource Not Found']],
	[
		'PUT /articles/{unpublished}/draft',
		[
			'an article that is no more than a draft',
			{ title: 'x' },
			'422 parameter_invalid: Article must be published before a draft can be staged',
		],
	],
	[
		'POST /articles/{article}/draft/publish',
		['no draft', undefined, '422 parameter_invalid: Article has no draft to publish'],
	],
	[
		'POST /articles/{staged}/draft/publish',
		[
			'a language without changes',
			{ locales: ['en', 'fr'] },
			'422 parameter_invalid: Cannot publish a draft for locale(s) without pending changes: fr',
		],
	],
	[
		'GET /articles/{article}/versions?locale=fr',
		['an unknown language', undefined, '400 parameter_invalid: Unknown locale'],
	],
	['GET /articles/{article}/versions/1', ['an unknown version', undefined, '404 not_found']],
	['POST /articles/{article}/tags', ['an unknown tag', { id: '1' }, '404 tag_not_found: Tag not found']],
	[
		'POST /articles/1/tags',
		['an unknown article', { id: '{tag}' }, '404 article_not_found: Article not found'],
	],
	['DELETE /articles/{article}/tags/{tag}', ['a tag that is not there', undefined, '404 tag_not_found']],
	[
		'GET /help_center/help_centers/1',
		['an unknown help center', undefined, '404 not_found: Resource Not Found'],
	],
	[
		'GET /help_center/collections/1',
		['an unknown collection', undefined, '404 not_found: Resource Not Found'],
	],
	[
		'POST /help_center/collections',
		['no name', { description: 'x' }, '400 parameter_not_found'],
		['an unknown parent', { name: 'x', parent_id: '1' }, '404 not_found'],
		['an unknown help center', { name: 'x', help_center_id: 1 }, '404 not_found'],
	],
	['GET /content_snippets/1', ['an unknown snippet', undefined, '404 not_found: Content snippet not found']],
	[
		'POST /content_snippets',
		['no title', { locale: 'en' }, '400 parameter_not_found'],
		[
			'blocks and Markdown',
			{ title: 'x', body_markdown: 'x', json_blocks: [{ type: 'paragraph', text: 'x' }] },
			'422 parameter_invalid',
		],
	],
	['GET /content/search?per_page=51', ['too large a page', undefined, '400 parameter_invalid']],
	['GET /segments/1', ['an unknown segment', undefined, '404 not_found: Resource Not Found']],
	['GET /notes/1', ['an unknown note', undefined, '404 not_found: Resource Not Found']],
];

describe('the sandbox refuses', () => {
	let sandbox: Sandbox;
	let api: Caller;
	let ids: Record<string, string>;

	beforeAll(async () => {
		sandbox = await startSandbox();
		api = caller(sandbox);
		ids = seeded(sandbox);
	});
	afterAll(() => sandbox.close());

	const cases = refused.flatMap(([operation, ...some]) =>
		some.map(([what, body, refusal]) => ({ operation, what, body, refusal })),
	);
	it.each(cases)('$operation with $what', async ({ operation, body, refusal }) => {
		const inPlace = (text: string) => text.replace(/\{(\w+)\}/g, (_all, name: string) => ids[name]!);
		const [method, path] = inPlace(operation).split(' ') as [string, string];
		const answer = await api.call(method, path, body && JSON.parse(inPlace(JSON.stringify(body))));
		const [{ code, message }] = answer.body.errors;
		const words = refusal.includes(': ') ? `: ${message}` : '';
		expect(`${answer.status} ${code}${words}`).toBe(refusal);
		expect(answer.body).toMatchObject({ type: 'error.list', request_id: answer.headers['x-request-id'] });
	});

	describe('whoever is not let in:', () => {
		it.each([
			['without a token', { Authorization: '' }],
			['with another token', { Authorization: 'Bearer another' }],
			['with the token alone', { Authorization: 'sandbox-access-token' }],
		])('%s', async (_how, headers) => {
			const { status, body } = await caller(sandbox, headers).get('/me');
			expect([status, body.errors[0]]).toEqual([
				401,
				{ code: 'unauthorized', message: 'Access Token Invalid' },
			]);
		});

		it.each([
			[403, 'forbidden'],
			[401, 'token_unauthorized'],
		] as const)('without the permission, with %i', async (status, code) => {
			sandbox.permissions.withhold('contacts', status);
			const refused = await api.get('/contacts');
			const other = await api.get('/conversations');
			sandbox.permissions.grant('contacts');
			expect([refused.status, refused.body.errors[0].code]).toEqual([status, code]);
			expect(other.status).toBe(200);
			expect((await api.get('/contacts')).status).toBe(200);
		});
	});

	describe('a version', () => {
		it.each(['3.0', '2.18', '1.5', 'latest'])('that does not exist: %s', async (version) => {
			const { status, body } = await caller(sandbox, { 'Intercom-Version': version }).get('/me');
			expect([status, body.errors[0].code]).toEqual([400, 'intercom_version_invalid']);
		});

		it('that does not have the operation yet', async () => {
			const older = caller(sandbox, { 'Intercom-Version': '2.15' });
			const { status, body } = await older.get('/conversations/attributes');
			expect([status, body.errors[0]]).toEqual([
				400,
				{
					code: 'intercom_version_invalid',
					message: 'Requested resource is not available in current API version.',
				},
			]);
		});

		it.each(['2.7', '2.14', 'Preview'])('but not %s', async (version) => {
			expect((await caller(sandbox, { 'Intercom-Version': version }).get('/me')).status).toBe(200);
		});
	});

	it.each([
		['broken JSON', '{"email": ', 'application/json', 400, 'parameter_invalid'],
		['a list for a body', '[]', 'application/json', 400, 'parameter_invalid'],
		['a form', 'email=a%40b.co', 'application/x-www-form-urlencoded', 406, 'unsupported'],
	])('%s', async (_what, sent, type, status, code) => {
		const answer = await caller(sandbox, { 'Content-Type': type }).post('/contacts', sent);
		expect([answer.status, answer.body.errors[0].code]).toEqual([status, code]);
	});

	it('to make up an answer for what it does not model', async () => {
		const answer = await api.get('/emails');
		expect([answer.status, answer.body]).toEqual([501, 'The sandbox does not model GET /emails.']);
	});
});

/** Something of everything, and the ids of it. */
function seeded({ workspace }: Sandbox): Record<string, string> {
	const ann = workspace.addContact({ email: 'ann@example.com', external_id: 'ann-1' });
	const options = [{ label: 'A' }, { label: 'B' }];
	const text = workspace.addConversationAttribute({ name: 'Reason', data_type: 'string' });
	const list = workspace.addConversationAttribute({ name: 'Kind', data_type: 'list', options });
	for (let count = 0; count < 2; count += 1) {
		workspace.addConversationAttribute({ name: 'Twin', data_type: 'string' });
	}
	workspace.addDataAttribute({ name: 'tier', model: 'contact', data_type: 'string' });
	workspace.teammates.addAwayStatusReason({ label: 'Gone', deleted: true });
	const staged = workspace.articles.list()[1]!;
	workspace.drafts.stage(staged.id, { title: 'Better' });
	const author_id = Number(workspace.teammates.owner().id);
	return {
		article: workspace.articles.list()[0]!.id,
		staged: staged.id,
		unpublished: workspace.addArticle({ title: 'Soon', author_id }).id,
		nobody: '000000000000000000000000',
		admin: workspace.teammates.owner().id,
		user: ann.id,
		lead: workspace.addContact({ role: 'lead' }).id,
		conversation: workspace.addConversation({ contact: ann, body: 'Hello' }).id,
		company: workspace.addCompany({ company_id: 'acme' }).id,
		tag: workspace.addTag('VIP').id,
		backOffice: workspace.addTicketType({ name: 'Back', category: 'Back-office' }).id,
		text: String(text.id),
		list: String(list.id),
		option: list.options[0]!.id,
	};
}

describe('before API 2.16', () => {
	let sandbox: Sandbox;
	beforeEach(async () => {
		sandbox = await startSandbox();
	});
	afterEach(() => sandbox.close());

	it.each([
		['2.16', { assignee: 0, priority: 'none', owner: '814601' }],
		['2.15', { assignee: null, priority: 'not_priority', owner: 814601 }],
	])('nobody, no priority and an owner were written differently: %s', async (version, written) => {
		const api = caller(sandbox, { 'Intercom-Version': version });
		const contact = sandbox.workspace.addContact({ role: 'user', owner_id: '814601' });
		const { id } = sandbox.workspace.addConversation({ contact, body: 'Hi' });
		const { admin_assignee_id: assignee, priority } = (await api.get(`/conversations/${id}`)).body;
		const { owner_id: owner } = (await api.get(`/contacts/${contact.id}`)).body;
		expect({ assignee, priority, owner }).toEqual(written);
	});
});
