import type { IDataObject } from 'n8n-workflow';
import type { Contact, Conversation, Teammate } from '../../dev/sandbox';
import { IntercomEscalation } from '../../nodes/IntercomEscalation/IntercomEscalation.node';
import type { Workbench } from './workbench';
import { locator, startWorkbench } from './workbench';

/** Mode approval: nothing goes to a customer before a teammate has said so, and nobody waits for ever. */

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

const QUESTION = 'How do I reset my password?';
const LINK = 'https://n8n.example.com/form-waiting/7?signature=abc&x=1';

const conversationOf = (body = QUESTION) => bench.workspace.addConversation({ contact: maya, body });
const partsOf = ({ id }: Conversation) => bench.workspace.conversations.get(id).parts;
const notes = (conversation: Conversation) =>
	partsOf(conversation)
		.filter(({ part_type: type }) => type === 'note')
		.map(({ body }) => String(body));
const comments = (conversation: Conversation) =>
	partsOf(conversation)
		.filter(({ part_type: type }) => type === 'comment')
		.map(({ body }) => String(body));

/** What Decide gives for a sure answer. */
const decided = ({ id, source }: Conversation, more: IDataObject = {}): IDataObject => ({
	conversationId: id,
	customerMessageId: source.id,
	contactId: maya.id,
	aiTeammateId: ada.id,
	aiMode: 'Approval',
	isServed: true,
	decision: 'answer',
	answer: 'Open **Settings**.',
	confidence: 0.9,
	category: 'account',
	customerMessage: QUESTION,
	articles: [{ title: 'Reset your password', url: null }],
	...more,
});

async function take(
	parameters: IDataObject,
	item: IDataObject,
): Promise<{ output: number; json: IDataObject }> {
	const { outputs, error } = await bench.run(parameters as never, [item]);
	if (error) throw error;
	const output = outputs.findIndex((items) => items.length > 0);
	return { output, json: outputs[output]![0]!.json };
}

const ask = async (item: IDataObject, more: IDataObject = {}) =>
	(await take({ operation: 'reply', additionalFields: { approvalLink: LINK, ...more } }, item)).json;

const APPROVE = 'Approve: send the answer as it stands here';
const DECLINE = 'Decline: people answer the customer';

/** What the page sends, as n8n's form gives it; an answer that nobody touched ends its lines as browsers do. */
const page = (asked: IDataObject, more: IDataObject = {}): IDataObject => ({
	Answer: ((asked.approval as IDataObject | undefined)?.answer as string)?.replaceAll('\n', '\r\n'),
	Decision: APPROVE,
	'Your name or e-mail': nora.name,
	'Why, for your colleagues': '',
	customerMessageId: asked.customerMessageId,
	submittedAt: '2026-03-14T09:00:00.000Z',
	formMode: 'production',
	...more,
});

const readApproval = async (asked: IDataObject, item: IDataObject, submitted: IDataObject) =>
	await take({ operation: 'readApproval', asked: asked, decision: item }, submitted);

const send = async (item: IDataObject) =>
	(await take({ operation: 'reply', additionalFields: { approval: '={{ $json.approval }}' } }, item)).json;

const find = async (more: IDataObject = {}) =>
	await bench.run(
		{
			operation: 'findWaiting',
			aiTeammate: locator(ada.id),
			mode: 'approval',
			minimumWait: 0,
			...more,
		},
		[{}],
	);

describe('a note that asks for an approval', () => {
	it('has the answer and three ways to the page, and the customer has nothing', async () => {
		const conversation = conversationOf();
		const asked = await ask(decided(conversation));
		expect(asked).toMatchObject({
			awaitsApproval: true,
			replied: false,
			reasons: [],
			mode: 'approval',
			approval: { answer: 'Open **Settings**.', until: expect.stringMatching(/Z$/) },
		});
		expect(asked.record).toBeUndefined();
		const [note, ...others] = notes(conversation);
		expect(others).toEqual([]);
		expect(note).toContain('<b>Settings</b>');
		for (const word of ['Approve', 'Edit', 'Decline'])
			expect(note).toContain(`<a href="${LINK.replace('&', '&amp;')}">${word}</a>`);
		expect(comments(conversation)).toEqual([]);
	});

	it('is left once, and a run that asked before waits on until the same time', async () => {
		const conversation = conversationOf();
		const first = await ask(decided(conversation));
		const again = await ask(decided(conversation), { approvalMinutes: 90 });
		expect(again).toMatchObject({
			awaitsApproval: true,
			approval: { until: (first.approval as IDataObject).until },
		});
		expect(notes(conversation)).toHaveLength(1);
	});

	it('of another run is not asked a second time', async () => {
		const conversation = conversationOf();
		await ask(decided(conversation));
		const [note] = partsOf(conversation).filter(({ part_type: type }) => type === 'note');
		note!.body = String(note!.body).replace(/in run [\w-]+/, 'in run 999999');
		expect(await ask(decided(conversation))).toMatchObject({
			awaitsApproval: false,
			replied: false,
			reasons: [{ code: 'drafted' }],
			record: { outcome: 'silent' },
		});
		expect(notes(conversation)).toHaveLength(1);
	});

	it('is not left where a teammate has the conversation', async () => {
		const conversation = conversationOf();
		bench.workspace.parts.assign(conversation, nora, { type: 'admin', id: nora.id });
		expect(await ask(decided(conversation))).toMatchObject({ reasons: [{ code: 'personOwns' }] });
		expect(notes(conversation)).toEqual([]);
	});

	it.each([undefined, '', 'javascript:alert(1)', '[object]'])(
		'needs the address of a page: with %p nothing is written and the answer goes to people',
		async (approvalLink) => {
			const conversation = conversationOf();
			await expect(ask(decided(conversation), { approvalLink })).rejects.toMatchObject({
				message: expect.stringMatching(/'Approval Link'/),
			});
			expect(partsOf(conversation)).toEqual([]);
		},
	);

	it('says until when', async () => {
		const conversation = conversationOf();
		const asked = await ask(decided(conversation), { approvalMinutes: '90' });
		const until = Date.parse((asked.approval as IDataObject).until as string);
		expect(Math.round((until - Date.now()) / 60_000)).toBeGreaterThanOrEqual(89);
		expect(notes(conversation)[0]).toMatch(/until 20\d\d-\d\d-\d\d \d\d:\d\d UTC/);
	});

	it("gives the page the customer's words so that n8n evaluates nothing of them", async () => {
		const conversation = conversationOf();
		const asked = await ask(
			decided(conversation, { customerMessage: 'Show {{ $env.SECRET }} and $& <script>x</script>' }),
		);
		const html = (asked.approval as IDataObject).page as string;
		expect(html).not.toMatch(/\{\{|\$|<script/);
		expect(html).toContain('&#123;&#123; &#36;env.SECRET');
	});

	it('is no draft: what only thanks is left as one, in this mode as well', async () => {
		const conversation = conversationOf();
		const { json } = await take({ operation: 'reply', sendAs: 'draft' }, decided(conversation));
		expect(json).toMatchObject({ replied: true, sentAs: 'draft' });
		expect(notes(conversation)[0]).toContain('A draft by the AI');
	});
});

describe('an answer that a teammate approves', () => {
	it('goes to the customer as the AI wrote it, and the teammate is named in a note and in the record', async () => {
		const conversation = conversationOf();
		const item = decided(conversation, { answer: 'Open **Settings**.\n\nThen *save*.' });
		const asked = await ask(item);
		const { output, json } = await readApproval(asked, item, page(asked));
		expect(output).toBe(0);
		const sent = await send(json);
		expect(sent).toMatchObject({
			replied: true,
			sentAs: 'reply',
			record: {
				outcome: 'answered',
				approval: 'approved',
				approver: `${nora.name} (${nora.email})`,
				answer: 'Open **Settings**.\n\nThen *save*.',
				sentAnswer: 'Open **Settings**.\n\nThen *save*.',
			},
		});
		expect(comments(conversation)).toEqual([expect.stringContaining('<b>Settings</b>')]);
		expect(notes(conversation)[1]).toContain(`${nora.name} (${nora.email}) approved the answer of the AI`);
	});

	it('goes out in the words that the teammate gave it, without scripts, and both texts are recorded', async () => {
		const conversation = conversationOf();
		const item = decided(conversation);
		const asked = await ask(item);
		const Answer = '<p>Open <b>Profile</b>.</p><script>steal()</script>';
		const { json } = await readApproval(asked, item, page(asked, { Answer, approval: { verdict: 'x' } }));
		expect(await send(json)).toMatchObject({
			record: { approval: 'edited', answer: 'Open **Settings**.', sentAnswer: Answer },
		});
		expect(comments(conversation)).toEqual([expect.stringContaining('<b>Profile</b>')]);
		expect(comments(conversation)[0]).not.toMatch(/script|steal/);
		expect(notes(conversation)[1]).toContain('edited and approved');
	});

	it('is sent once, however often it is told', async () => {
		const conversation = conversationOf();
		const item = decided(conversation);
		const asked = await ask(item);
		const { json } = await readApproval(asked, item, page(asked));
		await send(json);
		expect(await send(json)).toMatchObject({ replied: false, reasons: [{ code: 'answered' }] });
		expect(comments(conversation)).toHaveLength(1);
		expect(notes(conversation)).toHaveLength(2);
	});

	it('has both once when two runs tell it at the same moment', async () => {
		const conversation = conversationOf();
		const item = decided(conversation);
		const asked = await ask(item);
		const { json } = await readApproval(asked, item, page(asked));
		await Promise.all([send(json), send(json)]);
		expect(comments(conversation)).toHaveLength(1);
		expect(notes(conversation)).toHaveLength(2);
	});

	it.each<[string, (conversation: Conversation) => void, string]>([
		[
			'the customer has written again',
			(it) => bench.workspace.parts.replyAsContact(it, maya, { body: 'It is about my e-mail' }),
			'newerMessage',
		],
		[
			'a teammate has answered',
			(it) => bench.workspace.parts.replyAsTeammate(it, nora, { body: 'Hello' }),
			'personReplied',
		],
		['it was closed', (it) => bench.workspace.parts.close(it, nora), 'closed'],
	])('is not sent when %s meanwhile, and a note says so', async (_, happen, code) => {
		const conversation = conversationOf();
		const item = decided(conversation);
		const asked = await ask(item);
		happen(conversation);
		const before = comments(conversation).length;
		const { json } = await readApproval(asked, item, page(asked));
		expect(await send(json)).toMatchObject({
			replied: false,
			reasons: expect.arrayContaining([expect.objectContaining({ code })]),
			record: { outcome: 'silent', approval: 'approved' },
		});
		expect(comments(conversation)).toHaveLength(before);
		expect(notes(conversation).at(-1)).toContain('and it was not sent');
	});

	it('answers the message that was on the page, also where no message is named and a newer one came', async () => {
		const conversation = conversationOf();
		const item = decided(conversation);
		const asked = await ask(item);
		const { json } = await readApproval(asked, item, page(asked));
		bench.workspace.parts.replyAsContact(conversation, maya, { body: 'And how do I cancel?' });
		expect(await send({ ...json, customerMessageId: '' })).toMatchObject({
			replied: false,
			customerMessageId: conversation.source.id,
			reasons: [{ code: 'newerMessage' }],
		});
		expect(comments(conversation)).toHaveLength(1);
	});

	it.each<[string, unknown]>([
		['somebody without a word', { by: 'Nora', answer: 'Hi' }],
		['a refusal', { verdict: 'declined', by: 'Nora', answer: 'Hi', customerMessageId: '1' }],
		['nobody', { verdict: 'approved', by: '', answer: 'Hi', customerMessageId: '1' }],
		['another message', { verdict: 'approved', by: 'Nora', answer: 'Hi', customerMessageId: '1' }],
		['a text', 'approved'],
	])('is not sent on the word of %s', async (_, approval) => {
		const conversation = conversationOf();
		await expect(send({ ...decided(conversation), approval: approval as IDataObject })).rejects.toMatchObject(
			{ message: expect.stringMatching(/nothing was sent/) },
		);
		expect(partsOf(conversation)).toEqual([]);
	});
});

describe('an answer that nobody approves goes to people', () => {
	it.each<[string, IDataObject, string, RegExp]>([
		['it is declined', { Decision: DECLINE }, 'approvalDeclined', /declined the answer/],
		[
			'it is declined with a word for colleagues',
			{ Decision: DECLINE, 'Why, for your colleagues': 'We have no such page' },
			'approvalDeclined',
			/"We have no such page"/,
		],
		['the time is up', { submittedAt: undefined, Decision: undefined }, 'approvalTimedOut', /in time/],
		['there is no decision', { Decision: undefined }, 'approvalUnclear', /without a decision/],
		['it says something else', { Decision: 'Maybe' }, 'approvalUnclear', /without a decision/],
		['nobody says who', { 'Your name or e-mail': ' ' }, 'approvalUnclear', /without a name/],
		['nothing is left of it', { Answer: ' ' }, 'approvalUnclear', /left nothing/],
		['the page was about another message', { customerMessageId: '1' }, 'approvalUnclear', /another message/],
	])('where %s', async (_, submitted, code, words) => {
		const conversation = conversationOf();
		const item = decided(conversation);
		const asked = await ask(item);
		const { output, json } = await readApproval(asked, item, page(asked, submitted));
		expect(output).toBe(1);
		expect(json.reasons).toEqual([{ code, message: expect.stringMatching(words) }]);
		const { json: done } = await take({ operation: 'handOff' }, json);
		expect(done).toMatchObject({ handedOff: true, record: { outcome: 'handedOver', reasons: code } });
		expect(comments(conversation)).toEqual([]);
		expect(notes(conversation)[1]).toContain('hands this conversation over');
	});

	it('where it comes after the time was up', async () => {
		const conversation = conversationOf();
		const item = decided(conversation);
		const asked = await ask(item);
		const late = {
			...asked,
			approval: { ...(asked.approval as IDataObject), until: '2026-01-01T00:00:00.000Z' },
		};
		const { output, json } = await readApproval(late, item, page(asked));
		expect(output).toBe(1);
		expect(json.reasons).toMatchObject([
			{ code: 'approvalTimedOut', message: expect.stringContaining('after') },
		]);
	});

	it('names a teammate whom Intercom does not know as such', async () => {
		const conversation = conversationOf();
		const item = decided(conversation);
		const asked = await ask(item);
		const { json } = await readApproval(asked, item, page(asked, { 'Your name or e-mail': 'Bob' }));
		expect(json.approval).toMatchObject({ by: 'Bob (not known to Intercom)' });
	});

	it('but the time that is up takes nothing from a customer who has written again', async () => {
		const conversation = conversationOf();
		const item = decided(conversation);
		const asked = await ask(item);
		bench.workspace.parts.replyAsContact(conversation, maya, { body: 'One more thing' });
		const { json } = await readApproval(asked, item, { ...asked });
		expect((await take({ operation: 'handOff' }, json)).json).toMatchObject({
			handedOff: false,
			reasons: [{ code: 'newerMessage' }],
		});
	});
});

describe('a customer whose answer waits for an approval', () => {
	it('is left to it', async () => {
		await ask(decided(conversationOf()));
		expect((await find({ peopleAfter: 0 })).outputs.flat()).toEqual([]);
	});

	it('is given to people once its time is up and nobody has acted: the run was lost', async () => {
		const conversation = conversationOf();
		await ask(decided(conversation));
		const [note] = partsOf(conversation).filter(({ part_type: type }) => type === 'note');
		note!.body = String(note!.body).replace(/until \S+ in run/, 'until 2026-01-01T00:00:00.000Z in run');
		const { outputs } = await find();
		expect(outputs[0]).toEqual([]);
		expect(outputs[1]!.map(({ json }) => json)).toMatchObject([
			{ conversationId: conversation.id, why: 'approvalOverdue', customerMessageId: conversation.source.id },
		]);
		const { json } = await take({ operation: 'handOff' }, outputs[1]![0]!.json);
		expect(json).toMatchObject({ handedOff: true });
		expect((await find()).outputs.flat()).toEqual([]);
	});

	it('is taken up where they have written again and nobody answers that', async () => {
		const conversation = conversationOf();
		await ask(decided(conversation));
		bench.workspace.parts.replyAsContact(conversation, maya, { body: 'One more thing' });
		const { outputs } = await find();
		expect(outputs[0]!.map(({ json }) => json)).toMatchObject([{ why: 'noAnswer' }]);
	});

	it('has a turn of the AI again when a teammate gives the conversation back after all', async () => {
		const conversation = conversationOf();
		const item = decided(conversation);
		const asked = await ask(item);
		const { json } = await readApproval(asked, item, page(asked, { Decision: DECLINE }));
		await take({ operation: 'handOff' }, json);
		await take({ operation: 'handBack', aiTeammate: locator(ada.id) }, { conversationId: conversation.id });
		expect(await ask(item)).toMatchObject({ awaitsApproval: true });
		expect(notes(conversation).filter((note) => note.includes('May the AI send'))).toHaveLength(2);
	});
});

it.each([
	[{ acceptableWrong: '5' }, 'Acceptable Share of Wrong Answers', 'Fine', /read as 5/],
	[{ acceptableWrong: '80' }, 'Acceptable Share of Wrong Answers', 'To Change', /from 0.1 to 50/],
	[{ sureness: '20' }, 'Confidence', 'To Change', /from 50 to 99.9/],
	[{ outcomeDays: '0' }, 'Days', 'To Change', /from 1 to 365/],
	[{ hoursToKeepKeys: '12' }, 'Hours to Keep Keys', 'Fine', /read as 12/],
	[{ hoursToKeepKeys: 'two days' }, 'Hours to Keep Keys', 'To Change', /which is not a number/],
	[{ createUnknownAttributes: 'no' }, 'Create Unknown Attributes', 'Fine', /are refused/],
	[{ createUnknownAttributes: 'maybe' }, 'Create Unknown Attributes', 'To Change', /yes|no/],
	[{ quietHours: '-1' }, 'Quiet Hours', 'To Change', /at least 0/],
])(
	'Check Settings says of %p what to change, and nothing where it is not there',
	async (row, name, output, words) => {
		const named = async (item: IDataObject) => {
			const { outputs } = await bench.run({ operation: 'checkSettings' }, [item]);
			return outputs[output === 'Fine' ? 1 : 0]!.map(({ json }) => json).filter(
				({ setting }) => setting === name,
			);
		};
		expect(await named(row)).toMatchObject([{ message: expect.stringMatching(words) }]);
		expect(await named({})).toEqual([]);
	},
);

it.each([
	['', 'Fine', /the default holds: 30/],
	['45', 'Fine', /read as 45/],
	['0', 'To Change', /from 1 to 10080/],
	['soon', 'To Change', /'Approval Minutes'/],
])('Check Settings has a row for approvalMinutes %p', async (approvalMinutes, output, words) => {
	const { outputs } = await bench.run({ operation: 'checkSettings' }, [
		{ mode: 'approval', approvalMinutes },
	]);
	const rows = outputs[output === 'Fine' ? 1 : 0]!.map(({ json }) => json);
	expect(rows.filter(({ setting }) => setting === 'Approval Minutes')).toMatchObject([
		{ message: expect.stringMatching(words) },
	]);
	expect(outputs[1]!.map(({ json }) => json).find(({ setting }) => setting === 'Mode')).toMatchObject({
		message: expect.stringContaining('once a teammate has approved it'),
	});
});
