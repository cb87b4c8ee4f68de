import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { N8nClient } from '../../dev/playground/client';
import type { Contact, Conversation, Sandbox } from '../../dev/sandbox';
import { startOwnWorkspace } from './own-workspace';
import { warnings } from './running';

/** The bundled workflow mcp-server.json in a real n8n, used by the official MCP client. */

jest.setTimeout(120_000);

const TOKEN = 'a-token-of-this-test';
const PATH = 'mcp-under-test';

let sandbox: Sandbox;
let n8n: N8nClient;
let client: Client;
let mia: Contact;
let conversation: Conversation;

async function connected(token: string): Promise<Client> {
	const one = new Client({ name: 'test', version: '1.0.0' });
	const headers = { Authorization: `Bearer ${token}` };
	await one.connect(
		new StreamableHTTPClientTransport(new URL(`${n8n.url}/mcp/${PATH}`), { requestInit: { headers } }),
	);
	return one;
}

beforeAll(async () => {
	({ sandbox, n8n } = await startOwnWorkspace('mcp-server.json', {
		callers: { type: 'httpBearerAuth', data: { token: TOKEN } },
		path: PATH,
	}));
	client = await connected(TOKEN);
});

afterAll(async () => {
	await client?.close();
	await sandbox?.close();
});

beforeEach(() => {
	mia = sandbox.workspace.contacts.list().find(({ email }) => email === 'mia@example.com')!;
	conversation = sandbox.workspace.addConversation({ contact: mia, body: 'My invoice is wrong.' });
});

/** What a tool gives, as text. @throws Error when the tool says that it failed */
async function call(name: string, given: Record<string, unknown>): Promise<string> {
	const { content, isError } = await client.callTool({ name, arguments: given });
	const text = content.map((part) => part.text).join('\n');
	if (isError) throw new Error(text);
	return text;
}

const READING = [
	'Search_Contacts',
	'Read_Contact',
	'List_Contacts',
	'Search_Conversations',
	'Conversations_of_Contact',
	'List_Conversations',
	'Read_Conversation',
	'History_of_Contact',
	'Search_Articles',
	'Read_Article',
	'List_Articles',
];
const WRITING = [
	'Create_Conversation',
	'Reply_to_Customer',
	'Add_Internal_Note',
	'Update_User_Attributes',
	'Tag_Conversation',
	'Assign_Conversation',
	'Escalate_to_People',
];

it('keeps out whoever does not send the token', async () => {
	await expect(connected('another')).rejects.toThrow();
});

it('tells how the tools go together', () => {
	expect(client.getInstructions()).toContain('Read before you write');
});

it('lists its tools, each with whether it writes', async () => {
	const { tools } = await client.listTools();
	expect(tools.map(({ name }) => name).sort()).toEqual([...READING, ...WRITING].sort());
	for (const { name, description } of tools) {
		const beginning = READING.includes(name) ? 'Reads only' : 'Writes';
		expect({ name, description }).toEqual({
			name,
			description: expect.stringMatching(new RegExp(`^${beginning}`)),
		});
	}
	const seen = tools
		.filter(({ description }) => description.includes('THE CUSTOMER'))
		.map(({ name }) => name);
	expect(seen.sort()).toEqual(['Escalate_to_People', 'Reply_to_Customer']);
});

describe('Tools that read', () => {
	const contact = { findBy: 'externalId', contact: '6123abc' };
	it.each<[string, () => Record<string, unknown>, string]>([
		['Search_Contacts', () => ({ words: 'mia@', limit: 5 }), 'mia@example.com'],
		['Read_Contact', () => contact, 'mia@example.com'],
		['List_Contacts', () => ({ limit: 50 }), 'mia@example.com'],
		['Search_Conversations', () => ({ words: 'invoice', limit: 50 }), 'My invoice is wrong.'],
		['Conversations_of_Contact', () => ({ contactId: mia.id, limit: 50 }), 'My invoice is wrong.'],
		['List_Conversations', () => ({ limit: 50 }), 'My invoice is wrong.'],
		['Read_Conversation', () => ({ conversationId: conversation.id }), 'My invoice is wrong.'],
		['History_of_Contact', () => ({ ...contact, maxConversations: 3 }), 'My invoice is wrong.'],
		['Search_Articles', () => ({ phrase: 'password' }), 'password'],
		['List_Articles', () => ({ limit: 50 }), 'assword'],
	])('%s gives what there is', async (name, given, words) => {
		const before = sandbox.requests.length;
		expect(await call(name, given())).toContain(words);
		const sent = sandbox.requests.slice(before);
		expect(sent.filter(({ method, path }) => method !== 'GET' && !path.endsWith('/search'))).toEqual([]);
	});

	it('Read_Article gives an article by its ID', async () => {
		const [article] = sandbox.workspace.articles.list();
		expect(await call('Read_Article', { articleId: article!.id })).toContain(article!.title);
	});
});

describe('Tools that write', () => {
	const parts = (type: string) => conversation.parts.filter(({ part_type: each }) => each === type);

	it('Reply_to_Customer answers as the AI, and leaves no note', async () => {
		await call('Reply_to_Customer', { conversationId: conversation.id, message: 'It is **right** now.' });
		expect(parts('comment')).toMatchObject([
			{ author: { name: 'Ada (AI)' }, body: expect.stringContaining('<b>right</b>') },
		]);
		expect(parts('note')).toEqual([]);
	});

	it('Reply_to_Customer says nothing where a person has the conversation', async () => {
		const nora = sandbox.workspace.teammates.owner();
		sandbox.workspace.parts.assign(conversation, nora, { type: 'admin', id: nora.id });
		expect(await call('Reply_to_Customer', { conversationId: conversation.id, message: 'Hi' })).toContain(
			'personOwns',
		);
		expect(parts('comment')).toEqual([]);
	});

	it('Add_Internal_Note leaves a note, which the customer does not see', async () => {
		await call('Add_Internal_Note', { conversationId: conversation.id, note: 'A known customer' });
		expect(parts('note')).toMatchObject([
			{ author: { name: 'Ada (AI)' }, body: expect.stringContaining('A known customer') },
		]);
		expect(parts('comment')).toEqual([]);
	});

	it('Create_Conversation begins one, and creates the contact when it is told to', async () => {
		const before = sandbox.workspace.conversations.list().length;
		const contact = { findBy: 'email', contact: 'otto@example.com', message: 'Hi there' };
		await expect(
			call('Create_Conversation', contact).then((text) => {
				throw new Error(text);
			}),
		).rejects.toThrow('No contact has the email otto@example.com');
		await call('Create_Conversation', { ...contact, createContact: true, contactName: 'Otto' });
		expect(sandbox.workspace.conversations.list()).toHaveLength(before + 1);
	});

	it('Update_User_Attributes writes them', async () => {
		const attributes = { support_tier: 'gold' };
		await call('Update_User_Attributes', { findBy: 'externalId', contact: '6123abc', attributes });
		expect(mia.custom_attributes).toMatchObject(attributes);
	});

	it('Tag_Conversation puts a tag on', async () => {
		await call('Tag_Conversation', { conversationId: conversation.id, tag: 'refund' });
		expect(conversation.tags.map(({ tag_id: id }) => sandbox.workspace.tags.get(id).name)).toEqual([
			'refund',
		]);
	});

	it.each(['team', 'teammate', 'nobody'] as const)(
		'Assign_Conversation gives it to whom it is told: %s',
		async (assignTo) => {
			const { owner, teams } = {
				owner: sandbox.workspace.teammates.owner(),
				teams: sandbox.workspace.teammates.teams(),
			};
			const assigneeId = { team: teams[0]!.id, teammate: owner.id, nobody: '' }[assignTo];
			await call('Assign_Conversation', { conversationId: conversation.id, assignTo, assigneeId });
			expect([conversation.team_assignee_id, conversation.admin_assignee_id]).toEqual(
				{
					team: [assigneeId, '0'],
					teammate: ['0', assigneeId],
					nobody: ['0', '0'],
				}[assignTo],
			);
		},
	);

	it('Escalate_to_People hands over, once, what is called for', async () => {
		const request = { conversationId: conversation.id, confidence: '0.2', summary: 'Wants a refund' };
		expect(await call('Escalate_to_People', request)).toMatch(/escalated\W+true/);
		expect(await call('Escalate_to_People', request)).toContain('escalated');
		expect(parts('note').filter(({ body }) => body?.includes('Wants a refund'))).toHaveLength(1);
	});

	it('Escalate_to_People hands nothing over that is not called for', async () => {
		expect(await call('Escalate_to_People', { conversationId: conversation.id, confidence: '0.9' })).toMatch(
			/escalated\W+false/,
		);
		expect(conversation.parts).toEqual([]);
	});

	it('Escalate_to_People takes the open conversation of a contact', async () => {
		const request = {
			findBy: 'externalId',
			contact: '6123abc',
			wantsHuman: 'yes',
			message: 'A person, please',
		};
		expect(await call('Escalate_to_People', request)).toContain(conversation.id);
	});
});

it('leaves nothing to warn of in the log', async () => {
	expect(await warnings()).toEqual([]);
});
