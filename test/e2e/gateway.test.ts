import axios from 'axios';
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import type { IDataObject } from 'n8n-workflow';
import type { N8nClient } from '../../dev/playground/client';
import type { Contact, Conversation, Sandbox } from '../../dev/sandbox';
import { ACTIONS } from '../../nodes/IntercomEscalation/gateway/actions';
import { startOwnWorkspace } from './own-workspace';
import { warnings } from './running';

/**
 * The bundled workflow ai-agent-gateway.json in a real n8n, called as AI agents call it. It has a workspace of its own,
 * in this process: so a test can take a permission away, refuse a request, and look at all that was written.
 */

jest.setTimeout(120_000);

const KEY = { name: 'X-Api-Key', value: 'a-key-of-this-test' };
const PATH = 'gateway-under-test';

let sandbox: Sandbox;
let n8n: N8nClient;
let workflowId: string;
let mia: Contact;
let conversation: Conversation;

beforeAll(async () => {
	const own = await startOwnWorkspace('ai-agent-gateway.json', {
		callers: { type: 'httpHeaderAuth', data: KEY },
		path: PATH,
	});
	({ sandbox, n8n } = own);
	workflowId = own.workflow.id;
});

afterAll(async () => await sandbox.close());

beforeEach(() => {
	mia = sandbox.workspace.contacts.list().find(({ email }) => email === 'mia@example.com')!;
	conversation = sandbox.workspace.addConversation({ contact: mia, body: 'My invoice is wrong.' });
});

const ask = async (body: unknown, headers: Record<string, string> = { [KEY.name]: KEY.value }) => {
	const answer = await axios.post<IDataObject>(`${n8n.url}/webhook/${PATH}`, body, {
		headers,
		validateStatus: () => true,
	});
	return {
		status: answer.status,
		body: answer.data,
		retryAfter: answer.headers['retry-after'] as string | undefined,
	};
};

/** The names of its tags. */
const tagsOf = ({ tags }: Conversation) => tags.map(({ tag_id: id }) => sandbox.workspace.tags.get(id).name);
const countConversations = () => sandbox.workspace.conversations.list().length;
const comments = ({ parts }: Conversation) => parts.filter(({ part_type: type }) => type === 'comment');

describe('A stranger', () => {
	it.each([
		['without the header', {}],
		['with a wrong key', { [KEY.name]: 'another' }],
	])('%s gets nothing', async (_who, headers) => {
		const before = sandbox.requests.length;
		const { status, body } = await ask({ action: 'getHistory', conversationId: conversation.id }, headers);
		expect(status).toBe(403);
		expect(JSON.stringify(body)).not.toContain('invoice');
		expect(sandbox.requests).toHaveLength(before);
	});
});

describe('Every action', () => {
	it('createConversation begins one', async () => {
		const { status, body } = await ask({
			action: 'createConversation',
			userId: '6123abc',
			message: 'Hello there',
		});
		expect({ status, body }).toMatchObject({ status: 200, body: { ok: true, action: 'createConversation' } });
		const { id } = body.result as IDataObject;
		expect(sandbox.workspace.conversations.get(id as string).source.body).toContain('Hello there');
	});

	it.each([
		['userEmail', 'anna@example.com'],
		['userId', 'brand-new'],
	])('createConversation creates the contact by %s when it is told to', async (field, value) => {
		const request = {
			action: 'createConversation',
			[field]: value,
			message: 'Hi',
			createContact: true,
			contactName: 'Anna',
		};
		expect(await ask(request)).toMatchObject({ status: 200 });
		const created = sandbox.workspace.contacts
			.list()
			.find((contact) => contact[field === 'userId' ? 'external_id' : 'email'] === value);
		expect(created).toMatchObject({ name: 'Anna', role: 'user' });
	});

	it('reply answers the customer as the AI', async () => {
		const request = { action: 'reply', conversationId: conversation.id, message: 'We **correct** it.' };
		const answer = await ask(request);
		expect(answer).toMatchObject({ status: 200, body: { ok: true, result: { replied: true } } });
		expect(answer.body.result).not.toHaveProperty('record');
		expect(comments(conversation)).toMatchObject([
			{ author: { name: 'Ada (AI)' }, body: expect.stringContaining('<b>correct</b>') },
		]);
	});

	it('updateUserAttributes writes what fits and tells of the rest', async () => {
		const request = {
			action: 'updateUserAttributes',
			userId: '6123abc',
			attributes: { support_tier: 'premium', nonsense: 1 },
		};
		expect(await ask(request)).toMatchObject({
			status: 200,
			body: {
				result: {
					changed: [{ attribute: 'support_tier', to: 'premium' }],
					refused: [{ attribute: 'nonsense' }],
				},
			},
		});
		expect(mia.custom_attributes).toMatchObject({ support_tier: 'premium' });
	});

	it('getHistory tells what was said', async () => {
		const { status, body } = await ask({ action: 'getHistory', conversationId: conversation.id });
		expect(status).toBe(200);
		expect(JSON.stringify(body)).toContain('My invoice is wrong.');
	});

	it.each([
		['userId', () => '6123abc'],
		['contactId', () => mia.id],
		['userEmail', () => 'mia@example.com'],
	])('getHistory tells what a contact said, named by %s, the newest first', async (field, value) => {
		sandbox.workspace.parts.note(conversation, sandbox.workspace.teammates.owner(), { body: 'Between us' });
		const request = { action: 'getHistory', [field]: value(), maxConversations: 2 };
		const { status, body } = await ask(request);
		expect({ status, body }).toMatchObject({
			status: 200,
			body: {
				ok: true,
				action: 'getHistory',
				result: {
					contact_id: mia.id,
					conversations: [
						{ conversation_id: conversation.id, messages: [{ text: 'My invoice is wrong.' }] },
						{},
					],
					conversationsLeftOut: sandbox.workspace.conversations.of(mia).length - 2,
				},
			},
		});
		expect(JSON.stringify(body)).not.toContain('Between us');
		expect(JSON.stringify(await ask({ ...request, includeNotes: true }))).toContain('Between us');
	});

	it('tag puts a tag on', async () => {
		expect(await ask({ action: 'tag', conversationId: conversation.id, tag: 'refund' })).toMatchObject({
			status: 200,
		});
		expect(tagsOf(conversation)).toEqual(['refund']);
	});

	it('assign gives it to a team, to a teammate, and to nobody', async () => {
		const [team] = sandbox.workspace.teammates.teams();
		const nora = sandbox.workspace.teammates.owner();
		const assign = async (to: object) => {
			expect(await ask({ action: 'assign', conversationId: conversation.id, ...to })).toMatchObject({
				status: 200,
			});
			return [conversation.team_assignee_id, conversation.admin_assignee_id];
		};
		expect((await assign({ teamId: team!.id }))[0]).toBe(team!.id);
		expect((await assign({ teammateId: nora.id }))[1]).toBe(nora.id);
		expect(await assign({ nobody: true })).toEqual(['0', '0']);
	});

	it.each([
		['a low confidence', { confidence: 0.39 }],
		['a wish for a person', { wantsHuman: true }],
		['billing', { category: 'billing', confidence: 0.99 }],
		['legal', { category: 'legal', confidence: 0.99 }],
		['account_deletion', { category: 'account_deletion', confidence: 0.99 }],
	])('escalate hands over for %s', async (_why, findings) => {
		const request = {
			action: 'escalate',
			conversationId: conversation.id,
			summary: 'Wants a refund',
			...findings,
		};
		expect(await ask(request)).toMatchObject({ status: 200, body: { result: { escalated: true } } });
		expect(tagsOf(conversation)).toEqual(['ai-handed-off']);
		expect(
			conversation.parts.some(
				({ part_type: type, body }) => type === 'note' && body?.includes('Wants a refund'),
			),
		).toBe(true);
	});

	it('escalate hands nothing over when nothing calls for it', async () => {
		const request = {
			action: 'escalate',
			conversationId: conversation.id,
			confidence: 0.4,
			category: 'how-to',
		};
		expect(await ask(request)).toMatchObject({ status: 200, body: { result: { escalated: false } } });
		expect(conversation.parts).toEqual([]);
	});

	it('escalate finds the open conversation of a customer, or begins one', async () => {
		const request = { action: 'escalate', wantsHuman: true, message: 'Please help me' };
		const found = await ask({ ...request, userId: '6123abc' });
		expect(found).toMatchObject({
			status: 200,
			body: { result: { escalated: true, conversationId: conversation.id } },
		});
		const begun = await ask({ ...request, userEmail: 'new@example.com', createContact: true });
		expect(begun).toMatchObject({ status: 200, body: { result: { escalated: true } } });
		const { conversationId } = begun.body.result as IDataObject;
		expect(sandbox.workspace.conversations.get(conversationId as string).source.body).toContain(
			'Please help me',
		);
	});
});

describe('What goes wrong', () => {
	const reply = () => ({ action: 'reply', conversationId: conversation.id, message: 'Hello' });

	it('is told field by field, 422', async () => {
		const { status, body } = await ask({ action: 'reply', conversationId: 7, mesage: 'Hello' });
		expect(status).toBe(422);
		expect((body.error as { fields: Array<{ field: string }> }).fields.map(({ field }) => field)).toEqual([
			'conversationId',
			'mesage',
			'message',
		]);
	});

	it('is a contact that is not there, 404, with what to send', async () => {
		const request = { action: 'createConversation', userEmail: 'nobody@example.com', message: 'Hi' };
		expect(await ask(request)).toMatchObject({
			status: 404,
			body: {
				error: {
					message: 'No contact has the email nobody@example.com',
					whatToDo: expect.stringContaining('createContact: true'),
				},
			},
		});
	});

	it.each<[string, string, string]>([
		['userId', 'nobody-at-all', 'notFound'],
		['contactId', '0123456789abcdef01234567', 'notFound'],
		['userEmail', 'nobody@example.com', 'contactNotFound'],
	])('is a history of a contact who is not there, named by %s, 404', async (field, value, code) => {
		expect(await ask({ action: 'getHistory', [field]: value })).toMatchObject({
			status: 404,
			body: { error: { code, whatToDo: expect.stringContaining('createContact: true') } },
		});
	});

	it('is a conversation that is not there, 404', async () => {
		expect(await ask({ ...reply(), conversationId: '999999999' })).toMatchObject({
			status: 404,
			body: { error: { code: 'notFound' } },
		});
	});

	it('is a conversation that a person has, 409, with the reason', async () => {
		const nora = sandbox.workspace.teammates.owner();
		sandbox.workspace.parts.assign(conversation, nora, { type: 'admin', id: nora.id });
		expect(await ask(reply())).toMatchObject({
			status: 409,
			body: { error: { code: 'notYourTurn', reasons: [{ code: 'personOwns' }] } },
		});
		expect(comments(conversation)).toEqual([]);
	});

	it('is an attribute that is none, 422', async () => {
		const request = { action: 'updateUserAttributes', userId: '6123abc', attributes: { nonsense: 1 } };
		expect(await ask(request)).toMatchObject({
			status: 422,
			body: {
				error: {
					fields: [{ field: 'attributes.nonsense', message: "There is no contact attribute 'nonsense'" }],
				},
			},
		});
	});

	it.each([401, 403] as const)(
		'is a permission that the app lacks, %d, by its name; a person is told',
		async (status) => {
			sandbox.permissions.withhold('conversations', status);
			try {
				expect(await ask(reply())).toMatchObject({
					status,
					body: { error: { code: 'permissionMissing', permission: 'Read conversations' } },
				});
			} finally {
				sandbox.permissions.grant('conversations');
			}
			await somebodyIsTold('lacks the permission Read conversations');
		},
	);

	it('is a limit that is reached, 429, with the seconds to wait', async () => {
		sandbox.refuseNext({
			path: /\/tags$/,
			answer: {
				status: 429,
				headers: { 'Retry-After': '90' },
				body: { type: 'error.list', errors: [{ code: 'rate_limit_exceeded', message: 'Too many requests' }] },
			},
		});
		expect(await ask({ action: 'tag', conversationId: conversation.id, tag: 'vip' })).toMatchObject({
			status: 429,
			retryAfter: '90',
			body: { error: { code: 'tooManyRequests' } },
		});
	});
});

/** Resolves when a run of the error path has come to its end, and told of this. */
async function somebodyIsTold(words: string): Promise<void> {
	for (;;) {
		for (const { id } of await n8n.executions(workflowId)) {
			const { data } = await n8n.execution(id);
			if (data?.includes('"Tell Somebody"') && data.includes(words)) return;
		}
		await new Promise((resolve) => setTimeout(resolve, 200));
	}
}

describe('A key', () => {
	it('makes a request act once, with the same answer each time', async () => {
		const request = {
			action: 'createConversation',
			userId: '6123abc',
			message: 'Once',
			idempotencyKey: randomUUID(),
		};
		const before = countConversations();
		const first = await ask(request);
		const again = await ask({ ...request });
		expect(first.status).toBe(200);
		expect(again).toMatchObject({ status: 200, body: { ...first.body, repeated: true } });
		expect(countConversations()).toBe(before + 1);
	});

	it('makes ten of the same moment act once', async () => {
		const request = {
			action: 'createConversation',
			userId: '6123abc',
			message: 'Ten',
			idempotencyKey: randomUUID(),
		};
		const before = countConversations();
		const answers = await Promise.all(Array.from({ length: 10 }, async () => await ask(request)));
		expect(countConversations()).toBe(before + 1);
		const acted = answers.filter(({ status, body }) => status === 200 && !body.repeated);
		expect(acted).toHaveLength(1);
		const others = answers.filter((answer) => !acted.includes(answer));
		for (const { status, retryAfter, body } of others) {
			if (status === 409)
				expect({ retryAfter, error: body.error }).toMatchObject({
					retryAfter: '3',
					error: { code: 'underWay' },
				});
			else expect({ status, body }).toMatchObject({ status: 200, body: { repeated: true } });
		}
		expect(await ask(request)).toMatchObject({
			status: 200,
			body: { repeated: true, result: acted[0]!.body.result },
		});
	});

	it('keeps from being done twice what may have been done', async () => {
		const request = {
			action: 'createConversation',
			userId: '6123abc',
			message: 'Lost',
			idempotencyKey: randomUUID(),
		};
		const before = countConversations();
		sandbox.refuseNext({ method: 'POST', path: '/conversations', answer: 'reset after' });
		const lost = { status: 502, body: { error: { code: 'outcomeUnknown' } } };
		expect(await ask(request)).toMatchObject(lost);
		expect(await ask(request)).toMatchObject({ ...lost, body: { ...lost.body, repeated: true } });
		expect(countConversations()).toBe(before + 1);
	});

	it('belongs to one request', async () => {
		const idempotencyKey = randomUUID();
		const tag = { action: 'tag', conversationId: conversation.id, tag: 'one', idempotencyKey };
		expect(await ask(tag)).toMatchObject({ status: 200 });
		expect(await ask({ ...tag, tag: 'two' })).toMatchObject({
			status: 422,
			body: { error: { code: 'keyOfAnotherRequest' } },
		});
	});

	it('is free again when nothing was done', async () => {
		const request = { action: 'tag', conversationId: '999999999', tag: 'one', idempotencyKey: randomUUID() };
		expect(await ask(request)).toMatchObject({ status: 404 });
		expect(await ask({ ...request, conversationId: conversation.id })).toMatchObject({ status: 200 });
	});
});

describe('Fifty at once for one customer', () => {
	const fifty = async (request: object) =>
		await Promise.all(Array.from({ length: 50 }, async () => await ask(request)));

	it('lose nothing and do nothing twice', async () => {
		const before = Number(mia.custom_attributes.escalation_count ?? 0);
		const counted = await fifty({
			action: 'updateUserAttributes',
			userId: '6123abc',
			attributes: { escalation_count: { increment: 1 } },
		});
		expect(counted.map(({ status }) => status)).toEqual(Array(50).fill(200));
		expect(mia.custom_attributes.escalation_count).toBe(before + 50);
	});

	it.each([
		['with its conversation', () => ({ conversationId: conversation.id })],
		['with the customer', () => ({ userId: '6123abc' })],
	])('that escalate %s hand it over once', async (_how, whom) => {
		const handed = await fifty({ action: 'escalate', wantsHuman: true, message: 'Please help', ...whom() });
		const statuses = handed.map(({ status }) => status);
		expect([statuses, handed.find(({ status }) => status !== 200)?.body]).toEqual([
			Array(50).fill(200),
			undefined,
		]);
		expect(tagsOf(conversation)).toEqual(['ai-handed-off']);
		expect(comments(conversation)).toHaveLength(1);
	});
});

describe('Fifty at once that begin a conversation', () => {
	const statuses = (answers: Array<Awaited<ReturnType<typeof ask>>>) => answers.map(({ status }) => status);
	const fifty = async (requestOf: (number: number) => object) =>
		await Promise.all(Array.from({ length: 50 }, async (_, number) => await ask(requestOf(number))));
	const begin = (more: object) => ({
		action: 'createConversation',
		userId: '6123abc',
		message: 'Fifty',
		...more,
	});

	it('with fifty keys are fifty', async () => {
		const before = countConversations();
		const answers = await fifty(() => begin({ idempotencyKey: randomUUID() }));
		expect(statuses(answers)).toEqual(Array(50).fill(200));
		expect(countConversations()).toBe(before + 50);
	});

	it('with one key are one, and the others get its answer, or the word to wait for it', async () => {
		const before = countConversations();
		const request = begin({ idempotencyKey: randomUUID() });
		const answers = await fifty(() => request);
		expect(countConversations()).toBe(before + 1);
		expect(answers.filter(({ status, body }) => status === 200 && !body.repeated)).toHaveLength(1);
		expect(statuses(answers).filter((status) => status !== 200 && status !== 409)).toEqual([]);
		expect(await ask(request)).toMatchObject({ status: 200, body: { repeated: true } });
	});

	it('for somebody who is new are of one contact, who is created once', async () => {
		const before = countConversations();
		const userEmail = 'fifty@example.com';
		const answers = await fifty((number) =>
			begin({ userId: undefined, userEmail, createContact: true, message: `Number ${number}` }),
		);
		expect(statuses(answers)).toEqual(Array(50).fill(200));
		expect(sandbox.workspace.contacts.list().filter(({ email }) => email === userEmail)).toHaveLength(1);
		expect(countConversations()).toBe(before + 50);
	});
});

describe('The page of the gateway', () => {
	const page = readFileSync(path.join(__dirname, '../../docs/gateway.md'), 'utf8');
	const commands = [...page.matchAll(/^```sh\n(curl [^]*?)\n```$/gm)].map(([, command = '']) => ({
		action: /"action":"(\w+)"/.exec(command)?.[1],
		command,
	}));

	it('has a command for each action', () => {
		expect([...new Set(commands.map(({ action }) => action))]).toEqual(Object.keys(ACTIONS));
		expect(commands.length).toBeGreaterThan(Object.keys(ACTIONS).length);
	});

	it.each(commands)('has a command that works for $action', async ({ command }) => {
		const [team] = sandbox.workspace.teammates.teams();
		const here = [
			['https://your-n8n.example.com/webhook/intercom-gateway', `${n8n.url}/webhook/${PATH}`],
			['X-Api-Key: …', `${KEY.name}: ${KEY.value}`],
			['215472856448646', conversation.id],
			['814865', team!.id],
		].reduce((text, [there, own]) => text.replaceAll(there!, own!), command);
		const { stdout } = await promisify(execFile)('bash', [
			'-c',
			`${here} --silent --write-out '\n%{http_code}'`,
		]);
		const [body, status] = stdout.split('\n');
		expect({ status, body: JSON.parse(body!) as unknown }).toMatchObject({
			status: '200',
			body: { ok: true },
		});
	});
});

it('leaves nothing to warn of in the log', async () => {
	expect(await warnings()).toEqual([]);
});
