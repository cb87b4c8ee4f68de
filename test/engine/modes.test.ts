import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { IntercomEscalation } from '../../nodes/IntercomEscalation/IntercomEscalation.node';
import type { Contact, Conversation, Tag, Team, Teammate } from '../../dev/sandbox';
import { letTimeLeap } from '../virtual-clock';
import type { Workbench } from './workbench';
import { locator, startWorkbench } from './workbench';

/**
 * How far the AI reaches in each mode: what is written to Intercom is all that counts, whatever the conversation, the
 * customer and the model are like.
 */

// Two hundred turns take a while on a machine with much else to do.
jest.setTimeout(240_000);

let bench: Workbench;
let maya: Contact;
let nora: Teammate;
let ada: Teammate;
let support: Team;
let hold: Tag;

beforeEach(async () => {
	letTimeLeap();
	bench = await startWorkbench(new IntercomEscalation());
	[nora, ada] = bench.workspace.teammates.list() as [Teammate, Teammate];
	support = bench.workspace.teammates.teams()[0]!;
	hold = bench.workspace.addTag('ai-pause');
	maya = bench.workspace.addContact({ email: 'maya@example.com', name: 'Maya', role: 'user' });
});

afterEach(async () => {
	jest.restoreAllMocks();
	await bench.close();
});

/** What has become of a conversation before the customer's message is taken up. */
const SITUATIONS: Record<string, (conversation: Conversation) => void> = {
	new: () => {},
	'of a teammate': (it) => bench.workspace.parts.assign(it, nora, { type: 'admin', id: nora.id }),
	'of a team': (it) => bench.workspace.parts.assign(it, nora, { type: 'team', id: support.id }),
	'of the AI': (it) => bench.workspace.parts.assign(it, nora, { type: 'admin', id: ada.id }),
	'answered by a teammate': (it) => {
		bench.workspace.parts.replyAsTeammate(it, nora, { body: 'I look into it' });
		bench.workspace.parts.replyAsContact(it, maya, { body: 'Thank you, one more thing' });
	},
	'answered by the AI': (it) => {
		bench.workspace.parts.replyAsTeammate(it, ada, { body: 'Open Settings', viaApi: true });
		bench.workspace.parts.replyAsContact(it, maya, { body: 'And then?' });
	},
	'handed over before': (it) => {
		const mark = `<p>The AI hands this conversation over</p><p>[ai hand-off ${it.source.id}]</p>`;
		bench.workspace.parts.note(it, ada, { body: mark, viaApi: true });
	},
	'held by a tag': (it) => bench.workspace.conversations.tag(it, hold, { type: 'admin', id: nora.id }),
	closed: (it) => bench.workspace.parts.close(it, nora),
	'with many messages': (it) => {
		for (let count = 0; count < 20; count++)
			bench.workspace.parts.replyAsContact(it, maya, { body: `Hello? ${count}` });
	},
};

const QUESTION = 'How do I reset my password?';
const ARTICLES = [
	{
		action: { tool: 'Search_Help_Center', toolInput: 'password' },
		observation: JSON.stringify([{ id: '7', title: 'Reset your password', text: 'Open Settings.' }]),
	},
];
const sure = (more: IDataObject = {}): IDataObject => ({
	output: {
		answer: 'Open **Settings**.',
		confidence: 0.9,
		customerAsksForPerson: false,
		nothingToAnswer: false,
		category: 'account',
		sentiment: 'neutral',
		language: 'en',
		summary: 'Wants a new password',
		attempted: 'Searched "password"',
		...more,
	},
	intermediateSteps: ARTICLES,
});

/** What a customer writes, and what the model makes of it. */
const CASES: Array<[string, IDataObject]> = [
	[QUESTION, sure()],
	['Wie setze ich mein Passwort zurück?', sure({ answer: 'Öffnen Sie die Einstellungen.', language: 'de' })],
	[QUESTION, sure({ confidence: 0.1 })],
	[QUESTION, sure({ confidence: 'very' })],
	[QUESTION, sure({ answer: '' })],
	[QUESTION, sure({ customerAsksForPerson: true })],
	[QUESTION, sure({ category: 'legal' })],
	[QUESTION, sure({ answer: 'See https://evil.example/reset' })],
	[QUESTION, sure({ answer: 'I have refunded you 500 EUR.' })],
	[QUESTION, { ...sure(), intermediateSteps: [] }],
	[QUESTION, { output: 'Sure, open Settings' }],
	[QUESTION, { error: 'The model is overloaded' }],
	[QUESTION, {}],
	['Great, see you', sure({ nothingToAnswer: true, answer: '' })],
	['Thanks, that worked!', sure()],
	['I want to talk to a human', sure()],
	['Please delete my account', sure()],
	['I was charged twice on my invoice', sure()],
	['x'.repeat(25_000), sure()],
	['I will sue you', sure()],
];

/** Everything that a hand-off and a reply can be told to do. */
const parametersOf = (mode: string): Record<string, INodeParameters> => ({
	prepareTurn: {
		operation: 'prepareTurn',
		aiTeammate: locator(ada.id),
		mode,
		forPeopleOutput: true,
		nothingToAnswerOutput: true,
	},
	decide: {
		operation: 'decide',
		turn: '={{ $json.turn }}',
		nothingToAnswerOutput: true,
	},
	reply: {
		operation: 'reply',
		additionalFields: {
			close: true,
			claimAttribute: 'AI claim',
			disclosure: 'Answered by our AI',
			sources: 'yes',
			approvalLink: 'https://n8n.example.com/form-waiting/1?signature=x',
		},
		specifyCustomAttributes: 'json',
		customAttributesJson: '{ "AI outcome": "answered" }',
		createUnknownAttributes: true,
	},
	close: { operation: 'close', additionalFields: { claimAttribute: 'AI claim' } },
	leaveIt: { operation: 'reply', answer: '={{ $json.answer || "Nothing" }}', sendAs: 'draft' },
	handOff: {
		operation: 'handOff',
		assignTo: 'team',
		team: locator(support.id),
		tag: 'a-tag-that-is-not-there',
		specifyCustomAttributes: 'json',
		customAttributesJson: '={{ { "AI hand-off reason": $json.reasons[0].code } }}',
		createUnknownAttributes: true,
		additionalFields: {
			messages: { message: [{ reason: 'any', text: 'A colleague will answer.' }] },
			claimAttribute: 'AI claim',
		},
	},
});

/** The turn of one message, wired as the bundled workflow is; what came out at the end. */
async function takeTurn(conversationId: string, answer: IDataObject, mode: string): Promise<IDataObject> {
	const parameters = parametersOf(mode);
	const take = async (operation: string, item: IDataObject) => {
		const { outputs, error } = await bench.run(parameters[operation]!, [item]);
		if (error) throw error;
		const output = outputs.findIndex((items) => items.length > 0);
		return { output, json: outputs[output]![0]!.json };
	};
	const turn = await take('prepareTurn', { conversationId });
	if (turn.output === 2) return (await take('handOff', turn.json)).json;
	if (turn.output === 3) await take('close', turn.json);
	if (turn.output !== 0) return turn.json;
	const decision = await take('decide', { ...answer, turn: turn.json });
	const next = ['reply', 'handOff', 'leaveIt'][decision.output]!;
	const { json } = await take(next, decision.json);
	if (next === 'leaveIt') await take('close', { ...decision.json, ...json });
	return json;
}

/** Every case in every situation; the records of what was decided. */
async function takeAllTurns(mode: string): Promise<IDataObject[]> {
	const conversations = Object.values(SITUATIONS).flatMap((become) =>
		CASES.map(([body, answer]) => {
			const conversation = bench.workspace.addConversation({ contact: maya, body });
			become(conversation);
			return { id: conversation.id, answer };
		}),
	);
	expect(conversations).toHaveLength(200);
	bench.requests.length = 0;
	const records: IDataObject[] = [];
	for (const { id, answer } of conversations)
		records.push((await takeTurn(id, answer, mode)).record as IDataObject);
	return records;
}

/** What was asked of Intercom that changes something there; a search changes nothing. */
const writes = () =>
	bench.requests
		.filter(({ method, path }) => method !== 'GET' && !path.endsWith('/search'))
		.map(({ method, path, body }) => ({
			method,
			path,
			type: (body as IDataObject | undefined)?.message_type,
		}));

/** Whatever would change something is refused: nobody could do as if. */
const refuseWrites = () => {
	for (const method of ['POST', 'PUT', 'DELETE', 'PATCH'])
		bench.refuseNext({ method, path: /^(?!.*\/search$)/, times: 100_000, answer: { status: 403 } });
};

const countBy = (records: IDataObject[], key: string) =>
	records.reduce<Record<string, number>>((counts, record) => {
		const value = record[key] as string;
		return { ...counts, [value]: (counts[value] ?? 0) + 1 };
	}, {});

describe('of two hundred conversations of all kinds', () => {
	it('none is written to, in a dry run', async () => {
		refuseWrites();
		const records = await takeAllTurns('Dry run');
		expect(writes()).toEqual([]);
		expect(records.every((record) => record.mode === 'dryRun')).toBe(true);
		const outcomes = countBy(records, 'outcome');
		expect(Object.keys(outcomes).sort()).toEqual(['nothingToAnswer', 'silent', 'simulated']);
		expect(outcomes.simulated).toBeGreaterThan(50);
	});

	it.each(['draft', 'lvie'])('each has a note at the most, in mode %s', async (mode) => {
		const records = await takeAllTurns(mode);
		expect(writes().length).toBeGreaterThan(50);
		expect(writes().filter(({ path, type }) => type !== 'note' || !path.endsWith('/reply'))).toEqual([]);
		const mostNotes = Math.max(...Object.values(countBy(writes(), 'path')));
		expect(mostNotes).toBe(1);
		expect(records.every((record) => record.mode === 'draft')).toBe(true);
		expect(countBy(records, 'outcome')).toMatchObject({
			drafted: expect.any(Number),
			noted: expect.any(Number),
		});
	});

	it('those that people have get a draft as well where the AI assists, and those it is unsure of get none', async () => {
		const records = await takeAllTurns('assist');
		expect(writes().filter(({ path, type }) => type !== 'note' || !path.endsWith('/reply'))).toEqual([]);
		expect(countBy(records, 'outcome').noted).toBeUndefined();
		const ofTeammate = records.slice(CASES.length, 2 * CASES.length);
		expect(ofTeammate.slice(0, 3).map(({ outcome }) => outcome)).toEqual(['drafted', 'drafted', 'silent']);
	});

	it('none has an answer of the AI before a teammate approves it, in mode approval', async () => {
		await takeAllTurns('approval');
		const sent = bench.requests
			.map(({ body }) => body as IDataObject | undefined)
			.filter((body) => body?.message_type === 'comment')
			.map((body) => body!.body as string);
		expect(new Set(sent.map((body) => body.replace(/<[^>]+>/g, '')))).toEqual(
			new Set(['A colleague will answer.']),
		);
		const asked = bench.requests.filter(({ body }) => JSON.stringify(body ?? '').includes('May the AI send'));
		expect(asked.length).toBeGreaterThan(5);
	});

	it('many are answered, tagged and assigned, live: what the other modes are held against', async () => {
		const records = await takeAllTurns('live');
		expect(countBy(records, 'outcome')).toMatchObject({
			answered: expect.any(Number),
			handedOver: expect.any(Number),
		});
		const kinds = new Set(
			writes().map(({ path, type }) => (type as string | undefined) ?? path.split('/').at(-1)),
		);
		expect([...kinds]).toEqual(expect.arrayContaining(['comment', 'note', 'assignment', 'tags', 'close']));
	});
});

describe('a mode', () => {
	const conversationOf = (body = QUESTION) => bench.workspace.addConversation({ contact: maya, body });
	const notes = ({ id }: Conversation) =>
		bench.workspace.conversations.get(id).parts.filter(({ part_type: type }) => type === 'note');

	it.each(['dryRun', 'draft', 'assist', 'lvie'])('%s looks for nobody who waits: people do', async (mode) => {
		conversationOf();
		bench.requests.length = 0;
		const { outputs, hints } = await bench.run(
			{ operation: 'findWaiting', aiTeammate: locator(ada.id), mode },
			[{}],
		);
		expect(outputs.flat()).toEqual([]);
		expect(bench.requests.filter(({ path }) => path.includes('conversations'))).toEqual([]);
		expect(hints?.map(({ message }) => message) ?? []).toEqual(
			mode === 'lvie' ? [expect.stringContaining('\'Mode\' is "lvie"')] : [],
		);
	});

	it.each([undefined, '', null])(
		'that is not there (%p) is live, as in workflows of before',
		async (mode) => {
			const conversation = conversationOf();
			const { json } = (
				await bench.run({ operation: 'reply', answer: 'Open Settings' }, [
					{ conversationId: conversation.id, aiTeammateId: ada.id, aiMode: mode },
				])
			).outputs[0]![0]!;
			expect(json).toMatchObject({ replied: true, sentAs: 'reply', mode: 'live' });
		},
	);

	it('that cannot be read is told in the note, in place of an answer and of a hand-off', async () => {
		const [answered, handedOver] = [conversationOf(), conversationOf()];
		const given = { aiTeammateId: ada.id, aiMode: 'drat', reasons: 'The customer is upset' };
		await bench.run({ operation: 'reply', answer: 'Open Settings' }, [
			{ ...given, conversationId: answered.id },
		]);
		await bench.run({ operation: 'handOff' }, [{ ...given, conversationId: handedOver.id }]);
		for (const conversation of [answered, handedOver])
			expect(notes(conversation)).toMatchObject([{ body: expect.stringContaining('&quot;drat&quot;') }]);
	});

	it.each([
		['dry run', 'Fine', /writes nothing to Intercom/],
		['lvie', 'To Change', /none of live, dry run, draft, assist, approval: it works as draft/],
	])('%s has a row in Check Settings: %s', async (mode, output, words) => {
		const { outputs } = await bench.run({ operation: 'checkSettings' }, [{ mode }]);
		const rows = outputs[output === 'Fine' ? 1 : 0]!.map(({ json }) => json);
		expect(rows.filter(({ setting }) => setting === 'Mode')).toEqual([
			{ setting: 'Mode', value: mode, ok: output === 'Fine', message: expect.stringMatching(words) },
		]);
	});

	it('draft tells once what would have been handed over, and why', async () => {
		const conversation = conversationOf('I want to talk to a human');
		const first = await takeTurn(conversation.id, sure(), 'draft');
		expect(first).toMatchObject({ handedOff: false, wouldHandOff: true, record: { outcome: 'noted' } });
		expect(await takeTurn(conversation.id, sure(), 'draft')).toMatchObject({
			reasons: [{ code: 'drafted' }],
		});
		expect(notes(conversation)).toMatchObject([{ body: expect.stringContaining('would have handed') }]);
	});

	it('dry run says what it would have done', async () => {
		expect(await takeTurn(conversationOf().id, sure(), 'dry run')).toMatchObject({
			replied: false,
			wouldReply: true,
			reasons: [],
		});
		expect(await takeTurn(conversationOf().id, sure({ confidence: 0.1 }), 'dry run')).toMatchObject({
			handedOff: false,
			wouldHandOff: true,
			reasons: [{ code: 'lowConfidence' }],
		});
	});

	it('assist leaves it to the teammate who has answered meanwhile', async () => {
		const conversation = conversationOf();
		bench.workspace.parts.assign(conversation, nora, { type: 'admin', id: nora.id });
		bench.workspace.parts.replyAsTeammate(conversation, nora, { body: 'Open Settings' });
		expect(await takeTurn(conversation.id, sure(), 'assist')).toMatchObject({
			reasons: [{ code: 'personReplied' }],
		});
		expect(notes(conversation)).toEqual([]);
	});
});

describe('the record of a decision', () => {
	it('is one flat row with all that is known of it', async () => {
		const conversation = bench.workspace.addConversation({ contact: maya, body: QUESTION });
		const { record, partId } = await takeTurn(conversation.id, sure(), 'live');
		expect(record).toEqual({
			decidedAt: expect.stringMatching(/^20\d\d-.*Z$/),
			conversationId: conversation.id,
			customerMessageId: conversation.source.id,
			contactId: maya.id,
			mode: 'live',
			decision: 'answer',
			outcome: 'answered',
			reasons: '',
			reasonsInWords: '',
			confidence: 0.9,
			score: 0.9,
			scoreParts: '{"confidence":0.9,"articleMatch":1,"support":1,"facts":1,"agreement":null}',
			threshold: 0.4,
			category: 'account',
			language: 'en',
			sentiment: 'neutral',
			model: null,
			articles: 'Reset your password',
			customerMessage: QUESTION,
			answer: 'Open **Settings**.',
			summary: 'Wants a new password',
			partId,
			handedOffTo: null,
			approval: null,
			approver: null,
			sentAnswer: null,
		});
	});

	it('names the reasons of a hand-off, and who has it', async () => {
		const conversation = bench.workspace.addConversation({ contact: maya, body: QUESTION });
		const { record } = await takeTurn(conversation.id, sure({ confidence: 0.1 }), 'live');
		expect(record).toMatchObject({
			decision: 'handOff',
			outcome: 'handedOver',
			reasons: 'lowConfidence',
			reasonsInWords: "The AI's confidence of 0.1 is below 0.4",
			confidence: 0.1,
			handedOffTo: `team ${support.id}`,
		});
	});

	it('tells why the AI was silent', async () => {
		const conversation = bench.workspace.addConversation({ contact: maya, body: QUESTION });
		bench.workspace.parts.assign(conversation, nora, { type: 'admin', id: nora.id });
		expect((await takeTurn(conversation.id, sure(), 'live')).record).toMatchObject({
			decision: 'silent',
			outcome: 'silent',
			reasons: 'personOwns',
			contactId: maya.id,
			customerMessage: QUESTION,
		});
	});
});
