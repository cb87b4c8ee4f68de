import type { IDataObject } from 'n8n-workflow';
import type { Contact, Conversation, Teammate } from '../../dev/sandbox';
import { Intercom } from '../../nodes/Intercom/Intercom.node';
import { IntercomEscalation } from '../../nodes/IntercomEscalation/IntercomEscalation.node';
import type { Workbench } from './workbench';
import { locator, startWorkbench } from './workbench';

/** Read Outcomes: rows of a table of decisions go in, and what became of them comes out, of each of which something is new. */

let bench: Workbench;
let maya: Contact;
let nora: Teammate;
let ada: Teammate;

beforeEach(async () => {
	bench = await startWorkbench(new IntercomEscalation());
	[nora, ada] = bench.workspace.teammates.list() as [Teammate, Teammate];
	maya = bench.workspace.addContact({ email: 'maya@example.com', name: 'Maya', role: 'user' });
});
afterEach(async () => await bench.close());

const ANSWER = 'Open Settings and press Reset.';
const MINUTE = 60;

/** A customer asked ten minutes ago, and the AI answered a minute later: the conversation, and its row. */
function answered(more: IDataObject = {}): { it: Conversation; row: IDataObject } {
	const now = bench.workspace.now();
	const it = bench.workspace.addConversation({
		contact: maya,
		body: 'How do I reset my password?',
		created_at: now - 10 * MINUTE,
	});
	const part = at(it, 9, () =>
		bench.workspace.parts.replyAsTeammate(it, ada, { body: ANSWER, viaApi: true }),
	);
	it.milestones.last_admin_reply_at = part.created_at;
	return {
		it,
		row: {
			id: Number(it.id),
			decidedAt: new Date((now - 9 * MINUTE) * 1000).toISOString(),
			conversationId: it.id,
			customerMessageId: it.source.id,
			outcome: 'answered',
			decision: 'answer',
			answer: ANSWER,
			partId: part.id,
			approval: null,
			sentAnswer: null,
			label: 'harmless',
			...more,
		},
	};
}

/** Something happened so many minutes ago. */
function at(it: Conversation, minutesAgo: number, happen: () => void) {
	const before = it.parts.length;
	happen();
	const moment = bench.workspace.now() - minutesAgo * MINUTE;
	for (const part of it.parts.slice(before)) part.created_at = moment;
	const { milestones } = it;
	const keys = ['last_contact_reply_at', 'last_admin_reply_at', 'last_close_at', 'first_close_at'] as const;
	for (const key of keys) if ((milestones[key] ?? 0) > moment) milestones[key] = moment;
	return it.parts.at(-1)!;
}

const customer = (it: Conversation, body: string, minutesAgo = 5) =>
	at(it, minutesAgo, () => bench.workspace.parts.replyAsContact(it, maya, { body }));
const person = (it: Conversation, body = 'Nora here', minutesAgo = 4) =>
	at(it, minutesAgo, () => bench.workspace.parts.replyAsTeammate(it, nora, { body }));
const ai = (it: Conversation, minutesAgo = 4) =>
	at(it, minutesAgo, () => bench.workspace.parts.replyAsTeammate(it, ada, { body: 'And so', viaApi: true }));
const close = (it: Conversation, minutesAgo = 3) =>
	at(it, minutesAgo, () => bench.workspace.parts.close(it, nora));
const rate = (
	it: Conversation,
	rating: number,
	{ id }: { id: string } = ada,
	type: 'admin' | 'workflow' = 'admin',
) => {
	const moment = bench.workspace.now() - MINUTE;
	it.rating = {
		...{ rating, remark: '', created_at: moment, updated_at: moment },
		contact: { type: 'contact', id: maya.id, external_id: null },
		teammate: { type, id },
	};
};

async function read(rows: IDataObject[], more: IDataObject = {}): Promise<IDataObject[]> {
	bench.requests.length = 0;
	const { outputs, error } = await bench.run(
		{ operation: 'readOutcomes', aiTeammate: locator(ada.id), ...more },
		rows,
	);
	if (error) throw error;
	return outputs[0]!.map(({ json }) => json);
}

const NOTHING = {
	...{ takenOver: 'no', notIt: 'no', reopened: 'no', rating: null, resolved: 'no', corrected: null },
	...{ guess: null, guessedFrom: null },
};

describe('an answer', () => {
	it.each<[string, (it: Conversation) => void, IDataObject]>([
		['that nothing followed', () => {}, NOTHING],
		[
			'after which a person spoke',
			(it) => person(it),
			{ ...NOTHING, takenOver: 'yes', guess: 'wrong', guessedFrom: 'takenOver' },
		],
		[
			'after which the AI went on, and a person later',
			(it) => {
				customer(it, 'And how do I invite a colleague?', 6);
				ai(it, 5);
				person(it);
			},
			NOTHING,
		],
		[
			'of which the customer says that it was not it',
			(it) => void customer(it, "That's not it, I mean the other one"),
			{ ...NOTHING, notIt: 'yes', guess: 'wrong', guessedFrom: 'notIt' },
		],
		[
			'after which the customer asks for a person',
			(it) => {
				customer(it, 'Can I talk to a human please?');
				person(it);
			},
			{ ...NOTHING, notIt: 'yes', takenOver: 'yes', guess: 'wrong', guessedFrom: 'notIt' },
		],
		[
			'whose customer says to a person that theirs was not it',
			(it) => {
				person(it, 'Have you tried to restart it?', 6);
				customer(it, 'That does not work');
			},
			{ ...NOTHING, takenOver: 'yes', guess: 'wrong', guessedFrom: 'takenOver' },
		],
		[
			'that the customer thanks for',
			(it) => {
				customer(it, 'Thank you, that worked!');
				person(it, 'You are welcome');
			},
			{ ...NOTHING, takenOver: 'yes', guess: 'right', guessedFrom: 'thanked' },
		],
		[
			'that is rated well',
			(it) => rate(it, 5),
			{ ...NOTHING, rating: 5, guess: 'right', guessedFrom: 'rating' },
		],
		[
			'that is rated badly',
			(it) => rate(it, 1),
			{ ...NOTHING, rating: 1, guess: 'wrong', guessedFrom: 'rating' },
		],
		['beside which a person is rated', (it) => rate(it, 1, nora), NOTHING],
		['after which it was closed a moment ago', (it) => close(it), { ...NOTHING, resolved: 'yes' }],
		[
			'after which it was closed and opened again',
			(it) => {
				close(it, 6);
				at(it, 5, () => bench.workspace.parts.open(it, nora));
			},
			{ ...NOTHING, reopened: 'yes', guess: 'wrong', guessedFrom: 'reopened' },
		],
	])('%s', async (_, happen, outcomes) => {
		const { it: conversation, row } = answered();
		happen(conversation);
		expect(await read([row])).toEqual([
			{ ...row, ...outcomes, outcomesReadAt: expect.stringMatching(/^20.*Z$/) as string },
		]);
	});

	// Until 2.16 nobody stands in the place of a workflow that asked; since 2.17 it stands there itself.
	it.each(['2.16', '2.17'])(
		'whose rating a workflow asked for counts, in API version %s',
		async (apiVersion) => {
			const { it: conversation, row } = answered();
			rate(conversation, 1, { id: '4711' }, 'workflow');
			expect(await read([row], { options: { apiVersion } })).toMatchObject([
				{ rating: 1, guess: 'wrong', guessedFrom: 'rating' },
			]);
			expect(bench.requests.map(({ headers }) => headers['intercom-version'])).toContain(apiVersion);
		},
	);

	it('that stayed closed for long enough is guessed right', async () => {
		const { it: conversation, row } = answered();
		close(conversation);
		expect(await read([row], { additionalFields: { quietHours: 0 } })).toMatchObject([
			{ resolved: 'yes', guess: 'right', guessedFrom: 'resolved' },
		]);
	});

	it.each<[string, IDataObject, IDataObject]>([
		['declined', { outcome: 'handedOver' }, { guess: 'wrong', guessedFrom: 'declined', corrected: null }],
		['approved', { sentAnswer: ANSWER }, { guess: null, corrected: 'no' }],
		['edited', { sentAnswer: `${ANSWER} Thanks!` }, { guess: null, corrected: 'yes' }],
		[
			'edited',
			{ sentAnswer: 'Passwords are reset by your administrator.' },
			{ guess: 'wrong', guessedFrom: 'corrected', corrected: 'yes' },
		],
	])('that a teammate %s', async (approval, more, outcomes) => {
		const { row } = answered({ approval, ...more });
		expect(await read([row])).toMatchObject([outcomes]);
	});

	it.each([
		'Das hilft mir leider nicht',
		"Ce n'est pas ça",
		'No es eso',
		'Dat is het niet',
		'It still does not work',
		'что-то не работает',
	])('is not it in other words: %s', async (words) => {
		const { it: conversation, row } = answered();
		customer(conversation, words);
		expect(await read([row])).toMatchObject([{ notIt: 'yes' }]);
	});

	it.each(['And how do I invite colleagues?', 'Is it the same on the phone?', 'Wo finde ich das?'])(
		'is not refused by another question: %s',
		async (words) => {
			const { it: conversation, row } = answered();
			customer(conversation, words);
			expect(await read([row])).toMatchObject([{ notIt: 'no', guess: null }]);
		},
	);
});

describe('the rows', () => {
	it('keep the label of a person, whatever is guessed', async () => {
		const { it: conversation, row } = answered({ label: 'right' });
		person(conversation);
		expect(await read([row])).toMatchObject([{ label: 'right', guess: 'wrong' }]);
	});

	it('come out only where something is new', async () => {
		const { row } = answered();
		const [first] = await read([row]);
		expect(await read([first!])).toEqual([]);
	});

	it('that are silent, too old or about nothing are left alone, and then nothing is asked of Intercom', async () => {
		const { row } = answered();
		const old = { ...row, decidedAt: '2020-01-01T00:00:00Z' };
		expect(await read([{ ...row, outcome: 'silent' }, old, { outcome: 'answered' }, {}])).toEqual([]);
		expect(bench.requests.filter(({ path }) => path.includes('conversations'))).toEqual([]);
	});

	it('of drafts and hand-offs tell of the conversation, and not of an answer that nobody got', async () => {
		const { it: conversation, row } = answered({ outcome: 'drafted' });
		customer(conversation, 'That is not it');
		close(conversation);
		expect(await read([row])).toMatchObject([{ takenOver: null, notIt: null, resolved: 'yes', guess: null }]);
	});

	it('of three hundred conversations cost two searches, and one read for each in which somebody wrote', async () => {
		const all = Array.from({ length: 300 }, () => answered());
		for (const { it: conversation } of all.slice(0, 7)) person(conversation);
		expect(await read(all.map(({ row }) => row))).toHaveLength(300);
		const asked = bench.requests.filter(({ path }) => path.includes('conversations'));
		expect(asked.filter(({ path }) => path.endsWith('/search'))).toHaveLength(2);
		expect(asked).toHaveLength(9);
	});

	it('of a conversation that may not be read wait for the next time, and it is told', async () => {
		const [one, other] = [answered(), answered()];
		person(one.it);
		person(other.it);
		bench.refuseNext({
			method: 'GET',
			path: new RegExp(`/conversations/${one.it.id}$`),
			answer: { status: 403 },
		});
		const { outputs, hints } = await bench.run({ operation: 'readOutcomes', aiTeammate: locator(ada.id) }, [
			one.row,
			other.row,
		]);
		expect(outputs[0]!.map(({ json }) => json.conversationId)).toEqual([other.it.id]);
		expect(hints?.map(({ message }) => message)).toEqual([expect.stringContaining(one.it.id)]);
	});
});

it('three hundred answers are read back by two searches, with the attributes that Reply left', async () => {
	const conversations = Array.from({ length: 300 }, () =>
		bench.workspace.addConversation({ contact: maya, body: 'How do I reset my password?' }),
	);
	const { error } = await bench.run(
		{
			...{ operation: 'reply', aiTeammate: locator(ada.id), answer: ANSWER, createUnknownAttributes: true },
			specifyCustomAttributes: 'json',
			customAttributesJson: '{ "AI outcome": "answered", "AI confidence (%)": 91 }',
		},
		conversations.map(({ id }) => ({ conversationId: id })),
	);
	expect(error).toBeUndefined();
	bench.requests.length = 0;
	const { outputs } = await bench.run(
		{
			...{ resource: 'conversation', operation: 'search', returnAll: true, simplify: false },
			filterType: 'json',
			filterJson: JSON.stringify({
				field: 'updated_at',
				operator: '>',
				value: bench.workspace.now() - 3_600,
			}),
		},
		[{}],
		{ node: new Intercom() },
	);
	const found = outputs[0]!.map(({ json }) => json.custom_attributes);
	expect(found).toHaveLength(300);
	expect(found).toEqual(found.map(() => ({ 'AI outcome': 'answered', 'AI confidence (%)': 91 })));
	expect(bench.requests.map(({ path }) => path)).toEqual(Array(2).fill('/conversations/search'));
});
