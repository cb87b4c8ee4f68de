import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { IntercomEscalation } from '../../nodes/IntercomEscalation/IntercomEscalation.node';
import type { Contact, Conversation, Teammate } from '../../dev/sandbox';
import { letTimeLeap, VirtualClock } from '../virtual-clock';
import type { Workbench } from './workbench';
import { locator, startWorkbench } from './workbench';

/** What the gateway for AI agents needs besides the other operations, against the sandbox. */

let bench: Workbench;
/** The sandbox's. */
let clock: VirtualClock;
let maya: Contact;
let nora: Teammate;

beforeEach(async () => {
	letTimeLeap();
	clock = new VirtualClock(Date.now());
	bench = await startWorkbench(new IntercomEscalation(), { searchDelay: 3_000, clock });
	[nora] = bench.workspace.teammates.list() as [Teammate];
	maya = bench.workspace.addContact({ email: 'maya@example.com', external_id: '6123abc', role: 'user' });
});

afterEach(async () => {
	jest.restoreAllMocks();
	await bench.close();
});

const contact = (mode: string, value: string) => ({ __rl: true, mode, value });

async function prepare(more: INodeParameters, items: IDataObject[] = [{}]) {
	const { outputs, error } = await bench.run(
		{ operation: 'prepareHandOff', about: 'contact', contact: contact('externalId', '6123abc'), ...more },
		items,
	);
	if (error) throw error;
	return {
		handOff: (outputs[0] ?? []).map(({ json }) => json),
		notCalledFor: (outputs[1] ?? []).map(({ json }) => json),
	};
}

const conversations = () => bench.workspace.conversations.list();

describe('Prepare Hand-Off', () => {
	it.each<[string, INodeParameters, string[]]>([
		['a confidence below the threshold', { confidence: '0.39' }, ['lowConfidence']],
		['a wish for a person', { wantsHuman: true }, ['customerAsksForPerson']],
		['a wish in the words of the customer', { message: 'Can I talk to a human?' }, ['customerAsksForPerson']],
		['billing', { category: 'Billing', confidence: 0.9 }, ['category']],
		['the deletion of an account', { category: 'account_deletion', confidence: 0.9 }, ['category']],
		['a matter of law', { category: 'legal', confidence: 0.9 }, ['category']],
		[
			'all of it',
			{ category: 'legal', confidence: 0, wantsHuman: true },
			['customerAsksForPerson', 'category', 'lowConfidence'],
		],
	])('calls people for %s', async (_what, findings, codes) => {
		const { handOff, notCalledFor } = await prepare({ message: 'Hello', ...findings });
		expect(notCalledFor).toEqual([]);
		expect((handOff[0]!.reasons as IDataObject[]).map(({ code }) => code)).toEqual(codes);
	});

	it.each<[string, INodeParameters]>([
		['confidence enough', { confidence: 0.4 }],
		['nothing said of it', { category: 'how-to' }],
	])('calls nobody with %s, and looks for no contact', async (_what, findings) => {
		const { handOff, notCalledFor } = await prepare({
			contact: contact('email', 'nobody@example.com'),
			...findings,
		});
		expect(handOff).toEqual([]);
		expect(notCalledFor).toEqual([{ isCalledFor: false, conversationId: null, reasons: [] }]);
	});

	it('begins one conversation for several that ask at once, also while search lags behind', async () => {
		const { handOff } = await prepare({ message: 'Help', wantsHuman: true }, [{}, {}, {}]);
		expect(new Set(handOff.map(({ conversationId }) => conversationId)).size).toBe(1);
		const again = await prepare({ message: 'Help', wantsHuman: true });
		expect(again.handOff[0]).toMatchObject({ conversationIsNew: false });
		expect(conversations()).toHaveLength(1);
	});

	it('begins one conversation for fifty of one customer, which Hand Off then hands over once', async () => {
		const fifty = Array.from({ length: 50 }, () => ({}));
		const { handOff } = await prepare({ message: 'Help', wantsHuman: true, summary: 'Wants help' }, fifty);
		expect(handOff).toHaveLength(50);
		const { outputs, error } = await bench.run(
			{ operation: 'handOff', aiTeammate: locator(''), tag: 'ai-handed-off' },
			handOff,
		);
		expect(error).toBeUndefined();
		expect(outputs.flat()).toHaveLength(50);
		const [{ parts, tags }, ...others] = conversations() as [Conversation];
		expect(others).toEqual([]);
		expect([parts.filter(({ part_type: type }) => type === 'note').length, tags.length]).toEqual([1, 1]);
	}, 120_000);

	it('takes the open conversation that changed last, and none that is closed', async () => {
		const start = (body: string) => bench.workspace.addConversation({ contact: maya, body });
		const [older, , closed] = [start('One'), start('Two'), start('Three')] as [
			Conversation,
			Conversation,
			Conversation,
		];
		clock.advance(10_000);
		bench.workspace.parts.replyAsContact(older, maya, { body: 'Still there?' });
		clock.advance(10_000);
		bench.workspace.parts.close(closed, nora);
		clock.advance(10_000);
		const { handOff } = await prepare({ message: 'Help', wantsHuman: true });
		expect(handOff[0]).toMatchObject({ conversationId: older.id, conversationIsNew: false });
	});

	it('creates the contact where that is asked for, and says so where it is not', async () => {
		const named = { contact: contact('email', 'new@example.com'), message: 'Help', wantsHuman: true };
		await expect(prepare(named)).rejects.toMatchObject({
			message: expect.stringContaining('No contact has the email new@example.com'),
		});
		const { handOff } = await prepare({ ...named, createContact: true });
		expect(conversations()).toMatchObject([{ id: handOff[0]!.conversationId }]);
	});

	it('begins nothing without what the customer said', async () => {
		await expect(prepare({ wantsHuman: true })).rejects.toMatchObject({
			message: expect.stringContaining("'Message' is empty"),
		});
		expect(conversations()).toEqual([]);
	});

	it('gives Hand Off all that it needs', async () => {
		const { handOff } = await prepare({ message: 'I want my money back', category: 'billing' });
		const { outputs, error } = await bench.run({ operation: 'handOff', aiTeammate: locator('') }, handOff);
		expect(error).toBeUndefined();
		expect(outputs[0]![0]!.json).toMatchObject({ handedOff: true });
		const [{ parts }] = conversations() as [Conversation];
		expect(parts.map(({ body }) => body).join()).toContain('I want my money back');
	});
});

describe('Answer Request', () => {
	const answer = async (action: string, outcome: IDataObject) =>
		await bench.results({
			operation: 'answerRequest',
			request: { action },
			outcome: outcome as INodeParameters,
		});
	const reason = (code: string) => ({ code, message: `It is ${code}` });

	it.each<[string, string, IDataObject, IDataObject]>([
		[
			'what a node gives',
			'tag',
			{ id: '7' },
			{ status: 200, isSettled: true, body: { ok: true, result: { id: '7' } } },
		],
		['an answer that was sent', 'reply', { replied: true, reasons: [] }, { status: 200 }],
		[
			'an answer that a person stands against',
			'reply',
			{ replied: false, reasons: [reason('personOwns')] },
			{
				status: 409,
				isSettled: false,
				body: { error: { code: 'notYourTurn', message: expect.stringContaining('It is personOwns') } },
			},
		],
		[
			'a hand-off',
			'escalate',
			{ handedOff: true, reasons: [] },
			{ status: 200, body: { result: { escalated: true } } },
		],
		[
			'none that is called for',
			'escalate',
			{ isCalledFor: false, reasons: [] },
			{ status: 200, body: { result: { escalated: false } } },
		],
		[
			'one that people have begun themselves',
			'escalate',
			{ handedOff: false, reasons: [reason('teamOwns')] },
			{ status: 200, needsPerson: false, body: { result: { escalated: true, before: true } } },
		],
		[
			'one that did not come about',
			'escalate',
			{ handedOff: false, reasons: [reason('closed')] },
			{ status: 409, needsPerson: true, body: { error: { code: 'notHandedOver' } } },
		],
		[
			'attributes that were refused, all of them',
			'updateUserAttributes',
			{ changed: [], unchanged: [], refused: [{ attribute: 'x', reason: 'There is none' }] },
			{ status: 422, body: { error: { fields: [{ field: 'attributes.x', message: 'There is none' }] } } },
		],
		[
			'some of them',
			'updateUserAttributes',
			{ changed: [{}], unchanged: [], refused: [{}] },
			{ status: 200 },
		],
		[
			'none, as they are so already',
			'updateUserAttributes',
			{ changed: [], unchanged: ['x'], refused: [] },
			{ status: 200 },
		],
		['an error of n8n', 'tag', { error: { message: 'Broken' } }, { status: 500, needsPerson: true }],
	])('tells of %s', async (_what, action, outcome, expected) => {
		expect(await answer(action, outcome)).toEqual([expect.objectContaining({ retryAfter: null })]);
		expect((await answer(action, outcome))[0]).toMatchObject(expected);
	});
});

describe('Answer Repeat', () => {
	const now = Date.parse('2026-03-14T09:10:00Z');
	const first = {
		fingerprint: 'abc',
		status: 200,
		body: '{"ok":true,"result":{"id":"7"}}',
		createdAt: '2026-03-14T09:00:00.000Z',
	};

	it.each<[string, IDataObject, IDataObject]>([
		[
			'the same answer again',
			first,
			{ status: 200, retryAfter: null, body: { ok: true, repeated: true, result: { id: '7' } } },
		],
		[
			'that the key belongs to another request',
			{ ...first, fingerprint: 'def' },
			{ status: 422, body: { error: { code: 'keyOfAnotherRequest' } } },
		],
		[
			'that it is under way',
			{ ...first, body: null, createdAt: '2026-03-14T09:09:00.000Z' },
			{ status: 409, retryAfter: 3, body: { error: { code: 'underWay' } } },
		],
		[
			'that nobody knows how it ended',
			{ ...first, body: null },
			{ status: 409, retryAfter: null, body: { error: { code: 'outcomeUnknown' } } },
		],
		[
			'that it could not be put into the register, so that nothing was done',
			{},
			{
				status: 503,
				retryAfter: 5,
				isSettled: false,
				needsPerson: true,
				body: {
					ok: false,
					action: 'tag',
					error: { code: 'notRegistered', whatToDo: expect.stringContaining('with the same key') },
				},
			},
		],
	])('tells %s', async (_what, row, expected) => {
		const request = { action: 'tag', fingerprint: 'abc' };
		const [answer] = await bench.results({
			operation: 'answerRepeat',
			request,
			first: row as INodeParameters,
			now,
		});
		expect(answer).toMatchObject(expected);
	});
});

it('Read Request knows a request by what it says, in whatever order', async () => {
	const read = async (request: IDataObject) =>
		(await bench.results({ operation: 'readRequest', request: request as INodeParameters }))[0]!.fingerprint;
	const tag = { action: 'tag', conversationId: '1', tag: 'vip', idempotencyKey: 'a' };
	expect(await read({ idempotencyKey: 'b', tag: 'vip', conversationId: '1', action: 'tag' })).toBe(
		await read(tag),
	);
	expect(await read({ ...tag, tag: 'other' })).not.toBe(await read(tag));
});
