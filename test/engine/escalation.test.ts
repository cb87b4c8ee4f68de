import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { NodeHelpers } from 'n8n-workflow';
import { IntercomEscalation } from '../../nodes/IntercomEscalation/IntercomEscalation.node';
import type {
	Contact,
	Conversation,
	FaultAnswer,
	FaultRule,
	SandboxOptions,
	Teammate,
} from '../../dev/sandbox';
import { systemClock } from '../../nodes/shared/intercom/clock';
import { letTimeLeap } from '../virtual-clock';
import type { Workbench } from './workbench';
import { locator, startWorkbench } from './workbench';

/** The turns of the AI against the sandbox, as a workflow takes them: each item is what the node before gave. */

let bench: Workbench;
let maya: Contact;
let nora: Teammate;
let ada: Teammate;
let conversation: Conversation;

beforeEach(async () => {
	letTimeLeap();
	await openWorkbench();
});

async function openWorkbench(options: SandboxOptions = {}) {
	bench = await startWorkbench(new IntercomEscalation(), options);
	[nora, ada] = bench.workspace.teammates.list() as [Teammate, Teammate];
	maya = bench.workspace.addContact({ email: 'maya@example.com', name: 'Maya', role: 'user' });
	conversation = bench.workspace.addConversation({ contact: maya, body: 'How do I reset my password?' });
}

afterEach(async () => {
	jest.restoreAllMocks();
	await bench.close();
});

const asAda = () => ({ aiTeammate: locator('ada@example.com', 'email') });
const given = (item: IDataObject = {}): IDataObject => ({ conversationId: conversation.id, ...item });

/** The only result of one operation for one item, and the output it came from. */
async function take(parameters: INodeParameters, item: IDataObject) {
	const { outputs, error } = await bench.run(parameters, [item]);
	if (error) throw error;
	const output = outputs.findIndex((items) => items.length > 0);
	return { output, json: outputs[output]![0]!.json };
}

const prepare = async (item = given(), more: INodeParameters = {}) =>
	await take({ operation: 'prepareTurn', ...asAda(), ...more }, item);

/** What was said, as the conversation shows it. */
const said = (type: string) =>
	bench.workspace.conversations
		.get(conversation.id)
		.parts.filter(({ part_type, body }) => part_type === type && body);

describe('Prepare Turn', () => {
	it('gives an AI all it needs to answer', async () => {
		bench.workspace.addDataAttribute({ name: 'plan', model: 'contact', data_type: 'string' });
		bench.workspace.contacts.update(maya.id, { custom_attributes: { plan: 'pro' } });
		const { output, json } = await prepare();
		expect(output).toBe(0);
		expect(json).toMatchObject({
			maySpeak: true,
			reasons: [],
			conversationId: conversation.id,
			customerMessageId: conversation.source.id,
			customerMessage: 'How do I reset my password?',
			aiTeammateId: ada.id,
			aiTurns: 0,
			transcript: expect.stringContaining('How do I reset my password?'),
			contact: { email: 'maya@example.com', name: 'Maya', customAttributes: { plan: 'pro' } },
			conversation: { channel: 'messenger', state: 'open' },
		});
	});

	it('keeps addresses of people and of files from the prompt, unless the user asks for them', async () => {
		const nameless = bench.workspace.addContact({ email: 'nameless@example.com', role: 'user' });
		conversation = bench.workspace.addConversation({ contact: nameless, body: 'Hello' });
		const url = 'https://files.example.com/screen.png?signature=1';
		bench.workspace.parts.replyAsContact(conversation, nameless, {
			body: 'See',
			attachments: [{ type: 'upload', name: 'screen.png', url, content_type: 'image/png', filesize: 9 }],
		});
		const { json } = await prepare();
		expect(json.transcript).toContain('[Attachment: screen.png]');
		expect(json.transcript).not.toMatch(/nameless@example\.com|https?:/);
		const chosen = { additionalFields: { attributesForAi: 'email' } };
		expect((await prepare(given(), chosen)).json.transcript).toContain('Customer nameless@example.com');
	});

	it('keeps for the AI only the name, the language and what was chosen', async () => {
		bench.workspace.addDataAttribute({ name: 'plan', model: 'contact', data_type: 'string' });
		bench.workspace.contacts.update(maya.id, { custom_attributes: { plan: 'pro' } });
		expect((await prepare()).json.forAi).toEqual({
			customer: { name: 'Maya', language: null },
			conversation: { channel: 'messenger', subject: null, title: null },
			company: {},
		});
		const chosen = { additionalFields: { attributesForAi: 'plan, email, customAttributes, shoe_size' } };
		expect((await prepare(given(), chosen)).json.forAi).toMatchObject({
			customer: { name: 'Maya', language: null, plan: 'pro', email: 'maya@example.com' },
		});
	});

	it('gives what keeps the AI silent to the other output, and asks Intercom for nothing more', async () => {
		bench.workspace.parts.replyAsTeammate(conversation, nora, { body: 'I take care of it' });
		const { output, json } = await prepare();
		expect(output).toBe(1);
		expect(json).toMatchObject({ maySpeak: false, reasons: [{ code: 'personReplied' }] });
		expect(bench.requests.map(({ path }) => path)).toEqual(['/admins', `/conversations/${conversation.id}`]);
	});

	it("takes the conversation and the message from the trigger's event", async () => {
		const message = bench.workspace.parts.replyAsContact(conversation, maya, { body: 'Hello?' });
		expect((await prepare(given({ message: { id: conversation.source.id } }))).json.reasons).toMatchObject([
			{ code: 'newerMessage' },
		]);
		expect((await prepare(given({ message: { id: message.id } }))).json.customerMessageId).toBe(message.id);
	});

	it('looks again for a message that is not there yet', async () => {
		const before = bench.requests.length;
		await prepare(given({ message: { id: '999' } }));
		expect(bench.requests.slice(before).filter(({ path }) => path.includes('conversations'))).toHaveLength(3);
	});

	it('does without a contact that was deleted', async () => {
		bench.workspace.contacts.delete(maya.id);
		expect((await prepare()).json).toMatchObject({ maySpeak: true, contact: null });
	});

	it('lets the AI speak where the user says so', async () => {
		const outbound = bench.workspace.addConversation({
			contact: maya,
			from: nora,
			body: 'Try our new feature',
		});
		bench.workspace.parts.replyAsContact(outbound, maya, { body: 'How?' });
		const item = { conversationId: outbound.id };
		expect((await prepare(item)).json.reasons).toMatchObject([{ code: 'startedByOutbound' }]);
		expect((await prepare(item, { additionalFields: { speakEvenIf: ['startedByOutbound'] } })).output).toBe(
			0,
		);
	});
});

describe('Decide', () => {
	const decide = async (item: IDataObject, turn: IDataObject, more: INodeParameters = {}) =>
		await take({ operation: 'decide', turn: turn as INodeParameters, ...more }, item);
	const output = {
		answer: 'Open Settings.',
		confidence: 0.9,
		customerAsksForPerson: false,
		category: 'password',
	};

	it('asks for no credential and sends nothing', async () => {
		const turn = (await prepare()).json;
		const before = bench.requests.length;
		const parameters = { operation: 'decide', turn: turn as INodeParameters };
		const { outputs, error } = await bench.run(parameters, [{ output }], { credentials: {} });
		expect(error).toBeUndefined();
		expect(outputs[0]?.[0]?.json).toMatchObject({ decision: 'answer' });
		expect(bench.requests).toHaveLength(before);
		const shown = new IntercomEscalation().description.credentials!.filter((credential) =>
			NodeHelpers.displayParameter(
				{ authentication: 'accessToken', operation: 'decide' },
				credential,
				null,
				new IntercomEscalation().description,
			),
		);
		expect(shown).toEqual([]);
	});

	it('lets the answer pass, with all that the next step needs', async () => {
		const { json: turn } = await prepare();
		const decided = await decide({ output }, turn);
		expect(decided.output).toBe(0);
		expect(decided.json).toMatchObject({
			decision: 'answer',
			reasons: [],
			answer: 'Open Settings.',
			conversationId: conversation.id,
			customerMessageId: conversation.source.id,
			aiTeammateId: ada.id,
			contact: { name: 'Maya' },
		});
		expect(decided.json).not.toHaveProperty('transcript');
	});

	it('hands over, with the reasons', async () => {
		const { json: turn } = await prepare();
		const decided = await decide({ output: { ...output, confidence: 0.2, category: 'billing' } }, turn);
		expect(decided.output).toBe(1);
		expect(decided.json).toMatchObject({
			decision: 'handOff',
			category: 'billing',
			confidence: 0.2,
			threshold: 0.4,
		});
		expect(decided.json.reasons).toMatchObject([{ code: 'category' }, { code: 'lowConfidence' }]);
	});

	it('goes by its own threshold, categories, turns and phrases', async () => {
		const turn = { conversationId: '1', aiTurns: 2, customerMessage: 'get me the boss' };
		const rules = { threshold: 0.95, categories: ['Password'], maximumTurns: 2, phrases: 'the boss' };
		const { json } = await decide({ output }, turn, rules);
		expect((json.reasons as IDataObject[]).map(({ code }) => code)).toEqual([
			'customerAsksForPerson',
			'category',
			'lowConfidence',
			'tooManyTurns',
		]);
	});

	it.each<[string, unknown, string]>([
		['as text', 'Rate limit reached', 'Rate limit reached'],
		['as an object', { message: 'Model not found', name: 'NodeApiError' }, 'Model not found'],
		['without words', {}, 'it stopped without saying why'],
	])("hands over when the AI's node gives an error %s", async (_case, error, words) => {
		const { output: taken, json } = await decide({ error: error as IDataObject }, { conversationId: '1' });
		expect(taken).toBe(1);
		expect(json.reasons).toEqual([{ code: 'aiUnavailable', message: `The AI gave no answer: ${words}` }]);
	});

	it("tells an answer out of the form, as n8n's parser names it, from a model out of reach", async () => {
		const error = "Model output doesn't fit required format";
		const { output: taken, json } = await decide({ error }, { conversationId: '1' });
		expect(taken).toBe(1);
		expect(json.reasons).toEqual([
			{ code: 'malformed', message: `The AI's answer is not in the agreed form: ${error}` },
		]);
	});

	it("gives the customer's own words where the AI gave no summary", async () => {
		const { json } = await decide(
			{ error: 'Overloaded' },
			{ conversationId: '1', customerMessage: 'Where is my invoice?' },
		);
		expect(json.summary).toBe('The customer wrote: "Where is my invoice?"');
	});

	it('asks for the turn where the AI node has passed on nothing but its output', async () => {
		await expect(take({ operation: 'decide' }, { output })).rejects.toMatchObject({
			message: expect.stringContaining("'Turn' has no conversationId"),
		});
	});
});

describe('Reply', () => {
	const turn = (more: IDataObject = {}) =>
		given({
			customerMessageId: conversation.source.id,
			aiTeammateId: ada.id,
			answer: 'Open **Settings**.',
			...more,
		});
	const reply = async (item = turn(), more: INodeParameters = {}) =>
		await take({ operation: 'reply', ...more }, item);

	it("posts as the AI's teammate", async () => {
		const { json } = await reply();
		expect(said('comment')).toMatchObject([{ author: { id: ada.id }, body: '<p>Open <b>Settings</b>.</p>' }]);
		expect(json).toMatchObject({
			replied: true,
			partId: said('comment')[0]!.id,
			customerMessageId: conversation.source.id,
		});
	});

	it('tells who answers, and closes, where the user says so', async () => {
		await reply(turn(), { additionalFields: { disclosure: 'Answered by our AI', close: true } });
		expect(said('comment')[0]!.body).toBe('<p>Open <b>Settings</b>.</p><p><i>Answered by our AI</i></p>');
		expect(bench.workspace.conversations.get(conversation.id).state).toBe('closed');
	});

	it('snoozes where the user says so', async () => {
		await reply(turn(), { additionalFields: { snoozeUntil: '2100-01-01T00:00:00Z' } });
		expect(bench.workspace.conversations.get(conversation.id)).toMatchObject({
			state: 'snoozed',
			snoozed_until: 4102444800,
		});
	});

	it('answers the same message once, however often it runs', async () => {
		await reply();
		expect((await reply()).json).toMatchObject({ replied: false, reasons: [{ code: 'answered' }] });
		expect(said('comment')).toHaveLength(1);
	});

	it('answers the same message once when two runs do it at the same time', async () => {
		const results = await Promise.all([reply(), reply()]);
		expect(results.map(({ json }) => json.replied).sort()).toEqual([false, true]);
		expect(said('comment')).toHaveLength(1);
	});

	it.each<[string, () => unknown]>([
		['personReplied', () => bench.workspace.parts.replyAsTeammate(conversation, nora, { body: 'Mine' })],
		['personOwns', () => bench.workspace.parts.assign(conversation, nora, { type: 'admin', id: nora.id })],
		['newerMessage', () => bench.workspace.parts.replyAsContact(conversation, maya, { body: 'Wait' })],
		['closed', () => bench.workspace.parts.close(conversation, nora)],
	])('says nothing once it is overtaken (%s)', async (code, meanwhile) => {
		meanwhile();
		const before = conversation.parts.length;
		expect((await reply()).json).toMatchObject({ replied: false, reasons: [{ code }] });
		expect(conversation.parts).toHaveLength(before);
	});

	it.each<[string, IDataObject, string]>([
		['closed', { close: true }, 'closed'],
		['snoozed', { snoozeUntil: '2100-01-01T00:00:00Z' }, 'snoozed'],
	])(
		'tells that it could not be %s, for the customer has the answer, and does it when run again',
		async (step, more, state) => {
			const additionalFields = more as INodeParameters;
			bench.refuseNext({ path: /parts/, answer: { status: 403 } });
			const { json } = await reply(turn(), { additionalFields });
			expect(json).toMatchObject({
				replied: true,
				[step]: false,
				refusals: [{ step, message: expect.any(String) }],
			});
			expect((await reply(turn(), { additionalFields })).json).toMatchObject({
				replied: false,
				reasons: [{ code: 'answered' }],
				partId: json.partId,
				[step]: true,
				refusals: [],
			});
			expect(said('comment')).toHaveLength(1);
			expect(bench.workspace.conversations.get(conversation.id).state).toBe(state);
		},
	);

	it('has the message answered that came while its answer was on the way, once', async () => {
		const newer = writeWhileAnswering('And my e-mail?');
		const { json: first } = await reply(turn(), { additionalFields: { close: true } });
		const { id } = newer();
		expect(first).toMatchObject({ replied: true, newerMessage: { id }, closed: false });
		expect(bench.workspace.conversations.get(conversation.id).state).toBe('open');

		// The newer message's own run cannot know whom the answer was for.
		expect((await prepare(given({ message: { id } }))).json.reasons).toMatchObject([{ code: 'answered' }]);
		const { json: prepared } = await prepare(first);
		expect(prepared).toMatchObject({
			maySpeak: true,
			customerMessageId: id,
			customerMessage: 'And my e-mail?',
			aiTurns: 1,
		});
		expect((await reply({ ...prepared, answer: 'In Profile.' })).json).toMatchObject({
			replied: true,
			customerMessageId: id,
		});
		expect((await reply({ ...prepared, answer: 'In Profile.' })).json).toMatchObject({ replied: false });
		expect((await prepare(first)).json.reasons).toMatchObject([{ code: 'answered' }]);
		expect(said('comment').map(({ author }) => author.name)).toEqual(['Maya', 'Ada (AI)', 'Ada (AI)']);
	});

	/** The customer writes after Reply has looked and before its answer arrives. */
	function writeWhileAnswering(body: string) {
		const { parts } = bench.workspace;
		const send = parts.replyAsTeammate.bind(parts);
		let newer: { id: string } | undefined;
		jest.spyOn(parts, 'replyAsTeammate').mockImplementationOnce((...answer) => {
			newer = parts.replyAsContact(conversation, maya, { body });
			return send(...answer);
		});
		return () => newer!;
	}

	it.each<[string, INodeParameters, boolean]>([
		['leaves it at what a bot has answered meanwhile', {}, false],
		['answers after a bot where the user says so', { speakEvenIf: ['botReplied'] }, true],
	])('%s', async (_case, additionalFields, replied) => {
		bench.workspace.parts.replyAsBot(conversation, { body: 'We got it' });
		expect((await reply(turn(), { additionalFields })).json.replied).toBe(replied);
	});

	it('answers the newest message where none is named', async () => {
		const message = bench.workspace.parts.replyAsContact(conversation, maya, { body: 'Please' });
		expect((await reply(turn({ customerMessageId: '' }))).json).toMatchObject({
			replied: true,
			customerMessageId: message.id,
		});
	});

	it('knows that a reply arrived although no answer came', async () => {
		bench.refuseNext({ method: 'POST', answer: 'reset after' });
		expect((await reply()).json).toMatchObject({ replied: true, partId: said('comment')[0]!.id });
	});

	it('waits for minutes for an Intercom that is away, and answers once', async () => {
		const before = systemClock.now();
		bench.refuseNext({ method: 'GET', path: /conversations/, answer: { status: 503 }, times: 12 });
		expect((await reply()).json.replied).toBe(true);
		expect(systemClock.now() - before).toBeGreaterThan(60_000);
		expect(said('comment')).toHaveLength(1);
	});

	it('says so when a reply did not arrive, and can be run again', async () => {
		bench.refuseNext({ method: 'POST', answer: 'reset before' });
		await expect(reply()).rejects.toMatchObject({
			description: expect.stringContaining('The conversation does not show it'),
		});
		expect((await reply()).json.replied).toBe(true);
		expect(said('comment')).toHaveLength(1);
	});

	it('writes a draft that the customer does not see, once', async () => {
		bench.workspace.parts.replyAsTeammate(conversation, nora, { body: 'One moment' });
		const asked = bench.workspace.parts.replyAsContact(conversation, maya, { body: 'Ok' });
		bench.workspace.parts.assign(conversation, nora, { type: 'admin', id: nora.id });
		const item = turn({ customerMessageId: asked.id });
		expect((await reply(item, { sendAs: 'draft' })).json).toMatchObject({ replied: true, sentAs: 'draft' });
		expect((await reply(item, { sendAs: 'draft' })).json).toMatchObject({
			replied: false,
			reasons: [{ code: 'drafted' }],
		});
		expect(said('note')).toMatchObject([{ body: expect.stringContaining('<p>Open <b>Settings</b>.</p>') }]);
	});

	it("writes in the name of the credential's own teammate where no other is named", async () => {
		await reply(turn({ aiTeammateId: '' }));
		expect(said('comment')).toMatchObject([{ author: { id: nora.id } }]);
	});
});

describe('Hand Off', () => {
	const item = (more: IDataObject = {}) =>
		given({
			customerMessageId: conversation.source.id,
			aiTeammateId: ada.id,
			reasons: [{ code: 'category', message: 'People handle matters of billing' }],
			summary: 'Wants a refund for May',
			attempted: 'Searched "refund"',
			confidence: 0.2,
			category: 'billing',
			sentiment: 'angry',
			language: 'en',
			...more,
		});
	const everything = () => ({
		operation: 'handOff',
		assignTo: 'team',
		team: locator(support().id),
		specifyCustomAttributes: 'json',
		customAttributesJson:
			'={{ { "AI hand-off reason": $json.reasons[0].code, "AI confidence (%)": Math.round($json.confidence * 100) } }}',
		createUnknownAttributes: true,
		additionalFields: {
			messages: {
				message: [
					{ reason: 'any', text: 'A colleague will answer.' },
					{ reason: 'category', text: 'Our billing team will answer.' },
				],
			},
		},
	});
	const support = () => bench.workspace.teammates.teams()[0]!;
	const handOff = async (parameters: INodeParameters = everything(), given = item()) =>
		await take(parameters, given);

	/** What people find in Intercom. */
	function found() {
		const {
			parts,
			tags,
			custom_attributes: attributes,
			team_assignee_id: team,
			admin_assignee_id: teammate,
		} = bench.workspace.conversations.get(conversation.id);
		return {
			// Intercom notes each changed attribute by itself.
			parts: parts
				.filter(({ part_type }) => !part_type.startsWith('conversation_attribute'))
				.map(({ part_type, author }) => `${part_type} by ${author.name}`),
			tags: tags.map(({ tag_id }) => bench.workspace.tags.get(tag_id).name),
			attributes,
			team,
			teammate,
		};
	}
	const complete = () => ({
		parts: ['note by Ada (AI)', 'comment by Ada (AI)', 'assignment by Ada (AI)'],
		tags: ['ai-handed-off'],
		attributes: { 'AI hand-off reason': 'category', 'AI confidence (%)': 20 },
		team: support().id,
		teammate: '0',
	});

	it('leaves note, message, tag and attributes, and assigns', async () => {
		const { json } = await handOff();
		expect(found()).toEqual(complete());
		expect(said('note')[0]!.body).toContain('<b>Summary:</b> Wants a refund for May');
		expect(said('comment')[0]!.body).toBe('<p>Our billing team will answer.</p>');
		expect(json).toMatchObject({
			handedOff: true,
			steps: { note: 'done', messageToCustomer: 'done', tag: 'done', attributes: 'done', assignment: 'done' },
		});
	});

	it('gives whoever takes over what the AI would have sent, had its threshold not been raised', async () => {
		await handOff(everything(), item({ heldBackAnswer: '**Open** Settings & press Save' }));
		expect(said('note')[0]!.body).toContain(
			'<p><b>What it would have answered; the customer has not seen it</b></p><p><b>Open</b> Settings &amp; press Save</p>',
		);
		expect(
			said('comment')
				.map(({ body }) => body)
				.join(),
		).not.toContain('Save');
	});

	it('does nothing the second time', async () => {
		await handOff();
		const before = bench.requests.length;
		expect((await handOff()).json).toMatchObject({
			handedOff: true,
			steps: {
				note: 'alreadyDone',
				messageToCustomer: 'alreadyDone',
				tag: 'alreadyDone',
				attributes: 'alreadyDone',
				assignment: 'alreadyDone',
			},
		});
		expect(bench.requests.slice(before).map(({ method }) => method)).toEqual(['GET']);
	});

	it('happens anew about the same message when a teammate has given it back to the AI meanwhile', async () => {
		await handOff();
		bench.workspace.parts.assign(conversation, nora, { type: 'team', id: '0' });
		bench.workspace.parts.assign(conversation, nora, { type: 'admin', id: ada.id });
		expect((await prepare()).output).toBe(0);
		const unsure = item({ reasons: [{ code: 'lowConfidence', message: 'It is not sure' }] });
		expect((await handOff(everything(), unsure)).json).toMatchObject({ handedOff: true });
		expect((await handOff(everything(), unsure)).json).toMatchObject({ steps: { note: 'alreadyDone' } });
		expect(said('note').filter(({ body }) => body?.includes('[ai hand-off'))).toHaveLength(2);
		expect(found()).toMatchObject({ team: support().id, teammate: '0' });
		expect((await prepare()).json.reasons).toContainEqual(expect.objectContaining({ code: 'handedOff' }));
	});

	it('happens once when two runs do it at the same time', async () => {
		await Promise.all([handOff(), handOff()]);
		expect(found()).toEqual(complete());
	});

	/** Every request that a hand-off makes may be the last before a crash. */
	const requests = 12;
	const breaks: FaultAnswer[] = ['reset before', 'reset after', { status: 500 }];
	it.each(
		breaks.flatMap((answer) => Array.from({ length: requests }, (_, index) => [index + 1, answer] as const)),
	)('is completed by running again, whatever broke request %i (%j)', async (number, answer) => {
		bench.refuseNext({ path: theOne(number), answer, times: 1 });
		await handOff().catch(() => undefined);
		await handOff();
		// What was refused comes after the assignment, which does not wait for it.
		const { parts, ...rest } = complete();
		expect(found()).toEqual({ ...rest, parts: expect.arrayContaining(parts) });
		expect(found().parts).toHaveLength(parts.length);
	});

	it('makes as many requests as were broken above', async () => {
		await handOff();
		expect(bench.requests).toHaveLength(requests);
	});

	it('takes the conversation from the AI for nobody', async () => {
		bench.workspace.parts.assign(conversation, nora, { type: 'admin', id: ada.id });
		await handOff({ operation: 'handOff', tag: '' });
		expect(found()).toMatchObject({ teammate: '0', team: '0', tags: [], attributes: {} });
	});

	it('gives it to a teammate', async () => {
		await handOff({ operation: 'handOff', assignTo: 'teammate', teammate: locator(nora.id) });
		expect(found()).toMatchObject({ teammate: nora.id });
	});

	it('leaves it where it is', async () => {
		bench.workspace.parts.assign(conversation, nora, { type: 'admin', id: ada.id });
		const { json } = await handOff({ operation: 'handOff', assignTo: 'unchanged' });
		expect(json.steps).toMatchObject({ assignment: 'notWanted' });
		expect(found()).toMatchObject({ teammate: ada.id });
	});

	it.each<[string, () => unknown]>([
		['personReplied', () => bench.workspace.parts.replyAsTeammate(conversation, nora, { body: 'Mine' })],
		['newerMessage', () => bench.workspace.parts.replyAsContact(conversation, maya, { body: 'Never mind' })],
	])('does nothing once it is overtaken (%s)', async (code, meanwhile) => {
		meanwhile();
		const before = conversation.parts.length;
		const unsure = item({ reasons: [{ code: 'lowConfidence', message: 'It is not sure' }] });
		expect((await handOff(everything(), unsure)).json).toMatchObject({
			handedOff: false,
			reasons: [{ code }],
		});
		expect(conversation.parts).toHaveLength(before);
		expect(found()).toMatchObject({ tags: [], attributes: {} });
	});

	it.each(['customerAsksForPerson', 'category'])(
		'is not cancelled by a newer message where it is the right of the customer (%s)',
		async (code) => {
			bench.workspace.parts.replyAsContact(conversation, maya, { body: 'HELLO???' });
			const wish = item({ reasons: [{ code, message: 'The customer asks for a person' }] });
			expect((await handOff(everything(), wish)).json).toMatchObject({ handedOff: true });
			expect(found()).toMatchObject({ tags: ['ai-handed-off'], team: support().id });
			expect((await prepare()).json.reasons).toContainEqual(expect.objectContaining({ code: 'handedOff' }));
		},
	);

	it('happens after an answer of the AI too: more people are never the wrong turn', async () => {
		bench.workspace.parts.replyAsTeammate(conversation, ada, { body: 'I try', viaApi: true });
		expect((await handOff()).json).toMatchObject({
			handedOff: true,
			steps: { note: 'done', messageToCustomer: 'done' },
		});
		await handOff();
		expect(said('note')).toHaveLength(1);
	});

	// Until here an assignment was never made where a tag or an attribute was refused: an ornament stood in the way.
	it.each<[string, { method: string; path: RegExp }, number]>([
		['messageToCustomer', { method: 'POST', path: /reply$/ }, 1],
		['tag', { method: 'POST', path: /conversations\/\d+\/tags$/ }, 0],
		['tag', { method: 'POST', path: /^\/tags$/ }, 0],
		['attributes', { method: 'PUT', path: /conversations/ }, 0],
		['attributes', { method: 'GET', path: /attributes$/ }, 0],
	])(
		'happens although the %s is refused (%j), says so, and does it when run again',
		async (step, request, after) => {
			bench.refuseNext({ ...request, after, answer: { status: 403 } });
			const { json } = await handOff();
			expect(json).toMatchObject({
				handedOff: true,
				steps: { note: 'done', [step]: 'refused', assignment: 'done' },
				refusals: [{ step, message: expect.any(String), details: expect.stringContaining('403') }],
			});
			expect(found()).toMatchObject({ team: support().id });
			expect((await handOff()).json).toMatchObject({ steps: { [step]: 'done' }, refusals: [] });
			expect(found()).toMatchObject({ tags: ['ai-handed-off'], attributes: complete().attributes });
		},
	);

	const refuse = (path: RegExp, more: Partial<FaultRule> = {}) =>
		bench.refuseNext({ method: 'POST', path, answer: { status: 403 }, ...more });

	// Until here a refused note or assignment stopped the hand-off, and the customer was with nobody.
	it('leaves a note in few words where the one with all of them is refused', async () => {
		refuse(/reply$/, { answer: { status: 422 } });
		expect((await handOff()).json).toMatchObject({
			steps: { note: 'done', messageToCustomer: 'done', assignment: 'done', tag: 'done' },
			refusals: [{ step: 'note', message: expect.stringContaining('without its details') }],
		});
		expect(said('note')).toMatchObject([{ body: expect.stringMatching(/was refused.*\[ai hand-off \d+\]/) }]);
		expect(said('note')[0]!.body).not.toContain('refund');
		expect(found()).toEqual(complete());
	});

	it('does all the rest where notes are refused, and nothing twice when run again', async () => {
		refuse(/reply$/, { times: 2 });
		expect((await handOff()).json).toMatchObject({
			handedOff: true,
			steps: { note: 'refused', messageToCustomer: 'done', assignment: 'done', tag: 'done' },
			refusals: [{ step: 'note', details: expect.stringContaining('403') }],
		});
		const { parts, ...rest } = complete();
		expect(found()).toEqual({ ...rest, parts: parts.slice(1) });
		await handOff();
		expect(said('comment')).toHaveLength(1);
	});

	it('tells the customer once, also where nobody is assigned and notes are refused', async () => {
		const toNobody = { ...everything(), assignTo: 'nobody' };
		refuse(/reply$/, { times: 2 });
		await handOff(toNobody);
		refuse(/reply$/, { times: 2 });
		expect((await handOff(toNobody)).json).toMatchObject({ steps: { messageToCustomer: 'alreadyDone' } });
		expect(said('comment')).toHaveLength(1);
	});

	it('leaves the conversation to all where the assignment is refused, and says so in a second note, once', async () => {
		for (let run = 1; run <= 2; run++) {
			refuse(/parts$/);
			expect((await handOff()).json).toMatchObject({
				handedOff: true,
				steps: { assignment: 'refused', tag: expect.stringMatching(/done/i) },
				refusals: [{ step: 'assignment', message: expect.stringContaining('unassigned') }],
			});
		}
		expect(said('note')).toMatchObject([
			{ body: expect.stringContaining('[ai hand-off ') },
			{ body: expect.stringMatching(/assignment: It was left unassigned.*\[ai hand-off-report \d+\]/) },
		]);
		expect(found()).toMatchObject({ team: '0', teammate: '0' });
	});

	it.each<[string, INodeParameters, RegExp]>([
		[
			'the team that nobody is',
			{ team: locator('404404') },
			/assignment: It was left unassigned: team 404404: Assignee not found</,
		],
		[
			'the teammate that nobody is',
			{ assignTo: 'teammate', teammate: locator('404405') },
			/assignment: It was left unassigned: teammate 404405: Assignee not found</,
		],
		['the tag that may not be set', { tag: 'VIP' }, /tag: (&quot;|")VIP(&quot;|"): /],
	])('names %s in the second note, in words for people', async (_case, settings, told) => {
		if (settings.tag) refuse(/tags$/, { times: 9 });
		await handOff({ ...everything(), ...settings });
		expect(said('note').at(-1)!.body).toMatch(told);
		expect(said('note').at(-1)!.body).not.toContain('[item');
	});

	it.each<[string, () => void]>([
		['the AI has it and may not give it away', () => refuse(/parts$/, { times: 9 })],
		['nothing at all may be written', () => refuse(/./, { times: 99 })],
	])('fails, with all that was refused, where %s', async (_case, withhold) => {
		bench.workspace.parts.assign(conversation, nora, { type: 'admin', id: ada.id });
		withhold();
		await expect(handOff()).rejects.toMatchObject({
			message: expect.stringContaining('a customer waits'),
			description: expect.stringMatching(/by hand.*assignment: It was left as it was/),
		});
	});

	it.each([
		['an ID that nobody has', () => locator('999999')],
		['an address that nobody has', () => locator('x@example.com', 'email')],
	])("speaks as the credential's own teammate where the AI's is %s, once", async (_case, aiTeammate) => {
		for (let run = 1; run <= 2; run++) {
			const { json } = await handOff({ ...everything(), aiTeammate: aiTeammate() });
			expect(json).toMatchObject({ refusals: [{ step: 'aiTeammate', message: expect.any(String) }] });
		}
		const { parts, ...rest } = complete();
		expect(found()).toEqual({
			...rest,
			parts: parts.map((part) => part.replace(ada.name, bench.workspace.teammates.owner().name)),
		});
	});

	it.each<[string, { method: string; path: RegExp }, number]>([
		['message', { method: 'POST', path: /reply$/ }, 1],
		['attributes', { method: 'PUT', path: /conversations/ }, 0],
		['assignment', { method: 'POST', path: /parts$/ }, 0],
	])(
		'does the rest where the %s meets trouble that passes, and is to be run again',
		async (_case, request, after) => {
			bench.refuseNext({ ...request, after, times: 99, answer: { status: 500 } });
			await expect(handOff()).rejects.toMatchObject({
				httpCode: '500',
				description: expect.stringContaining('Run this item again'),
			});
			expect(said('note')).toHaveLength(1);
			expect(found()).toMatchObject({ tags: [], team: request.path.test('/parts') ? '0' : support().id });
		},
	);

	it.each<[string, INodeParameters, string | RegExp]>([
		['a team that does not exist', { team: locator('999999') }, /unassigned/],
		['a teammate that does not exist', { assignTo: 'teammate', teammate: locator('999999') }, /unassigned/],
		[
			'a teammate whose address nobody has',
			{ assignTo: 'teammate', teammate: locator('x@example.com', 'email') },
			'x@example.com',
		],
		['a team whose id is empty', { team: '={{ "" }}' }, "'Team' is empty"],
		['a word that is none', { assignTo: '={{ "Squad" }}' }, '"squad"'],
	])('gives the conversation to nobody in particular, and says so, for %s', async (_case, more, words) => {
		bench.workspace.parts.assign(conversation, nora, { type: 'admin', id: ada.id });
		const { json } = await handOff({ ...everything(), ...more });
		expect(json).toMatchObject({
			handedOff: true,
			refusals: [{ step: 'assignment', message: expect.stringMatching(words) }],
		});
		expect(said('comment')).toHaveLength(1);
		expect(found()).toMatchObject({ team: '0', teammate: '0', tags: ['ai-handed-off'] });
	});

	it.each([
		['Team', { team: true }],
		[' TEAM ', { team: true }],
		['Nobody', { team: false }],
		['', { team: false }],
	])('reads "%s" as it is meant', async (word, { team }) => {
		const { json } = await handOff({ ...everything(), assignTo: `={{ ${JSON.stringify(word)} }}` });
		expect(json.refusals).toEqual([]);
		expect(found().team).toBe(team ? support().id : '0');
	});

	const breakAtAssignment = async () => {
		bench.refuseNext({ path: /parts$/, answer: { status: 500 } });
		await expect(handOff({ ...everything(), tag: '' })).rejects.toMatchObject({ httpCode: '500' });
	};

	it('is completed after a crash although the customer has written again', async () => {
		await breakAtAssignment();
		bench.workspace.parts.replyAsContact(conversation, maya, { body: 'Hello?' });
		await handOff();
		expect(found()).toMatchObject({ tags: ['ai-handed-off'], team: support().id });
	});

	it('leaves the rest to a teammate who has taken over since it broke', async () => {
		await breakAtAssignment();
		bench.workspace.parts.assign(conversation, nora, { type: 'admin', id: nora.id });
		expect((await handOff()).json.steps).toMatchObject({
			tag: 'done',
			attributes: 'alreadyDone',
			assignment: 'leftToTeammate',
		});
		expect(found()).toMatchObject({ teammate: nora.id, team: '0' });
	});

	it.each<[string, INodeParameters, string]>([
		[
			'an attribute that does not exist',
			{},
			"There are no conversation attributes 'AI hand-off reason', 'AI confidence (%)'",
		],
		['attributes that are no JSON', { customAttributesJson: '{ "a": ' }, "'Custom Attributes (JSON)'"],
	])('names %s after it has handed over', async (_case, more, words) => {
		const { json } = await handOff({ ...everything(), createUnknownAttributes: false, ...more });
		expect(json).toMatchObject({
			handedOff: true,
			steps: { attributes: 'refused' },
			refusals: [{ step: 'attributes', message: expect.stringContaining(words) }],
		});
		const { parts, ...rest } = complete();
		expect(found()).toEqual({ ...rest, parts: [...parts, 'note by Ada (AI)'], attributes: {} });
		expect(said('note')[1]!.body).toContain('attributes: ');
	});

	it('keeps the AI silent from then on, until a teammate gives the conversation back to it', async () => {
		await handOff({ operation: 'handOff' });
		bench.workspace.parts.replyAsContact(conversation, maya, { body: 'Hello?' });
		expect((await prepare()).json.reasons).toMatchObject([{ code: 'handedOff' }]);
		bench.workspace.parts.assign(conversation, nora, { type: 'admin', id: ada.id });
		expect((await prepare()).json).toMatchObject({
			maySpeak: true,
			customerMessage: expect.stringContaining('Hello?'),
		});
	});

	it('takes a reason in words', async () => {
		await handOff({ operation: 'handOff', reasons: 'The customer is a VIP', summary: '' }, item());
		expect(said('note')[0]!.body).toContain('<b>Why:</b> The customer is a VIP');
	});
});

describe('Two at once in one conversation', () => {
	beforeEach(async () => {
		await bench.close();
		// Long enough for the second to ask while the first still waits for its answer.
		await openWorkbench({ latency: 20 });
	});

	const turn = (more: IDataObject = {}) =>
		given({ customerMessageId: conversation.source.id, aiTeammateId: ada.id, answer: 'Try this', ...more });
	const reply = async (item = turn()) => await take({ operation: 'reply' }, item);
	const messages = { message: [{ reason: 'any', text: 'A colleague will answer.' }] };
	const handOff = async (item = turn({ reasons: 'A VIP' })) =>
		await take({ operation: 'handOff', tag: '', additionalFields: { messages } }, item);
	const words = () =>
		conversation.parts
			.filter(({ body }) => body)
			.map(({ part_type, body }) => (part_type === 'note' ? 'note' : body));

	/** Starts the second at the moment in which the first asks for the conversation. */
	async function atOnce<Result>(first: () => Promise<Result>, second: () => Promise<Result>) {
		const started = new Promise<Result>((resolve) => {
			const { requests } = bench;
			jest.spyOn(requests, 'push').mockImplementationOnce((...asked) => {
				resolve(second());
				return Array.prototype.push.apply(requests, asked);
			});
		});
		return await Promise.all([first(), started]);
	}

	it('are a hand-off and a reply that comes too late', async () => {
		const [handedOver, replied] = await atOnce(handOff, reply);
		expect(handedOver.json).toMatchObject({ handedOff: true });
		expect(replied.json).toMatchObject({
			replied: false,
			reasons: expect.arrayContaining([expect.objectContaining({ code: 'handedOff' })]),
		});
		expect(words()).toEqual(['note', '<p>A colleague will answer.</p>']);
	});

	it('are a reply and the hand-off that follows it, with its own words to the customer', async () => {
		const [replied, handedOver] = await atOnce(reply, handOff);
		expect(replied.json).toMatchObject({ replied: true });
		expect(handedOver.json).toMatchObject({ handedOff: true, steps: { messageToCustomer: 'done' } });
		expect(words()).toEqual(['<p>Try this</p>', 'note', '<p>A colleague will answer.</p>']);
	});

	it('are two replies, of which one is sent', async () => {
		const results = await atOnce(reply, async () => await reply(turn({ answer: 'Try that' })));
		expect(results.map(({ json }) => json.replied)).toEqual([true, false]);
		expect(words()).toEqual(['<p>Try this</p>']);
	});

	it.each([
		['a hand-off and a reply', () => [handOff, reply] as const],
		['a reply and a hand-off', () => [reply, handOff] as const],
		['two replies', () => [reply, reply] as const],
		['two hand-offs', () => [handOff, handOff] as const],
	])('look one after the other: %s', async (_who, runs) => {
		const [first, second] = runs();
		await atOnce(first, second);
		// Nobody is read while another still writes: the second look comes after all that the first has done.
		const asked = inConversations(bench.requests);
		const alone = await requestsOf(first);
		expect(asked.slice(0, alone.length)).toEqual(alone);
		expect(asked[alone.length]).toBe('GET');
	});

	/** What one run asks for in a conversation of its own. */
	async function requestsOf(run: () => Promise<unknown>) {
		conversation = bench.workspace.addConversation({ contact: maya, body: 'And this?' });
		const before = bench.requests.length;
		await run();
		return inConversations(bench.requests.slice(before));
	}

	/** What else a workspace has need not be asked for twice. */
	const inConversations = (requests: Workbench['requests']) =>
		requests.filter(({ path }) => /^\/conversations\/\d/.test(path)).map(({ method }) => method);
});

describe('An item that did not succeed', () => {
	const prepareTurn = () => ({ operation: 'prepareTurn', ...asAda() });
	const decide = { operation: 'decide' };
	const gone = [{ conversationId: '404' }];

	it.each<[string, 'continueRegularOutput' | 'continueErrorOutput', number]>([
		['never leaves where the AI may speak or answer', 'continueRegularOutput', 1],
		["leaves by n8n's own error output where there is one", 'continueErrorOutput', 2],
	])('%s', async (_case, onError, output) => {
		for (const [parameters, items] of [
			[prepareTurn(), gone],
			[decide, [{}]],
		] as const) {
			const { outputs } = await bench.run(parameters, [...items], { onError });
			expect(outputs.map((each) => each.length)).toEqual(
				[0, 1, 2].slice(0, outputs.length).map((at) => Number(at === output)),
			);
			expect(outputs[output]![0]!.json).toMatchObject({ error: expect.any(String) });
		}
	});
});

it('gives all it has to the first output as a tool, because agents get no other', async () => {
	bench.workspace.parts.replyAsTeammate(conversation, nora, { body: 'I take care of it' });
	const silent = await bench.run({ operation: 'prepareTurn', ...asAda() }, [given()], { asTool: true });
	expect(silent.outputs).toMatchObject([
		[{ json: { maySpeak: false, reasons: [{ code: 'personReplied' }] } }],
	]);
	const handedOver = await bench.run(
		{ operation: 'decide', turn: { conversationId: '1' } },
		[{ output: 'no form' }],
		{ asTool: true },
	);
	expect(handedOver.outputs).toMatchObject([[{ json: { decision: 'handOff' } }]]);
});

/** Matches whatever is asked for the nth time, and nothing else. */
function theOne(number: number): RegExp {
	let asked = 0;
	return Object.assign(/./, { test: () => ++asked === number });
}
