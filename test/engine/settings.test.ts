import { readFileSync } from 'node:fs';
import type { IDataObject, INodeParameters, IWorkflowBase } from 'n8n-workflow';
import { IntercomEscalation } from '../../nodes/IntercomEscalation/IntercomEscalation.node';
import type { Contact, Conversation, Teammate } from '../../dev/sandbox';
import { workflowFile } from '../../generate/workflows/files';
import { systemClock } from '../../nodes/shared/intercom/clock';
import { letTimeLeap } from '../virtual-clock';
import type { Workbench } from './workbench';
import { locator, startWorkbench } from './workbench';

/**
 * The settings of the escalation that stand in one row each: what each does, that it does nothing where it is empty,
 * and that a wrong one keeps no customer waiting. Who takes over has a test of its own, and so have modes and audience.
 */

let bench: Workbench;
let maya: Contact;
let nora: Teammate;
let ada: Teammate;

beforeEach(async () => {
	letTimeLeap();
	bench = await startWorkbench(new IntercomEscalation(), { clock: systemClock });
	[nora, ada] = bench.workspace.teammates.list() as [Teammate, Teammate];
	maya = bench.workspace.addContact({ email: 'maya@example.com', name: 'Maya', role: 'user' });
});

afterEach(async () => {
	jest.restoreAllMocks();
	await bench.close();
});

const begin = (body = 'How do I reset my password?', channel?: string) =>
	bench.workspace.addConversation({ contact: maya, body, channel });
const writes = (conversation: Conversation, body: string) =>
	bench.workspace.parts.replyAsContact(conversation, maya, { body });

/** Runs one operation for a conversation: the output that it left by, and what came out. */
async function run(
	operation: string,
	conversation: Conversation,
	additionalFields: INodeParameters,
	item: IDataObject = {},
	more: INodeParameters = {},
) {
	const { outputs, error, hints } = await bench.run({ operation, additionalFields, ...more }, [
		{ conversationId: conversation.id, aiTeammateId: ada.id, ...item },
	]);
	if (error) throw error;
	const output = outputs.findIndex((items) => items.length > 0);
	return {
		output,
		json: outputs[output]?.[0]?.json ?? {},
		hints: hints?.map(({ message }) => message) ?? [],
	};
}

const prepare = async (
	conversation: Conversation,
	additionalFields: INodeParameters,
	item: IDataObject = {},
) => await run('prepareTurn', conversation, additionalFields, item, { aiTeammate: locator(ada.id) });

const find = async (additionalFields: INodeParameters) =>
	(
		await bench.run(
			{ operation: 'findWaiting', aiTeammate: locator(ada.id), minimumWait: 0, additionalFields },
			[{}],
		)
	).outputs.flat();

const said = ({ id }: Conversation, type: string) =>
	bench.workspace.conversations
		.get(id)
		.parts.filter(({ part_type: is, body }) => is === type && body)
		.map(({ body }) => String(body));

const check = async (settings: IDataObject, setting: string) => {
	const { outputs, error } = await bench.run({ operation: 'checkSettings' }, [settings]);
	if (error) throw error;
	return outputs
		.flatMap((items) => items.map(({ json }) => json))
		.filter((row) => row.setting === setting)
		.map(({ ok, message }) => [ok, message]);
};

const ANSWER = { answer: 'Open Settings' };

describe('AI Disclosure', () => {
	const TEXT = 'I am an AI; write "human" for a person. | de: Ich bin eine KI. | pt-BR: Sou uma IA.';

	it.each<[string, string, string | undefined, string]>([
		['as it stands', 'Note: an AI answers | ask for "human"', 'de', 'Note: an AI answers | ask for'],
		['in the language of the customer', TEXT, 'de', 'Ich bin eine KI.'],
		['in the language of a country that has no own', TEXT, 'de-AT', 'Ich bin eine KI.'],
		['in the language by its name', TEXT, 'German', 'Ich bin eine KI.'],
		['in the country’s own', TEXT, 'pt-BR', 'Sou uma IA.'],
		['in another language where there is none of it', TEXT, 'fr', 'I am an AI'],
		['in another language where none is known', TEXT, undefined, 'I am an AI'],
	])('stands below an answer %s', async (_, disclosure, language, words) => {
		const conversation = begin();
		await run('reply', conversation, { disclosure }, { language }, ANSWER);
		const [answer = ''] = said(conversation, 'comment');
		expect(answer).toMatch(/^<p>Open Settings<\/p>/);
		expect(answer.replaceAll('&quot;', '"')).toContain(words);
		expect(answer.match(/<i>/g)).toHaveLength(1);
	});

	it('says nothing where it is empty', async () => {
		const conversation = begin();
		await run('reply', conversation, { disclosure: '' }, {}, ANSWER);
		expect(said(conversation, 'comment')).toEqual(['<p>Open Settings</p>']);
	});
});

describe('Sources as Note', () => {
	const articles = [
		{ title: 'Reset <your> password', url: 'https://help.example.com/1' },
		{ title: 'Security', url: null },
		{ title: 'Reset <your> password', url: 'https://help.example.com/1' },
	];
	const reply = async (
		conversation: Conversation,
		sources: unknown,
		item: IDataObject = {},
		more: IDataObject = {},
	) =>
		await run(
			'reply',
			conversation,
			{ sources, ...more } as INodeParameters,
			{ articles, language: 'en', ...item },
			ANSWER,
		);

	it('links what the AI read, once, after the reply', async () => {
		const conversation = begin();
		await reply(conversation, 'yes');
		await reply(conversation, 'yes');
		expect(said(conversation, 'comment')).toHaveLength(1);
		const [note = '', ...others] = said(conversation, 'note');
		expect(others).toEqual([]);
		expect(note).toContain('<a href="https://help.example.com/1">Reset &lt;your&gt; password</a>');
		expect(note.match(/<li>/g)).toHaveLength(2);
	});

	it('leaves it after a run that broke between the two', async () => {
		const conversation = begin();
		await reply(conversation, '');
		expect((await reply(conversation, 'yes')).json).toMatchObject({ replied: false });
		expect(said(conversation, 'note')).toHaveLength(1);
	});

	it.each(['', 'no', false])('leaves none where it is %p', async (sources) => {
		const conversation = begin();
		await reply(conversation, sources);
		expect(said(conversation, 'note')).toEqual([]);
	});

	it('leaves none where nothing was read', async () => {
		const conversation = begin();
		await reply(conversation, 'yes', { articles: [] });
		expect(said(conversation, 'note')).toEqual([]);
	});

	it('stands in the draft where it is one', async () => {
		const conversation = begin();
		await reply(conversation, 'yes', { aiMode: 'draft' });
		expect(said(conversation, 'note')).toEqual([expect.stringContaining('https://help.example.com/1')]);
	});

	it('stands in the note that asks for approval, and after the answer that was approved', async () => {
		const conversation = begin();
		const approvalLink = 'https://n8n.example.com/form-waiting/1';
		await reply(conversation, 'yes', { aiMode: 'approval' }, { approvalLink });
		expect(said(conversation, 'note')).toEqual([expect.stringContaining('https://help.example.com/1')]);
		expect(said(conversation, 'comment')).toEqual([]);
		const { id } = conversation.source;
		const approval = { verdict: 'approved', by: 'Nora', answer: 'Open Settings', customerMessageId: id };
		await reply(conversation, 'yes', { aiMode: 'approval' }, { approval });
		expect(said(conversation, 'comment')).toHaveLength(1);
		const links = said(conversation, 'note').filter((note) => note.includes('https://help.example.com/1'));
		expect(links).toHaveLength(2);
	});

	it('writes nothing in a dry run', async () => {
		const conversation = begin();
		await reply(conversation, 'yes', { aiMode: 'dry run' });
		expect(conversation.parts).toEqual([]);
	});

	it('keeps no answer back where the note is refused, or the word for it is none', async () => {
		const [one, other] = [begin(), begin()];
		bench.refuseNext({ method: 'POST', path: /reply$/, after: 1, answer: { status: 403 } });
		const refused = await reply(one, 'yes');
		expect(refused.json).toMatchObject({ replied: true, refusals: [{ step: 'sources' }] });
		const wrong = await reply(other, 'perhaps');
		expect(wrong.json).toMatchObject({
			replied: true,
			refusals: [{ step: 'sources', message: expect.stringContaining('"perhaps"') }],
		});
	});

	it.each([
		['yes', true],
		['perhaps', false],
	])('has a row in Check Settings: %s', async (citations, ok) => {
		expect(await check({ citations }, 'Sources as Note')).toMatchObject([[ok, expect.any(String)]]);
	});
});

describe('Attributes that an answer leaves', () => {
	const leaving = (attributes: unknown): INodeParameters => ({
		specifyCustomAttributes: 'json',
		customAttributesJson: JSON.stringify(attributes),
		createUnknownAttributes: true,
	});
	const OF_ANSWER = { 'AI outcome': 'answered', 'AI confidence (%)': 91, 'AI category': 'account' };
	const reply = async (
		conversation: Conversation,
		attributes: unknown = OF_ANSWER,
		item: IDataObject = {},
		additionalFields: INodeParameters = {},
	) => await run('reply', conversation, additionalFields, item, { ...ANSWER, ...leaving(attributes) });
	const attributesOf = ({ id }: Conversation) => bench.workspace.conversations.get(id).custom_attributes;

	it('stand in the conversation, are made the first time, and come out', async () => {
		const conversation = begin();
		expect((await reply(conversation)).json).toMatchObject({ replied: true, attributes: OF_ANSWER });
		expect(attributesOf(conversation)).toEqual(OF_ANSWER);
	});

	it('tell of the latest turn', async () => {
		const conversation = begin();
		await reply(conversation);
		writes(conversation, 'And how do I invite somebody?');
		await reply(conversation, { ...OF_ANSWER, 'AI confidence (%)': 70 });
		expect(attributesOf(conversation)).toEqual({ ...OF_ANSWER, 'AI confidence (%)': 70 });
	});

	it('are written after a run that broke before them', async () => {
		const conversation = begin();
		await reply(conversation, {});
		expect((await reply(conversation)).json).toMatchObject({ replied: false, attributes: OF_ANSWER });
		expect(attributesOf(conversation)).toEqual(OF_ANSWER);
		expect(said(conversation, 'comment')).toHaveLength(1);
	});

	it('do not keep the AI from its next turn, nor the conversation from being closed', async () => {
		const conversation = begin();
		await reply(conversation, OF_ANSWER, {}, { close: true });
		expect(bench.workspace.conversations.get(conversation.id).state).toBe('closed');
		writes(conversation, 'And how do I invite somebody?');
		expect(await prepare(conversation, {})).toMatchObject({ output: 0, json: { aiTurns: 1 } });
	});

	it('are not looked for where there are none', async () => {
		const conversation = begin();
		const { json } = await reply(conversation, {});
		expect(json).not.toHaveProperty('attributes');
		expect(bench.requests.map(({ path }) => path)).not.toContain('/conversations/attributes');
	});

	it.each(['dry run', 'draft', 'assist', 'approval'])(
		'are not there where the customer was sent nothing: %s',
		async (aiMode) => {
			const conversation = begin();
			await reply(conversation, OF_ANSWER, { aiMode }, { approvalLink: 'https://n8n.example.com/1' });
			expect(attributesOf(conversation)).toEqual({});
		},
	);

	it('are there once a teammate has approved the answer', async () => {
		const conversation = begin();
		const { id } = conversation.source;
		const approval = { verdict: 'approved', by: 'Nora', answer: 'Open Settings', customerMessageId: id };
		await reply(conversation, OF_ANSWER, { aiMode: 'approval' }, { approval });
		expect(attributesOf(conversation)).toEqual(OF_ANSWER);
	});

	it('are not there where the message was overtaken', async () => {
		const conversation = begin();
		bench.workspace.parts.replyAsTeammate(conversation, nora, { body: 'Nora here' });
		expect((await reply(conversation)).json).toMatchObject({ replied: false });
		expect(attributesOf(conversation)).toEqual({});
	});

	it.each<[string, unknown, () => void]>([
		['that cannot be listed', OF_ANSWER, () => refuse('GET', /attributes$/)],
		['that cannot be created', OF_ANSWER, () => refuse('POST', /attributes$/)],
		['that are refused', OF_ANSWER, () => refuse('PUT', /conversations/)],
		['whose type is unknown', { 'AI outcome': null }, () => {}],
	])('%s keep no answer back, and are told', async (_case, attributes, become) => {
		const conversation = begin();
		become();
		const { json, hints } = await reply(conversation, attributes);
		expect(json).toMatchObject({
			...{ replied: true, attributes: null, refusals: [{ step: 'attributes' }] },
			record: { outcome: 'answered' },
		});
		expect(hints).toEqual([expect.stringContaining('attributes: ')]);
		expect(said(conversation, 'comment')).toHaveLength(1);
	});

	it.each([
		['listed', 'GET', /\/conversations\/attributes$|data_attributes/],
		['created', 'POST', /attributes$/],
		['written', 'PUT', /conversations/],
	])(
		'hold up nobody for minutes where Intercom is in trouble as they are %s',
		async (_step, method, path) => {
			const conversation = begin();
			bench.refuseNext({ method, path, times: 1_000, answer: { status: 503 } });
			const began = systemClock.now();
			const { json } = await reply(conversation);
			expect(json).toMatchObject({ replied: true, attributes: null, refusals: [{ step: 'attributes' }] });
			expect(systemClock.now() - began).toBeLessThan(30_000);
		},
	);

	it.each([
		['refused for the number of requests', { status: 429 }, 2],
		['done, and the answer is lost', { status: 500 }, 2],
	])('are there, and the answer is one, where writing them is %s', async (_case, answer, times) => {
		const conversation = begin();
		bench.refuseNext({ method: 'PUT', path: /conversations/, times, answer });
		expect((await reply(conversation)).json).toMatchObject({ replied: true, attributes: OF_ANSWER });
		expect(attributesOf(conversation)).toEqual(OF_ANSWER);
		expect(said(conversation, 'comment')).toHaveLength(1);
	});

	const refuse = (method: string, path: RegExp) =>
		bench.refuseNext({ method, path, times: 10, answer: { status: 403 } });

	it.each([
		['yes', true],
		['perhaps', false],
	])('have a row in Check Settings: %s', async (attributesOnAnswers, ok) => {
		expect(await check({ attributesOnAnswers }, 'Attributes on Answers')).toMatchObject([
			[ok, expect.any(String)],
		]);
	});
});

describe('Ignore First Message', () => {
	it('leaves the message that opens a conversation to others, until the customer writes again', async () => {
		const conversation = begin();
		expect(await prepare(conversation, { ignoreFirstMessage: 'yes' })).toMatchObject({
			output: 1,
			json: { reasons: [{ code: 'firstMessage' }] },
		});
		expect(await find({ ignoreFirstMessage: 'yes' })).toEqual([]);
		writes(conversation, 'And where is the button?');
		const { output, json } = await prepare(conversation, { ignoreFirstMessage: 'yes' });
		expect(output).toBe(0);
		expect(json.customerMessage).toBe('How do I reset my password?\n\nAnd where is the button?');
	});

	it('does not count where a teammate gives the conversation to the AI', async () => {
		const conversation = begin();
		bench.workspace.parts.assign(conversation, nora, { type: 'admin', id: ada.id });
		expect((await prepare(conversation, { ignoreFirstMessage: 'yes' })).output).toBe(0);
	});

	it.each(['', 'no', 'perhaps'])('answers the first message where it is "%s"', async (ignoreFirstMessage) => {
		const { output, hints } = await prepare(begin(), { ignoreFirstMessage });
		expect(output).toBe(0);
		expect(hints).toHaveLength(ignoreFirstMessage === 'perhaps' ? 1 : 0);
		expect(await find({ ignoreFirstMessage })).toHaveLength(1);
	});

	it('has a row in Check Settings', async () => {
		expect(await check({ ignoreFirstMessage: 'yes' }, 'Ignore First Message')).toEqual([
			[true, 'The AI answers from the second message on'],
		]);
	});
});

describe('Close When Content', () => {
	const answers = (conversation: Conversation, body = 'Open Settings.') =>
		bench.workspace.parts.replyAsTeammate(conversation, ada, { body, viaApi: true });
	const THANKS = { decision: 'nothingToAnswer' };
	const close = async (conversation: Conversation, item: IDataObject = {}, more: INodeParameters = {}) =>
		(await run('close', conversation, more, item)).json;
	const settled = (words = 'Thanks, that worked!') => {
		const conversation = begin();
		answers(conversation);
		writes(conversation, words);
		return conversation;
	};

	it('closes it with a note that sums it up, once', async () => {
		const conversation = settled();
		expect(await close(conversation)).toMatchObject({ closed: true, reasons: [] });
		const [note = ''] = said(conversation, 'note');
		for (const words of ['How do I reset my password?', 'Open Settings.', 'Thanks, that worked!'])
			expect(note).toContain(words);
		expect(bench.workspace.conversations.get(conversation.id).state).toBe('closed');
		expect(await close(conversation)).toMatchObject({ closed: false, reasons: [{ code: 'closed' }] });
		expect(said(conversation, 'note')).toHaveLength(1);
		expect(said(conversation, 'comment')).toHaveLength(2);
	});

	it('closes what the AI took for a goodbye, which no rule knows', async () => {
		const conversation = settled('Then I shall be on my way');
		expect(await close(conversation)).toMatchObject({ closed: false, reasons: [{ code: 'notSettled' }] });
		expect(await close(conversation, THANKS)).toMatchObject({ closed: true });
	});

	it('closes it after a run that broke between the note and the closing', async () => {
		const conversation = settled();
		bench.refuseNext({ method: 'POST', path: /parts$/, answer: { status: 403 } });
		await expect(close(conversation)).rejects.toMatchObject({ httpCode: '403' });
		expect(await close(conversation)).toMatchObject({ closed: true });
		expect(said(conversation, 'note')).toHaveLength(1);
	});

	it.each<[string, string, (conversation: Conversation) => void]>([
		['to which nobody has answered', 'notSettled', () => {}],
		[
			'that asks on',
			'notSettled',
			(it) => {
				answers(it);
				writes(it, 'Thanks! And where is the button?');
			},
		],
		[
			'that a teammate answered',
			'notSettled',
			(it) => {
				bench.workspace.parts.replyAsTeammate(it, nora, { body: 'Open Settings.' });
				writes(it, 'Thanks!');
			},
		],
		[
			'in which a teammate has spoken before',
			'notSettled',
			(it) => {
				bench.workspace.parts.replyAsTeammate(it, nora, { body: 'Hello' });
				writes(it, 'How?');
				answers(it);
				writes(it, 'Thanks!');
			},
		],
		[
			'that belongs to a teammate',
			'personOwns',
			(it) => {
				answers(it);
				writes(it, 'Thanks!');
				bench.workspace.parts.assign(it, nora, { type: 'admin', id: nora.id });
			},
		],
	])('leaves a conversation open %s (%s)', async (_, code, become) => {
		const conversation = begin();
		become(conversation);
		const before = conversation.parts.length;
		expect(await close(conversation)).toMatchObject({ closed: false, reasons: [{ code }] });
		expect(conversation.parts).toHaveLength(before);
	});

	it('leaves open what the customer writes on in', async () => {
		const conversation = settled();
		const { id } = conversation.parts.at(-1)!;
		writes(conversation, 'And one more thing: how do I invite colleagues?');
		expect(await close(conversation, { customerMessageId: id, ...THANKS })).toMatchObject({
			reasons: [{ code: 'newerMessage' }],
		});
	});

	it.each(['dry run', 'draft', 'assist', 'lvie'])('writes nothing in mode %s', async (aiMode) => {
		const conversation = settled();
		const before = conversation.parts.length;
		expect(await close(conversation, { aiMode })).toMatchObject({ closed: false, wouldClose: true });
		expect(conversation).toMatchObject({ state: 'open', parts: { length: before } });
	});

	it.each([
		['yes', true],
		['sometimes', false],
	])('has a row in Check Settings: %s', async (closeWhenContent, ok) => {
		expect(await check({ closeWhenContent }, 'Close When Content')).toMatchObject([[ok, expect.any(String)]]);
	});
});

describe('Hold Tags', () => {
	it('keep the AI out of a conversation, in every operation', async () => {
		const conversation = begin('I want to talk to a human');
		const tag = bench.workspace.addTag('VIP');
		bench.workspace.conversations.tag(conversation, tag, { type: 'admin', id: nora.id });
		const holdTags = 'vip, escalated';
		expect((await prepare(conversation, { holdTags })).json.reasons).toMatchObject([{ code: 'onHold' }]);
		const reply = await run('reply', conversation, { holdTags }, {}, ANSWER);
		const handOff = await run('handOff', conversation, { holdTags }, { reasons: 'It is hard' });
		expect([reply.json.reasons, handOff.json.reasons]).toMatchObject([
			[{ code: 'onHold' }],
			[{ code: 'onHold' }],
		]);
		expect(await find({ holdTags })).toEqual([]);
		expect(conversation.parts.filter(({ body }) => body)).toEqual([]);
		expect((await prepare(conversation, { holdTags: '' })).output).toBe(0);
	});

	it('have a row each in Check Settings', async () => {
		bench.workspace.addTag('VIP');
		expect(await check({ excludedTags: 'vip, vipp' }, 'Hold Tags')).toEqual([
			[false, 'No tag has this name, so it keeps the AI out of nothing'],
			[true, 'It keeps the AI out of a conversation'],
		]);
	});
});

describe('Attribute Delay', () => {
	const whenAsleep = (work: () => void) =>
		jest.spyOn(systemClock, 'sleep').mockImplementationOnce(async (milliseconds) => {
			expect(milliseconds).toBe(4_000);
			work();
			await Promise.resolve();
		});

	it('waits before it reads what is written a moment after the first message', async () => {
		const conversation = begin();
		whenAsleep(() => (conversation.custom_attributes['Plan'] = 'Pro'));
		const { json } = await prepare(conversation, { attributeDelay: '4', attributesForAi: 'Plan' });
		expect(json.forAi).toMatchObject({ conversation: { Plan: 'Pro' } });
	});

	it.each(['', '0', 0])('does not wait where it is %p', async (attributeDelay) => {
		const sleep = jest.spyOn(systemClock, 'sleep');
		sleep.mockClear();
		await prepare(begin(), { attributeDelay });
		expect(sleep).not.toHaveBeenCalled();
	});

	it.each([
		['4', true],
		['11', false],
		['soon', false],
	])('has a row in Check Settings: %s', async (attributeDelay, ok) => {
		expect(await check({ attributeDelay }, 'Attribute Delay')).toMatchObject([[ok, expect.any(String)]]);
	});
});

describe('Company Data', () => {
	let conversation: Conversation;

	beforeEach(() => {
		conversation = begin();
		for (const name of ['Acme', 'Bolt']) {
			const company = bench.workspace.addCompany({
				company_id: name,
				name,
				plan: 'Pro',
				website: `${name}.com`,
			});
			bench.workspace.companies.attach(maya, company);
			if (name === 'Bolt') conversation.company_id = company.id;
		}
	});

	const told = async (companyData: string, attributesForAi = '') => {
		const { output, json, hints } = await prepare(conversation, { companyData, attributesForAi });
		expect(output).toBe(0);
		const { customer, conversation: about, ...companies } = json.forAi as IDataObject;
		expect([customer, about]).toEqual([expect.anything(), expect.anything()]);
		return { companies, notRead: json.notRead, hints };
	};
	const [acme, bolt] = ['Acme', 'Bolt'].map((name) => ({ name, plan: 'Pro' }));

	it.each<[string, string, IDataObject]>([
		['', '', { company: {} }],
		['', 'plan', { company: { plan: 'Pro' } }],
		['none', 'plan', { company: {} }],
		['first', '', { company: bolt }],
		['First', 'companyId', { company: { ...bolt, companyId: 'Bolt' } }],
		['all', '', { company: acme, companies: [acme, bolt] }],
		['two', 'plan', { company: { plan: 'Pro' } }],
	])('"%s" tells the AI, with the attributes "%s", %j', async (companyData, attributesForAi, companies) => {
		expect(await told(companyData, attributesForAi)).toEqual({
			companies,
			notRead: [],
			hints: companyData === 'two' ? [expect.stringContaining('none of none, first, all')] : [],
		});
	});

	it("takes the customer's first company where the conversation has none", async () => {
		conversation.company_id = null;
		expect((await told('first')).companies).toEqual({ company: acme });
	});

	it('keeps no customer from an answer where they may not be read', async () => {
		bench.refuseNext({ path: /\/companies$/, answer: { status: 403 } });
		expect(await told('all')).toMatchObject({
			companies: { company: bolt, companies: [bolt] },
			notRead: [expect.stringContaining('The companies could not be read')],
		});
	});

	it.each(['', 'none', 'first'])('asks Intercom for nothing more where it is "%s"', async (companyData) => {
		bench.requests.length = 0;
		await told(companyData);
		expect(bench.requests.map(({ path }) => path)).toEqual([
			`/conversations/${conversation.id}`,
			`/contacts/${maya.id}`,
		]);
	});

	it.each([
		['all', true],
		['every', false],
	])('has a row in Check Settings: %s', async (companyData, ok) => {
		expect(await check({ companyData }, 'Company Data')).toMatchObject([[ok, expect.any(String)]]);
	});
});

describe('Attachments for the AI', () => {
	const FILES: Array<[name: string, type: string]> = [
		['screen.png', 'image/png'],
		['invoice.pdf', 'application/pdf'],
		['voice.m4a', ''],
		['clip', 'video/mp4'],
		['data.csv', 'text/csv'],
	];
	const transcript = async (attachmentsForAi: string) => {
		const conversation = bench.workspace.addConversation({
			contact: maya,
			body: 'Look at these',
			attachments: FILES.map(([name, type]) => ({
				type: 'upload',
				name,
				url: `https://downloads.intercomcdn.com/i/${name}`,
				content_type: type,
				filesize: 1,
			})),
		});
		const { output, json, hints } = await prepare(conversation, { attachmentsForAi });
		expect(output).toBe(0);
		const files = (json.transcript as string).match(/\[.*\]/g);
		return { files, hints };
	};
	const names = FILES.map(([name]) => `[Attachment: ${name}]`);
	const described = [
		'[Image, which you cannot open: screen.png]',
		'[PDF, which you cannot open: invoice.pdf]',
		'[Audio, which you cannot open: voice.m4a]',
		'[Video, which you cannot open: clip]',
		'[File, which you cannot open: data.csv]',
	];
	const link = '[Image: screen.png https://downloads.intercomcdn.com/i/screen.png]';

	it.each<[string, string[], number]>([
		['', names, 0],
		['described', described, 0],
		['Image links', [link, ...described.slice(1)], 0],
		['everything', names, 1],
	])('"%s" tells the AI %j', async (attachmentsForAi, files, problems) => {
		const told = await transcript(attachmentsForAi);
		expect(told.files).toEqual(files);
		expect(told.hints).toHaveLength(problems);
	});

	it.each([
		['image links', true],
		['everything', false],
	])('has a row in Check Settings: %s', async (attachmentsForAi, ok) => {
		expect(await check({ attachmentsForAi }, 'Attachments for the AI')).toEqual(
			expect.arrayContaining([[ok, expect.any(String)]]),
		);
	});
});

describe('Further Knowledge', () => {
	beforeEach(() => {
		const { macros, snippets } = bench.workspace;
		macros.add({
			name: 'Reset password',
			body_text: 'Hi {{user.name|fallback:"there"}}, open Settings {{x}}.',
		});
		macros.add({ name: 'Reset password, internal', body_text: 'Reset it.', visible_to: 'specific_teams' });
		macros.add({ name: 'Shipping', body_text: 'We ship on Mondays.' });
		snippets.create({
			title: 'Password rules',
			body_markdown: 'A password has ten signs. Reset it by mail.',
			ai_chatbot_availability: true,
		});
		snippets.create({ title: 'Password reset, off', body_markdown: 'Reset the password.' });
	});

	const told = async (furtherKnowledge: string, body = 'How do I reset my password?') => {
		const { output, json, hints } = await prepare(begin(body), { furtherKnowledge });
		expect(output).toBe(0);
		const { teamKnowledge } = json.forAi as { teamKnowledge?: Array<{ title: string; text: string }> };
		return { json, titles: teamKnowledge?.map(({ title }) => title), teamKnowledge, hints };
	};

	it.each<[string, string[] | undefined]>([
		['', undefined],
		['macros', ['Reset password']],
		['snippets', ['Password rules']],
		['Macros, snippets', ['Reset password', 'Password rules']],
		['articles, macros', ['Reset password']],
	])('"%s" gives the AI what fits the words of the customer: %j', async (furtherKnowledge, titles) => {
		const { titles: found, hints } = await told(furtherKnowledge);
		expect(found).toEqual(titles);
		expect(hints).toHaveLength(furtherKnowledge.includes('articles') ? 1 : 0);
	});

	it('gives it without the placeholders of a macro', async () => {
		const { teamKnowledge } = await told('macros');
		expect(teamKnowledge).toEqual([
			{ kind: 'macro', title: 'Reset password', text: 'Hi there, open Settings .' },
		]);
	});

	it('gives nothing where nothing fits', async () => {
		expect((await told('macros, snippets', 'Where is my invoice?')).teamKnowledge).toBeUndefined();
	});

	it('asks Intercom once in ten minutes, and for nothing where it is empty', async () => {
		await told('');
		await told('macros');
		await told('macros');
		expect(bench.requests.filter(({ path }) => /macros|snippets/.test(path))).toHaveLength(1);
	});

	it('keeps no customer from an answer where it may not be read', async () => {
		bench.permissions.withhold('macros');
		const { titles, json } = await told('macros, snippets');
		expect(titles).toEqual(['Password rules']);
		expect(json.notRead).toEqual([expect.stringContaining('The macros could not be read')]);
	});

	it('counts as an article that was read', async () => {
		const { json } = await told('macros');
		const output = {
			answer: 'Open Settings.',
			confidence: 0.9,
			customerAsksForPerson: false,
			category: 'other',
		};
		const decide = async (turn: IDataObject) =>
			(
				await run(
					'decide',
					begin(),
					{},
					{ output, turn, intermediateSteps: [] },
					{ turn: '={{ $json.turn }}' },
				)
			).json;
		expect(await decide(json)).toMatchObject({
			decision: 'answer',
			articles: [{ title: 'Reset password (macro)' }],
		});
		expect(await decide({ ...json, forAi: {} })).toMatchObject({ reasons: [{ code: 'noArticle' }] });
	});

	it.each([
		['macros, snippets', true],
		['macro', false],
	])('has a row in Check Settings: %s', async (furtherKnowledge, ok) => {
		expect(await check({ furtherKnowledge }, 'Further Knowledge')).toMatchObject([[ok, expect.any(String)]]);
	});

	it('is told by Check Settings where it may not be read', async () => {
		bench.permissions.withhold('macros');
		expect(await check({ furtherKnowledge: 'macros' }, 'Further Knowledge')).toMatchObject([
			[false, expect.any(String)],
		]);
	});
});

const { nodes } = JSON.parse(
	readFileSync(workflowFile('confidence-escalation.json'), 'utf8'),
) as IWorkflowBase;

/** What an expression of the workflow comes to in n8n's engine: any setting shows it. */
async function evaluate(expression: string, item: IDataObject): Promise<unknown> {
	const { outputs, error } = await bench.run({ operation: 'checkSettings', lookBack: expression }, [item]);
	if (error) throw error;
	const rows = outputs.flatMap((items) => items.map(({ json }) => json));
	return rows.find(({ setting }) => setting === 'Look Back')?.value;
}

describe('Answer When Assigned', () => {
	const { values } = nodes.find(({ name }) => name === 'What Began It')!.parameters.rules as unknown as {
		values: Array<{ conditions: { conditions: Array<{ leftValue: string }> } }>;
	};
	const beginsTurn = values[0]!.conditions.conditions[0]!.leftValue;
	const ASSIGNED = 'conversation.admin.assigned';

	it.each<[string, IDataObject, boolean]>([
		['a message of a customer', { topic: 'conversation.user.replied' }, true],
		['a customer who is taken up', {}, true],
		['an assignment to the AI', { topic: ASSIGNED, answerWhenAssigned: 'Yes', aiTeammateId: '7' }, true],
		[
			'an assignment to the AI, at the seat of the credential',
			{ topic: ASSIGNED, answerWhenAssigned: 'yes' },
			true,
		],
		[
			'no assignment to somebody else',
			{ topic: ASSIGNED, answerWhenAssigned: 'yes', aiTeammateId: '8' },
			false,
		],
		[
			'no assignment where it is off',
			{ topic: ASSIGNED, answerWhenAssigned: 'no', aiTeammateId: '7' },
			false,
		],
		[
			'no assignment where it is empty',
			{ topic: ASSIGNED, answerWhenAssigned: '', aiTeammateId: '7' },
			false,
		],
	])('has a turn begin with %s', async (_, item, begins) => {
		const given = { aiTeammateId: '', ...item, conversationId: '1', assignee: { teammateId: '7' } };
		expect(await evaluate(beginsTurn, given)).toBe(begins ? '1' : '');
	});

	it('reads the whole thread, and answers what is open in it', async () => {
		const conversation = begin('How do I reset my password?');
		bench.workspace.parts.replyAsTeammate(conversation, nora, { body: 'Which one?' });
		writes(conversation, 'The one of the app');
		bench.workspace.parts.assign(conversation, nora, { type: 'admin', id: ada.id });
		const { output, json } = await prepare(conversation, {});
		expect(output).toBe(0);
		for (const words of ['How do I reset my password?', 'Which one?', 'The one of the app'])
			expect(json.transcript).toContain(words);
		expect(json.customerMessage).toBe('The one of the app');
	});

	it('has a row in Check Settings', async () => {
		expect(await check({ answerWhenAssigned: 'yes' }, 'Answer When Assigned')).toEqual([
			[true, expect.stringContaining('add conversation.admin.assigned to the topics')],
		]);
	});
});

describe('The pause before the AI begins', () => {
	const { amount } = nodes.find(({ name }) => name === 'Wait')!.parameters;

	const pause = async (settings: IDataObject, type?: string) =>
		await evaluate(amount as string, { ...settings, ...(type && { item: { source: { type } } }) });

	it.each<[string, IDataObject, string | undefined, string]>([
		['in the Messenger', { secondsToWait: '5', secondsToWaitForEmail: '90' }, 'conversation', '5'],
		['by e-mail', { secondsToWait: '5', secondsToWaitForEmail: '90' }, 'email', '90'],
		[
			'by e-mail, without a pause of its own',
			{ secondsToWait: '5', secondsToWaitForEmail: '' },
			'email',
			'5',
		],
		['by e-mail, with one that is none', { secondsToWait: '5', secondsToWaitForEmail: 'long' }, 'email', '5'],
		['by e-mail, with a very long one', { secondsToWaitForEmail: '9999' }, 'email', '600'],
		['without any', {}, 'email', '3'],
		['with one that is none', { secondsToWait: 'soon' }, 'conversation', '3'],
		['with a very long one', { secondsToWait: '999' }, 'conversation', '60'],
		['with less than none', { secondsToWait: '-5' }, 'conversation', '0'],
		['of somebody who is taken up', { secondsToWait: '5', secondsToWaitForEmail: '90' }, undefined, '5'],
	])('%s', async (_, settings, type, seconds) => {
		expect(await pause(settings, type)).toBe(seconds);
	});

	it.each<[IDataObject, boolean, RegExp]>([
		[{ secondsToWaitForEmail: '' }, true, /Seconds to Wait holds/],
		[{ secondsToWaitForEmail: '90' }, true, /It is read as 90/],
		[{ secondsToWaitForEmail: '300' }, false, /not shorter than Minimum Wait \(120\)/],
		[{ secondsToWaitForEmail: '300', minimumWait: '400' }, true, /It is read as 300/],
		[{ secondsToWaitForEmail: 'long' }, false, /not a number/],
		[{ secondsToWaitForEmail: '601' }, false, /from 0 to 600/],
	])('has a row in Check Settings for e-mail: %p', async (settings, ok, words) => {
		expect(await check(settings, 'Seconds to Wait for Email')).toEqual([[ok, expect.stringMatching(words)]]);
	});
});

/** What Decide makes of an answer in a turn. */
const decide = async (turn: IDataObject, answer: string, additionalFields: INodeParameters, more = {}) => {
	const read = [{ title: 'Password', text: 'Open Settings.', url: 'https://help.acme.com/en/articles/1' }];
	const item = {
		output: { answer, confidence: 0.9, customerAsksForPerson: false, category: 'other' },
		turn,
		intermediateSteps: [{ action: { tool: 'search' }, observation: read }],
	};
	const parameters = { turn: '={{ $json.turn }}', aiSteps: '={{ $json.intermediateSteps }}', ...more };
	return (await run('decide', begin(), additionalFields, item, parameters)).json;
};

describe('Maximum AI Turns', () => {
	it.each([
		[3, 'answer', []],
		[2, 'handOff', [{ code: 'tooManyTurns' }]],
	])('lets a person take over after so many answers: %d', async (maximumTurns, decision, reasons) => {
		const conversation = begin();
		for (const words of ['And then?', 'And after that?']) {
			bench.workspace.parts.replyAsTeammate(conversation, ada, { body: 'Like this.', viaApi: true });
			writes(conversation, words);
		}
		const { json } = await prepare(conversation, {});
		expect(json.aiTurns).toBe(2);
		expect(await decide(json, 'Open Settings.', {}, { maximumTurns })).toMatchObject({ decision, reasons });
	});
});

describe('Allowed Hosts', () => {
	it.each([
		['', 'https://help.acme.com/en/articles/1', 'answer'],
		['', 'https://status.acme.com/today', 'handOff'],
		['status.acme.com', 'https://status.acme.com/today', 'answer'],
		['status.acme.com', 'https://status.example.org/', 'handOff'],
	])(
		'lets an answer link to a host that is allowed, and to no other: "%s", %s',
		async (hosts, url, decision) => {
			const { json } = await prepare(begin(), {});
			const decided = await decide(json, `Open Settings. See ${url}`, { allowedHosts: hosts });
			expect(decided).toMatchObject({
				decision,
				reasons: decision === 'answer' ? [] : [{ code: 'foreignLink' }],
			});
		},
	);
});

it('Company is what AI Agent is told that it answers for', async () => {
	const { systemMessage } = nodes.find(({ name }) => name === 'AI Agent')!.parameters.options as unknown as {
		systemMessage: string;
	};
	const expression = systemMessage.replaceAll("$('Settings').first().json", '$json');
	expect(await evaluate(expression, { company: 'Acme & Sons' })).toContain(
		'customers of Acme & Sons in their',
	);
});
