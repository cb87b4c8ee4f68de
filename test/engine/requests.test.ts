import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { IntercomEscalation } from '../../nodes/IntercomEscalation/IntercomEscalation.node';
import type { Conversation, Teammate } from '../../dev/sandbox';
import { systemClock } from '../../nodes/shared/intercom/clock';
import { letTimeLeap } from '../virtual-clock';
import type { Workbench } from './workbench';
import { locator, startWorkbench } from './workbench';

/**
 * What the AI's turn asks Intercom for, with the settings of the bundled workflow: each look at the conversation just
 * before something is written is there so that nothing is said twice and nobody is talked over. All else is asked once.
 */

let bench: Workbench;
let ada: Teammate;
let conversation: Conversation;

beforeEach(async () => {
	letTimeLeap();
	bench = await startWorkbench(new IntercomEscalation());
	[, ada] = bench.workspace.teammates.list() as [Teammate, Teammate];
	const maya = bench.workspace.addContact({ email: 'maya@example.com', name: 'Maya', role: 'user' });
	conversation = bench.workspace.addConversation({ contact: maya, body: 'How do I reset my password?' });
});

afterEach(async () => await bench.close());

/** The result of one operation as the next one gets it. */
async function take(parameters: INodeParameters, item: IDataObject): Promise<IDataObject> {
	const { outputs, error } = await bench.run(parameters, [item]);
	if (error) throw error;
	return outputs.flat()[0]!.json;
}

/** What was asked since the last time, with the conversation as C and the AI's teammate as A. */
const asked = () =>
	bench.requests
		.splice(0)
		.map(({ method, path }) => `${method} ${path.replace(conversation.id, 'C').replace(ada.id, 'A')}`);

const seat = () => ({ aiTeammate: locator(ada.id) });
const CLAIM = { claimAttribute: 'AI claim' };

async function decided(aiOutput: IDataObject) {
	const turn = await take({ operation: 'prepareTurn', ...seat() }, { conversationId: conversation.id });
	return await take(
		{ operation: 'decide', turn: '={{ $json }}', aiOutput: JSON.stringify(aiOutput), threshold: 0.7 },
		turn,
	);
}

const ANSWER = {
	...{ answer: 'By the link on the sign-in page.', confidence: 0.9, category: 'account' },
	...{ customerAsksForPerson: false, escalate: false },
};

const handOff = (): INodeParameters => ({
	...{ operation: 'handOff', ...seat(), tag: 'ai-handed-off', createUnknownAttributes: true },
	...{ assignTo: 'team', team: locator(bench.workspace.teammates.teams()[0]!.id) },
	specifyCustomAttributes: 'json',
	customAttributesJson: JSON.stringify(Object.fromEntries(ATTRIBUTES.map((name) => [name, 'words']))),
	additionalFields: { ...CLAIM, messages: { message: [{ reason: 'any', text: 'A person will answer.' }] } },
});

const ATTRIBUTES = ['AI hand-off reason', 'AI category', 'AI sentiment'];

const create = (...names: string[]) =>
	names.forEach((name) => bench.workspace.conversationAttributes.create({ name, data_type: 'string' }));

it('a turn is prepared and decided with the conversation and the contact', async () => {
	await decided(ANSWER);
	expect(asked()).toEqual(['GET /conversations/C', `GET /contacts/${conversation.contact_ids[0]}`]);
});

it('an answer takes a look and the answer', async () => {
	const decision = await decided(ANSWER);
	asked();
	await take({ operation: 'reply', ...seat() }, decision);
	expect(asked()).toEqual(['GET /conversations/C', 'POST /conversations/C/reply']);
});

it('an answer that is claimed among several workers takes the claim and a second look', async () => {
	create('AI claim');
	const decision = await decided(ANSWER);
	asked();
	await take({ operation: 'reply', ...seat(), additionalFields: CLAIM }, decision);
	expect(asked()).toEqual([
		'GET /conversations/C',
		'PUT /conversations/C',
		'GET /conversations/C',
		'POST /conversations/C/reply',
	]);
});

const withAttributes = (): INodeParameters => ({
	...{ operation: 'reply', ...seat(), createUnknownAttributes: true, specifyCustomAttributes: 'json' },
	customAttributesJson: JSON.stringify(Object.fromEntries(ATTRIBUTES.map((name) => [name, 'words']))),
});

it('an answer that leaves attributes takes one request more, and once a minute a look at which there are', async () => {
	create(...ATTRIBUTES);
	const decision = await decided(ANSWER);
	asked();
	await take(withAttributes(), decision);
	const answer = ['GET /conversations/C', 'POST /conversations/C/reply'];
	expect(asked()).toEqual([...answer, 'GET /conversations/attributes', 'PUT /conversations/C']);
	another();
	const next = await decided(ANSWER);
	asked();
	await take(withAttributes(), next);
	expect(asked()).toEqual([...answer, 'PUT /conversations/C']);
});

it('an answer whose attributes the conversation has already does not write them again', async () => {
	create(...ATTRIBUTES);
	const decision = await decided(ANSWER);
	await take(withAttributes(), decision);
	asked();
	await take(withAttributes(), decision);
	expect(asked()).toEqual(['GET /conversations/C']);
});

const HAND_OFF = [
	`GET /admins/A`,
	...['GET /conversations/C', 'PUT /conversations/C', 'GET /conversations/C'],
	...['POST /conversations/C/reply', 'POST /conversations/C/reply'],
];
const ENDING = [
	...['PUT /conversations/C', 'POST /conversations/C/parts'],
	...['POST /tags', 'POST /conversations/C/tags'],
];

it('a hand-off reads the attributes once, and writes all of them at once', async () => {
	create('AI claim', ...ATTRIBUTES);
	const decision = await decided({ ...ANSWER, escalate: true });
	asked();
	await take(handOff(), decision);
	expect(asked()).toEqual([...HAND_OFF, 'GET /conversations/attributes', ...ENDING]);
});

/** The same customer writes of something else. */
function another() {
	const contact = bench.workspace.contacts.get(conversation.contact_ids[0]!);
	conversation = bench.workspace.addConversation({ contact, body: 'Where do I change my address?' });
}

it('a hand-off within a minute of another asks nothing anew of teammates, attributes and tags', async () => {
	create('AI claim', ...ATTRIBUTES);
	await take(handOff(), await decided({ ...ANSWER, escalate: true }));
	another();
	const decision = await decided({ ...ANSWER, escalate: true });
	asked();
	await take(handOff(), decision);
	expect(asked()).toEqual([...HAND_OFF.slice(1), ...ENDING.filter((request) => request !== 'POST /tags')]);
	expect(bench.workspace.conversations.get(conversation.id).tags).toHaveLength(1);
});

it('a hand-off after a minute looks anew', async () => {
	create('AI claim', ...ATTRIBUTES);
	await take(handOff(), await decided({ ...ANSWER, escalate: true }));
	another();
	const decision = await decided({ ...ANSWER, escalate: true });
	asked();
	await systemClock.sleep(60_000);
	await take(handOff(), decision);
	expect(asked()).toEqual([...HAND_OFF, 'GET /conversations/attributes', ...ENDING]);
});

it("a teammate who left within that minute keeps nobody from people: the credential's own speaks", async () => {
	create('AI claim', ...ATTRIBUTES);
	await take(handOff(), await decided({ ...ANSWER, escalate: true }));
	another();
	const decision = await decided({ ...ANSWER, escalate: true });
	bench.workspace.teammates.remove(ada.id);
	const { steps } = await take(handOff(), decision);
	expect(steps).toMatchObject({ note: 'done', messageToCustomer: 'done', assignment: 'done', tag: 'done' });
});

it('the first hand-off of all creates the attributes, each once, after one more look for all of them', async () => {
	create('AI claim');
	const decision = await decided({ ...ANSWER, escalate: true });
	asked();
	await take(handOff(), decision);
	expect(asked()).toEqual([
		...HAND_OFF,
		...['GET /conversations/attributes', 'GET /conversations/attributes'],
		...ATTRIBUTES.map(() => 'POST /conversations/attributes'),
		...ENDING,
	]);
	expect(bench.workspace.conversations.get(conversation.id).custom_attributes).toMatchObject(
		Object.fromEntries(ATTRIBUTES.map((name) => [name, 'words'])),
	);
});
