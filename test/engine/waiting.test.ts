import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { IntercomEscalation } from '../../nodes/IntercomEscalation/IntercomEscalation.node';
import { systemClock } from '../../nodes/shared/intercom/clock';
import type { Contact, Conversation, Teammate } from '../../dev/sandbox';
import { letTimeLeap } from '../virtual-clock';
import type { Workbench } from './workbench';
import { locator, startWorkbench } from './workbench';

/** Find Waiting against the sandbox, as a schedule runs it, and what the operations after it make of what it finds. */

let bench: Workbench;
let maya: Contact;
let nora: Teammate;
let ada: Teammate;
let conversation: Conversation;

beforeEach(async () => {
	letTimeLeap();
	bench = await startWorkbench(new IntercomEscalation(), { clock: systemClock });
	[nora, ada] = bench.workspace.teammates.list() as [Teammate, Teammate];
	maya = bench.workspace.addContact({ email: 'maya@example.com', name: 'Maya', role: 'user' });
	conversation = bench.workspace.addConversation({ contact: maya, body: 'How do I reset my password?' });
});

afterEach(async () => {
	jest.restoreAllMocks();
	await bench.close();
});

const later = async (minutes: number) => await systemClock.sleep(minutes * 60_000);

async function find(more: INodeParameters = {}) {
	const { outputs, error } = await bench.run({
		operation: 'findWaiting',
		aiTeammate: locator(ada.id),
		...more,
	});
	if (error) throw error;
	const [waiting = [], people = []] = outputs.map((items) => items.map(({ json }) => json));
	return { waiting, people };
}

async function take(operation: string, item: IDataObject, more: INodeParameters = {}) {
	const { outputs, error } = await bench.run({ operation, ...more }, [item]);
	if (error) throw error;
	return outputs.flat()[0]!.json;
}

/** What one look asked Intercom. */
async function requestsOf(work: () => Promise<unknown>) {
	const before = bench.requests.length;
	await work();
	return bench.requests.slice(before).map(({ method, path }) => `${method} ${path}`);
}

const handOffItem = () => ({
	conversationId: conversation.id,
	customerMessageId: conversation.source.id,
	aiTeammateId: ada.id,
	reasons: 'It is hard',
});
const message = {
	additionalFields: { messages: { message: [{ reason: 'any', text: 'A colleague comes.' }] } },
};
const handOff = async (item: IDataObject = handOffItem()) => await take('handOff', item, message);
it('gives a message without an answer to Prepare Turn, as an event of the trigger', async () => {
	await later(3);
	const { waiting, people } = await find();
	expect(people).toEqual([]);
	expect(waiting).toEqual([
		{
			conversationId: conversation.id,
			message: { id: conversation.source.id },
			waitingSince: new Date(conversation.created_at * 1000).toISOString(),
			why: 'noAnswer',
		},
	]);
	expect(await take('prepareTurn', waiting[0]!, { aiTeammate: locator(ada.id) })).toMatchObject({
		maySpeak: true,
		customerMessageId: conversation.source.id,
	});
});

it('gives to people who has waited too long, with all that Hand Off takes', async () => {
	await later(11);
	const { waiting, people } = await find();
	expect(waiting).toEqual([]);
	expect(people).toMatchObject([
		{
			conversationId: conversation.id,
			customerMessageId: conversation.source.id,
			aiTeammateId: ada.id,
			why: 'waitedTooLong',
			reasons: [{ code: 'waitedTooLong', message: expect.any(String) }],
			summary: 'The customer wrote: "How do I reset my password?"',
		},
	]);
	expect(await take('handOff', people[0]!)).toMatchObject({ handedOff: true });
	expect(await find()).toEqual({ waiting: [], people: [] });
});

describe('What was given back to the AI', () => {
	const giveBack = () => {
		bench.workspace.parts.assign(conversation, nora, { type: 'team', id: '0' });
		bench.workspace.parts.assign(conversation, nora, { type: 'admin', id: ada.id });
	};

	it.each<[string, () => unknown]>([
		['by assignment', giveBack],
		[
			'by Hand Back',
			async () =>
				await take('handBack', { conversationId: conversation.id }, { aiTeammate: locator(ada.id) }),
		],
	])('%s has a try of the AI first, however old the message is', async (_way, back) => {
		await handOff();
		await later(60);
		await back();
		await later(3);
		const { waiting, people } = await find();
		expect(people).toEqual([]);
		expect(waiting).toMatchObject([
			{ why: 'noAnswer', waitingSince: new Date(conversation.created_at * 1000).toISOString() },
		]);
	});

	it('is left alone for the minimum wait, and goes to people when the AI has had its time again', async () => {
		await handOff();
		await later(60);
		giveBack();
		await later(1);
		expect(await find()).toEqual({ waiting: [], people: [] });
		await later(10);
		expect((await find()).people).toMatchObject([{ why: 'waitedTooLong' }]);
	});
});

describe('What keeps the AI silent in Prepare Turn keeps Find Waiting quiet as well', () => {
	it('a hold tag of the team', async () => {
		bench.workspace.conversations.tag(conversation, bench.workspace.tags.named('VIP'), {
			type: 'admin',
			id: nora.id,
		});
		await later(20);
		expect(await find({ additionalFields: { holdTags: 'vip' } })).toEqual({ waiting: [], people: [] });
		expect((await find()).people).toHaveLength(1);
	});

	it("an address of the team's own", async () => {
		conversation = bench.workspace.addConversation({
			contact: bench.workspace.addContact({ email: 'shop@acme.example', role: 'user' }),
			body: 'Your weekly figures',
			channel: 'email',
		});
		bench.workspace.parts.close(bench.workspace.conversations.of(maya)[0]!, nora);
		await later(20);
		expect(await find({ additionalFields: { ownAddresses: '@acme.example' } })).toEqual({
			waiting: [],
			people: [],
		});
		expect((await find()).people).toHaveLength(1);
	});
});

it('finds a question that was mailed after thanks with the mail before below it', async () => {
	bench.workspace.parts.replyAsTeammate(conversation, ada, { body: 'In Settings.', viaApi: true });
	bench.workspace.parts.replyAsContact(conversation, maya, {
		body: 'Thanks!\n\nOn Mon, 2 Mar 2026 at 10:00, Ada wrote:\n> In Settings.',
	});
	await later(3);
	expect(await find()).toEqual({ waiting: [], people: [] });
	bench.workspace.parts.replyAsContact(conversation, maya, { body: 'But where do I invite colleagues?' });
	await later(3);
	expect((await find()).waiting).toMatchObject([{ conversationId: conversation.id }]);
});

it('finds a customer who has written nothing but a subject', async () => {
	const mailed = bench.workspace.addConversation({
		contact: maya,
		body: '',
		subject: 'Where do I invite colleagues?',
		channel: 'email',
	});
	await later(3);
	expect((await find()).waiting).toContainEqual(
		expect.objectContaining({ conversationId: mailed.id, message: { id: mailed.source.id } }),
	);
});

it('leaves alone what is younger than the minimum wait', async () => {
	await later(1);
	expect(await find()).toEqual({ waiting: [], people: [] });
	expect((await find({ minimumWait: 30 })).waiting).toHaveLength(1);
});

it('asks with one search request when all is quiet', async () => {
	bench.workspace.parts.replyAsTeammate(conversation, ada, { body: 'In Settings.', viaApi: true });
	bench.workspace.parts.assign(bench.workspace.addConversation({ contact: maya, body: 'For Nora' }), nora, {
		type: 'admin',
		id: nora.id,
	});
	await later(3);
	// An answer and a hand-off that stopped after its message look the same in a list: read once, and then known.
	await find();
	expect(await requestsOf(find)).toEqual(['POST /conversations/search']);
	await later(3);
	expect(await requestsOf(find)).toEqual(['POST /conversations/search']);
	bench.workspace.parts.replyAsContact(conversation, maya, { body: 'It is not there' });
	await later(3);
	expect((await find()).waiting).toMatchObject([{ conversationId: conversation.id }]);
});

it('reads nothing that belongs to people, is closed, or was handed off completely', async () => {
	const other = (body: string) => bench.workspace.addConversation({ contact: maya, body });
	bench.workspace.parts.assign(conversation, nora, { type: 'admin', id: nora.id });
	bench.workspace.parts.close(other('Closed'), nora);
	conversation = other('Handed off');
	await handOff();
	bench.workspace.parts.replyAsContact(conversation, maya, { body: 'When?' });
	await later(60);
	expect(await requestsOf(find)).toEqual(['POST /conversations/search']);
});

/** Nothing more gets through from this request on, as when the process ends there. */
async function handOffUntil(number: number) {
	let asked = 0;
	let isOver = false;
	const path = Object.assign(/./, { test: () => !isOver && ++asked >= number });
	bench.refuseNext({ path, answer: 'reset before', times: 1_000 });
	await handOff().catch(() => undefined);
	isOver = true;
}

describe.each([
	['that nobody holds', () => undefined],
	[
		'at the seat of the AI',
		() => bench.workspace.parts.assign(conversation, nora, { type: 'admin', id: ada.id }),
	],
])('A hand-off %s', (_case, prepare) => {
	it.each([4, 5, 6, 7])('that ended before its request %i is found, and completed once', async (number) => {
		prepare();
		await handOffUntil(number);
		expect(said('note')).toHaveLength(1);
		const { tags, admin_assignee_id: owner } = bench.workspace.conversations.get(conversation.id);
		const isComplete = tags.length === 1 && owner === '0';
		await later(3);
		const { people } = await find();
		expect(people.map(({ why }) => why)).toEqual(isComplete ? [] : ['handOffUnfinished']);
		for (const item of people) expect(await handOff(item)).toMatchObject({ handedOff: true });
		expect([said('note'), said('comment')].map(({ length }) => length)).toEqual([1, 1]);
		expect(bench.workspace.conversations.get(conversation.id)).toMatchObject({
			admin_assignee_id: '0',
			tags: [{}],
		});
		await later(3);
		expect(await find()).toEqual({ waiting: [], people: [] });
	});
});

it('finds a hand-off once whose tag is refused for good: its report tells that it is over', async () => {
	bench.refuseNext({ path: /tags/, answer: { status: 403 }, times: 1_000 });
	await handOffUntil(5);
	await later(3);
	const { people } = await find();
	expect(people).toMatchObject([{ why: 'handOffUnfinished' }]);
	expect(await handOff(people[0])).toMatchObject({ steps: { tag: 'refused', report: 'done' } });
	await later(3);
	expect(await find()).toEqual({ waiting: [], people: [] });
});

it('finds a hand-off once whose tag and report are refused for good', async () => {
	bench.refuseNext({ path: /tags/, answer: { status: 403 }, times: 1_000 });
	await handOffUntil(5);
	await later(3);
	bench.refuseNext({ path: /reply$/, answer: { status: 422 }, times: 1_000 });
	const { people } = await find();
	expect(people).toMatchObject([{ why: 'handOffUnfinished' }]);
	expect(await handOff(people[0])).toMatchObject({ steps: { tag: 'refused', report: 'refused' } });
	await later(3);
	expect(await find()).toEqual({ waiting: [], people: [] });
	bench.workspace.parts.add(
		conversation,
		{
			part_type: 'assignment',
			author: { type: 'bot', id: '278', name: 'Operator', email: null },
			assigned_to: { type: 'admin', id: ada.id },
		},
		[],
	);
	conversation.admin_assignee_id = ada.id;
	await later(3);
	expect((await find()).people).toMatchObject([{ why: 'handOffUnfinished' }]);
});

it('finds a hand-off once that is to leave the conversation at the seat of the AI', async () => {
	bench.workspace.parts.assign(conversation, nora, { type: 'admin', id: ada.id });
	await take('handOff', handOffItem(), { ...message, assignTo: 'unchanged' });
	await later(3);
	expect(await find()).toEqual({ waiting: [], people: [] });
});

it('skips a conversation that was deleted meanwhile', async () => {
	await later(3);
	refuseToRead(conversation, 404);
	expect(await find()).toEqual({ waiting: [], people: [] });
});

it('goes on where one conversation may not be read', async () => {
	const other = bench.workspace.addConversation({ contact: maya, body: 'And I' });
	await later(3);
	refuseToRead(conversation, 403);
	const { outputs, error } = await bench.run({
		operation: 'findWaiting',
		aiTeammate: locator(ada.id),
	});
	expect(error).toBeUndefined();
	expect(outputs[0]).toMatchObject([{ json: { conversationId: other.id } }]);
});

it("fails with Intercom's refusal when none can be read, told once for its item", async () => {
	await later(3);
	refuseToRead(conversation, 403);
	await expect(find()).rejects.toMatchObject({
		httpCode: '403',
		message: expect.stringMatching(/^(?!.*\[item 0\].*\[item 0\]).*\[item 0\]$/),
	});
});

it('gives no more than the limit, those first who have waited longest', async () => {
	await later(2);
	bench.workspace.addConversation({ contact: maya, body: 'Later' });
	await later(3);
	const { waiting } = await find({ additionalFields: { limit: 1 } });
	expect(waiting).toMatchObject([{ conversationId: conversation.id }]);
	expect((await find()).waiting).toHaveLength(2);
});

it('looks back no further than it was told', async () => {
	await later(125);
	expect(await find({ lookBack: 2 })).toEqual({ waiting: [], people: [] });
	expect((await find({ lookBack: 3 })).people).toHaveLength(1);
});

it("looks into the inbox of the AI's teams, and not into those of others", async () => {
	const [team] = bench.workspace.teammates.teams();
	bench.workspace.parts.assign(conversation, nora, { type: 'team', id: team!.id });
	await later(3);
	expect((await find()).waiting).toEqual([]);
	expect((await find({ additionalFields: { aiTeamIds: team!.id } })).waiting).toHaveLength(1);
});

it.each([
	['minimumWait', -1],
	['peopleAfter', 'soon'],
	['lookBack', 0],
])('refuses %s %s', async (name, value) => {
	await expect(find({ [name]: value })).rejects.toMatchObject({ message: expect.stringMatching(/'/) });
});

it('takes the defaults where a setting is empty', async () => {
	await later(3);
	expect((await find({ minimumWait: '', peopleAfter: '', lookBack: '' })).waiting).toHaveLength(1);
});

function refuseToRead({ id }: Conversation, status: number) {
	bench.refuseNext({
		method: 'GET',
		path: new RegExp(`/conversations/${id}$`),
		answer: { status },
		times: 9,
	});
}

const said = (type: string) =>
	bench.workspace.conversations.get(conversation.id).parts.filter(({ part_type: is }) => is === type);
