import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { Intercom } from '../../nodes/Intercom/Intercom.node';
import type { Contact, Conversation } from '../../dev/sandbox';
import { Editor } from './editor';
import type { Workbench } from './workbench';
import { locator, startWorkbench } from './workbench';

/** What reads conversations, in n8n's engine against the sandbox. */

let bench: Workbench;
let contact: Contact;
let conversation: Conversation;

beforeEach(async () => {
	bench = await startWorkbench(new Intercom());
	contact = bench.workspace.addContact({ email: 'mia@example.com', role: 'user', name: 'Mia Nowak' });
	conversation = bench.workspace.addConversation({ contact, body: 'I cannot log in', subject: 'Login' });
});

afterEach(async () => {
	await bench.close();
});

const results = async (operation: string, parameters: INodeParameters = {}) =>
	await bench.results({ resource: 'conversation', operation, ...parameters });

/** The message of the error that one item ends with. */
async function refusal(operation: string, parameters: INodeParameters): Promise<string> {
	const { error } = await bench.run({ resource: 'conversation', operation, ...parameters });
	return `${error?.message} ${error?.description}`;
}

const requested = () => bench.requests.at(-1)!;

const nora = () => bench.workspace.teammates.list().find(({ name }) => name === 'Nora Lind')!;

/** Conversations with these first messages, a second between them. */
const begin = (...bodies: string[]) =>
	bodies.map((body, index) =>
		bench.workspace.addConversation({ contact, body, created_at: bench.workspace.now() + 1 + index }),
	);

describe('Get', () => {
	const named = () => ({ conversation: locator(conversation.id) });

	it('gives the few things that people use, the message as plain text', async () => {
		bench.workspace.conversations.tag(conversation, bench.workspace.addTag('vip'), {
			type: 'admin',
			id: nora().id,
		});
		expect(await results('get', named())).toEqual([
			{
				id: conversation.id,
				state: 'open',
				title: 'Login',
				first_message: 'I cannot log in',
				contact_id: contact.id,
				admin_assignee_id: 0,
				team_assignee_id: 0,
				tags: ['vip'],
				created_at: conversation.created_at,
				updated_at: expect.any(Number),
			},
		]);
	});

	it('gives all that Intercom sends, with bodies in plain text and translations if asked for', async () => {
		const [raw] = await results('get', {
			...named(),
			simplify: false,
			additionalFields: { displayAs: 'plaintext', includeTranslations: true },
		});
		expect(raw).toMatchObject({
			type: 'conversation',
			source: { body: 'I cannot log in' },
			conversation_parts: {},
		});
		expect(requested().query).toEqual({ display_as: 'plaintext', include_translations: 'true' });
	});

	it('finds the ID in an Intercom URL', async () => {
		const url = `https://app.intercom.com/a/inbox/abc123/inbox/all/conversation/${conversation.id}`;
		expect(await results('get', { conversation: locator(url, 'url') })).toMatchObject([
			{ id: conversation.id },
		]);
	});

	it('says which conversation is not there', async () => {
		expect(await refusal('get', { conversation: locator('4711') })).toMatch(/\[item 0\].*Check the ID/s);
	});
});

describe('Get Many', () => {
	it('gives the latest first, as many as wanted', async () => {
		const [, second, third] = begin('One', 'Two', 'Three');
		const found = await results('getAll', { returnAll: false, limit: 2 });
		expect(found.map(({ id }) => id)).toEqual([third!.id, second!.id]);
		expect(requested().query).toEqual({ per_page: '2' });
	});

	it('follows the pages to the end', async () => {
		begin(...Array.from({ length: 160 }, (_, index) => `Question ${index}`));
		const found = await results('getAll', { returnAll: true });
		expect(new Set(found.map(({ id }) => id)).size).toBe(161);
		expect(bench.requests).toHaveLength(2);
	});
});

describe('Search', () => {
	/** The form with one group of these filters. */
	const form = (match: string, ...filter: IDataObject[]) =>
		({ filterGroups: { group: [{ match, filters: { filter } }] } }) as unknown as INodeParameters;

	it('begins with the open conversations', async () => {
		expect(await results('search')).toMatchObject([{ id: conversation.id }]);
		expect(requested().body).toMatchObject({ query: { field: 'state', operator: '=', value: 'open' } });
	});

	it.each([
		[{ field: 'state', value: 'snoozed' }, 'snoozed'],
		[{ field: 'state', operator: '!=', value: 'closed' }, 'closed'],
		[{ field: 'tag_ids', value: '={{ "12" }}' }, '12'],
		[{ field: 'admin_assignee_id', operator: '!=', value: '17' }, 17],
		[{ field: 'state', operator: '~', value: 'op' }, 'op'],
	])('sends the value of %j, chosen from a list or written', async (row, value) => {
		await results('search', form('AND', row));
		expect(requested().body).toMatchObject({ query: { field: row.field, value } });
	});

	it('sends what the form says, each value in the type of its field', async () => {
		const found = await results(
			'search',
			form(
				'AND',
				{ field: 'state', operator: 'IN', value: 'open, snoozed' },
				{ field: 'open', operator: 'equals', booleanValue: true },
				{ field: 'admin_assignee_id', operator: 'equals', value: '0' },
				{ field: 'created_at', operator: '>', value: '2020-01-01T00:00:00Z' },
				{ field: 'snoozed_until', operator: 'empty' },
				{ field: 'namedText', fieldName: 'source.body', operator: 'equals', value: 'log' },
			),
		);
		expect(found).toMatchObject([{ id: conversation.id }]);
		expect(requested().body).toEqual({
			query: {
				operator: 'AND',
				value: [
					{ field: 'state', operator: 'IN', value: ['open', 'snoozed'] },
					{ field: 'open', operator: '=', value: true },
					{ field: 'admin_assignee_id', operator: '=', value: 0 },
					{ field: 'created_at', operator: '>', value: 1577836800 },
					{ field: 'snoozed_until', operator: '=', value: null },
					{ field: 'source.body', operator: '=', value: 'log' },
				],
			},
			pagination: { per_page: 50 },
		});
	});

	it('combines groups, with values from expressions', async () => {
		const [one, two] = begin('apples', 'oranges');
		const group = (id: string) => ({
			match: 'AND',
			filters: { filter: [{ field: 'id', operator: 'equals', value: id }] },
		});
		const { outputs } = await bench.run(
			{
				resource: 'conversation',
				operation: 'search',
				filterGroups: { group: [group('={{ $json.one }}'), group('={{ $json.two }}')] },
				matchGroups: 'OR',
			},
			[{ one: one!.id, two: two!.id }],
		);
		expect(outputs[0]!.map(({ json }) => json.id)).toEqual([two!.id, one!.id]);
	});

	it('takes a query as JSON, with the extras that were asked for', async () => {
		const filterJson = JSON.stringify({ field: 'source.subject', operator: '^', value: 'Log' });
		const additionalFields = { includeMonitors: true, includeScorecards: true };
		expect(await results('search', { filterType: 'json', filterJson, additionalFields })).toMatchObject([
			{ title: 'Login' },
		]);
		expect(requested().query).toEqual({ include_monitors: 'true', include_scorecards: 'true' });
	});

	it("explains Intercom's limits without asking Intercom", async () => {
		const filter = { field: 'state', operator: 'equals', value: 'open' };
		expect(await refusal('search', form('AND', ...Array.from({ length: 16 }, () => filter)))).toContain(
			'16 filters',
		);
		expect(await refusal('search', form('AND'))).toContain('no filter');
		expect(bench.requests).toEqual([]);
	});
});

describe('Get Transcript', () => {
	beforeEach(() => {
		bench.workspace.parts.note(conversation, nora(), { body: 'Third time this week' });
		bench.workspace.parts.replyAsTeammate(conversation, nora(), { body: 'Let me look' });
	});

	const named = () => ({ conversation: locator(conversation.id) });

	it('gives text and messages, without notes', async () => {
		const [transcript] = await results('getTranscript', named());
		expect(transcript).toMatchObject({
			conversation_id: conversation.id,
			firstCustomerMessage: 'I cannot log in',
			greeting: null,
			isTruncated: false,
			messages: [
				{ role: 'customer', text: 'I cannot log in', author: { name: 'Mia Nowak' } },
				{ role: 'teammate', text: 'Let me look', author: { name: 'Nora Lind' } },
			],
		});
		expect(transcript!.text).toMatch(
			/^Subject: Login\n\nCustomer Mia Nowak, .* UTC:\n {2}I cannot log in\n\nTeammate Nora Lind, .* UTC:\n {2}Let me look$/,
		);
	});

	it('includes notes, and knows AI teammates, when told so', async () => {
		bench.workspace.parts.note(conversation, nora(), { body: 'Looked it up', viaApi: true });
		const [transcript] = await results('getTranscript', {
			...named(),
			includeNotes: true,
			additionalFields: { aiTeammateIds: nora().id, attachmentsAs: 'names' },
		});
		expect(transcript!.text).toMatch(/Note by Bot Nora Lind, .*\n {2}Looked it up/);
		// What somebody types by hand at the AI's seat is a person's.
		expect(transcript!.text).toMatch(/Note by Teammate Nora Lind, .*\n {2}Third time this week/);
	});
});

describe('What belongs to conversations', () => {
	it('deleted ones are listed, sixty a page', async () => {
		const many = begin(...Array.from({ length: 70 }, () => 'Gone'));
		for (const { id } of many) bench.workspace.conversations.delete(id, true);
		const found = await results('getDeleted', { returnAll: true, additionalFields: { order: 'asc' } });
		expect(found.map(({ id }) => id)).toEqual(many.map(({ id }) => id));
		expect(bench.requests.map(({ query }) => query)).toEqual([
			{ order: 'asc', per_page: '60', page: '1' },
			{ order: 'asc', per_page: '60', page: '2' },
		]);
	});

	it('deleted ones since a time are read, latest first, until the first one from before', async () => {
		const many = begin(...Array.from({ length: 130 }, () => 'Gone'));
		for (const { id } of many) bench.workspace.conversations.delete(id, true);
		const since = bench.workspace.now() - 3_600;
		bench.workspace.conversations.deleted.slice(0, 100).forEach((one) => (one.deleted_at = since - 1));
		const deletedSince = new Date(since * 1_000).toISOString();
		const found = await results('getDeleted', {
			returnAll: true,
			additionalFields: { order: 'desc', deletedSince },
		});
		expect(found.map(({ id }) => id)).toEqual(
			many
				.slice(100)
				.map(({ id }) => id)
				.reverse(),
		);
		expect(bench.requests).toHaveLength(1);
	});

	it.each(['getHandlingEvents', 'getSideConversations'])(
		'%s gives nothing where there is nothing',
		async (operation) => {
			expect(await results(operation, { conversation: locator(conversation.id), returnAll: true })).toEqual(
				[],
			);
			expect(requested().status).toBe(200);
		},
	);

	it('handling events and side conversations are given one by one', async () => {
		bench.refuseNext({
			answer: { status: 200, body: { handling_events: [{ type: 'paused' }, { type: 'resumed' }] } },
		});
		expect(await results('getHandlingEvents', { conversation: locator('1') })).toEqual([
			{ type: 'paused' },
			{ type: 'resumed' },
		]);
		bench.refuseNext({
			answer: {
				status: 200,
				body: { side_conversations: [{ side_conversation_id: '456' }], pages: { page: 1, total_pages: 1 } },
			},
		});
		expect(await results('getSideConversations', { conversation: locator('1') })).toEqual([
			{ side_conversation_id: '456' },
		]);
	});
});

describe('A picker offers', () => {
	const offered = async (method: string, filter?: string) =>
		(await new Editor(new Intercom(), bench).list(method, filter)).results;

	it('conversations, the latest first, or those in which a word is found', async () => {
		const [apples] = begin('Apples');
		expect(await offered('searchConversations')).toEqual([
			{ name: 'Apples · Mia Nowak · open', value: apples!.id },
			{ name: 'Login · Mia Nowak · open', value: conversation.id },
		]);
		expect(await offered('searchConversations', 'log in')).toMatchObject([{ value: conversation.id }]);
		expect(await offered('searchConversations', apples!.id)).toMatchObject([{ value: apples!.id }]);
	});

	it('ticket types that are in use, and ticket states', async () => {
		const bug = bench.workspace.addTicketType({ name: 'Bug' });
		bench.workspace.ticketTypes.updateType(bench.workspace.addTicketType({ name: 'Old' }).id, {
			archived: true,
		});
		expect(await offered('searchTicketTypes')).toEqual([{ name: 'Bug', value: bug.id }]);
		expect(await offered('searchTicketStates', 'resolved')).toEqual([{ name: 'Resolved', value: '7496' }]);
	});
});
