import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { IntercomEscalation } from '../../nodes/IntercomEscalation/IntercomEscalation.node';
import type { Contact, Conversation, Teammate } from '../../dev/sandbox';
import { letTimeLeap } from '../virtual-clock';
import type { Workbench } from './workbench';
import { locator, startWorkbench } from './workbench';

/** Whose turn it is, as Prepare Turn finds it before any AI is asked; each case with what a support lead would want. */

let bench: Workbench;
let maya: Contact;
let nora: Teammate;
let ada: Teammate;
let conversation: Conversation;

beforeEach(async () => {
	letTimeLeap();
	conversation = undefined as unknown as Conversation;
	bench = await startWorkbench(new IntercomEscalation());
	[nora, ada] = bench.workspace.teammates.list() as [Teammate, Teammate];
	maya = bench.workspace.addContact({ email: 'maya@example.com', name: 'Maya', role: 'user' });
});

afterEach(async () => {
	await bench.close();
});

const BOTH = { forPeopleOutput: true, nothingToAnswerOutput: true };
const PLAIN = {};

/** The outputs as the editor shows them for these settings. */
const outputsFor = ({ forPeopleOutput, nothingToAnswerOutput }: INodeParameters) => [
	'May Speak',
	'Stay Silent',
	...(forPeopleOutput ? ['For People'] : []),
	...(nothingToAnswerOutput ? ['Nothing to Answer'] : []),
];

async function prepare(settings: INodeParameters = BOTH, item: IDataObject = {}) {
	const parameters = {
		operation: 'prepareTurn',
		aiTeammate: locator('ada@example.com', 'email'),
		...settings,
	};
	const { outputs, error } = await bench.run(parameters, [{ conversationId: conversation.id, ...item }]);
	if (error) throw error;
	const number = outputs.findIndex((items) => items.length > 0);
	const { json } = outputs[number]![0]!;
	const reasons = (json.reasons ?? []) as IDataObject[];
	return { output: outputsFor(settings)[number], codes: reasons.map(({ code }) => code), json };
}

/** What happens in a conversation, one step after the other. */
const customer =
	(...messages: string[]) =>
	() =>
		messages.forEach((body) =>
			conversation
				? bench.workspace.parts.replyAsContact(conversation, maya, { body })
				: (conversation = bench.workspace.addConversation({ contact: maya, body })),
		);
const mail =
	(body: string, { from = 'maya@example.com', subject }: { from?: string; subject?: string } = {}) =>
	() => {
		const contact =
			from === maya.email ? maya : bench.workspace.addContact({ email: from, name: 'Maya', role: 'user' });
		conversation = bench.workspace.addConversation({ contact, body, subject, channel: 'email' });
	};
const answer = (body: string) => () =>
	bench.workspace.parts.replyAsTeammate(conversation, ada, { body, viaApi: true });
const teammate = (body: string) => () => bench.workspace.parts.replyAsTeammate(conversation, nora, { body });
const bot = (body: string) => () => bench.workspace.parts.replyAsBot(conversation, { body });
const note = (body: string, by: () => Teammate, viaApi: boolean) => () =>
	bench.workspace.parts.note(conversation, by(), { body, viaApi });
const aiNote = (body: string) => note(body, () => ada, true);
const assign = (to: () => Teammate) => () =>
	bench.workspace.parts.assign(conversation, nora, { type: 'admin', id: to().id });
const close = () => bench.workspace.parts.close(conversation, nora);

type Step = () => unknown;
type Case = [name: string, steps: Step[], output: string, codes?: string[], settings?: INodeParameters];

const cases = (all: Case[]) => all;
const play = async (steps: Step[], settings: INodeParameters = BOTH) => {
	for (const step of steps) await step();
	return await prepare(settings);
};

describe('What the words of the customer say before any AI is asked', () => {
	it.each(
		cases([
			['a question is for the AI', [customer('How do I reset my password?')], 'May Speak', []],
			[
				'a wish for a person',
				[customer('I want to talk to a human')],
				'For People',
				['customerAsksForPerson'],
			],
			['a shout', [customer('HUMAN!!')], 'For People', ['customerAsksForPerson']],
			[
				'a wish in the subject of a mail',
				[mail('See above.', { subject: 'I want to talk to a human' })],
				'For People',
				['customerAsksForPerson'],
			],
			['a mail that is all subject', [mail('', { subject: 'How do I reset my password?' })], 'May Speak', []],
			[
				'a mail that is all subject, which asks for a person',
				[mail('', { subject: 'I want to talk to a human' })],
				'For People',
				['customerAsksForPerson'],
			],
			[
				'thanks by mail, whatever its subject asks',
				[mail('Thanks!', { subject: 'Re: How do I reset my password?' })],
				'Nothing to Answer',
			],
			[
				'thanks by mail with the mail before below it, and a question after it',
				[
					mail('Thanks!\n\nOn Mon, 2 Mar 2026 at 10:00, Ada wrote:\n> Open Settings.'),
					customer('But where do I invite colleagues?'),
				],
				'May Speak',
				[],
			],
			[
				'thanks after a question, where it was given to the AI between them',
				[customer('How do I reset my password?'), assign(() => ada), customer('Thanks!')],
				'May Speak',
				[],
			],
			[
				'nothing at all, which nobody can answer',
				[mail('', { subject: '' })],
				'Stay Silent',
				['noCustomerMessage'],
			],
			[
				'a wish in German',
				[customer('Ich möchte mit einem Mitarbeiter sprechen')],
				'For People',
				['customerAsksForPerson'],
			],
			['a wish in Japanese', [customer('担当者と話したいです')], 'For People', ['customerAsksForPerson']],
			['a wish that is denied', [customer("I don't want to talk to a human, just tell me how")], 'May Speak'],
			['a refund', [customer('I want my money back')], 'For People', ['category']],
			['a lawyer', [customer('You will hear from my lawyer')], 'For People', ['category']],
			['an account to delete', [customer('Please delete my account')], 'For People', ['category']],
			[
				'a danger to life, which no setting names',
				[customer('I want to kill myself')],
				'For People',
				['category'],
			],
			[
				'a danger to life although the list of categories is empty',
				[customer('I want to kill myself')],
				'For People',
				['category'],
				{ ...BOTH, categoriesForPeople: '' },
			],
			[
				'money, where the settings leave it to the AI',
				[customer('Where is my invoice?')],
				'May Speak',
				[],
				{ ...BOTH, categoriesForPeople: 'legal' },
			],
			[
				"the user's own category",
				[customer('How is the hardware shipped?')],
				'For People',
				['category'],
				{ ...BOTH, categoriesForPeople: 'hardware' },
			],
			[
				"the user's own phrase",
				[customer('get me the boss')],
				'For People',
				['customerAsksForPerson'],
				{ ...BOTH, phrasesForPerson: 'the boss' },
			],
			[
				'a wish and a matter at once',
				[customer('A refund! And let me speak to a person')],
				'For People',
				['customerAsksForPerson', 'category'],
			],
			[
				'a wish in the first of three messages',
				[customer('Let me talk to a human', 'hello?', 'anybody?')],
				'For People',
				['customerAsksForPerson'],
			],
			[
				'a wish below an e-mail that quotes a history above',
				[
					customer(
						'It fails.\n\nOn Tue, 3 Mar 2026 at 10:12, Ann <ann@example.com> wrote:\n> Try again',
						'Let me talk to a human',
					),
				],
				'For People',
				['customerAsksForPerson'],
			],
			[
				'a wish in quoted history alone',
				[
					customer(
						'It works like this?\n\nOn Tue, 3 Mar 2026 at 10:12, Ann <ann@example.com> wrote:\n> I want to talk to a human',
					),
				],
				'May Speak',
			],
			[
				'a wish that the AI answered with something else',
				[customer('I want to talk to a human'), answer('I can help you as well!')],
				'For People',
				['customerAsksForPerson'],
			],
			[
				'a wish that a bot greeted',
				[customer('I want to talk to a human'), bot('We usually reply in a day')],
				'For People',
				['customerAsksForPerson'],
			],
			[
				'a wish of earlier, which the AI answered and the customer did not repeat',
				[customer('A human?'), answer('Sure, what about?'), customer('How do I export my data?')],
				'May Speak',
			],
			[
				'a wish in a conversation of a teammate',
				[customer('I want to talk to a human'), assign(() => nora)],
				'Stay Silent',
				['personOwns'],
			],
			[
				'a wish that a teammate has answered',
				[customer('I want to talk to a human'), teammate('Here I am')],
				'Stay Silent',
				['personReplied'],
			],
			[
				'a wish that was handed over',
				[customer('I want to talk to a human'), aiNote('<p>[ai hand-off 1]</p>'), customer('HUMAN!!')],
				'Stay Silent',
				['handedOff'],
			],
			[
				'a wish after the AI was given the conversation again',
				[
					customer('I want to talk to a human'),
					aiNote('<p>[ai hand-off 1]</p>'),
					teammate('Solved?'),
					assign(() => ada),
					customer('No, I need a human again'),
				],
				'For People',
				['customerAsksForPerson'],
			],
			[
				'a wish that a teammate has read and given to the AI all the same',
				[customer('I want to talk to a human'), assign(() => nora), assign(() => ada)],
				'May Speak',
			],
			[
				'a wish that is said again after that',
				[customer('A human!'), assign(() => ada), customer('HUMAN, I said')],
				'For People',
				['customerAsksForPerson'],
			],
			['a wish that was closed', [customer('I want to talk to a human'), close], 'Stay Silent', ['closed']],
			[
				'thanks',
				[customer('How?'), answer('So.'), customer('Thanks, that worked!')],
				'Nothing to Answer',
				[],
			],
			[
				'thanks in two messages',
				[customer('How?'), answer('So.'), customer('Great', 'Thank you!')],
				'Nothing to Answer',
			],
			[
				'thanks with a question',
				[customer('How?'), answer('So.'), customer('Thanks! And on a phone?')],
				'May Speak',
			],
			[
				'a bare OK, which may answer a question',
				[customer('How?'), answer('Do you use SSO?'), customer('OK')],
				'May Speak',
			],
			[
				'thanks to a teammate',
				[customer('How?'), teammate('So.'), customer('Thanks!')],
				'Stay Silent',
				['personReplied'],
			],
			[
				'a wish, where no output is there for it',
				[customer('I want to talk to a human')],
				'May Speak',
				[],
				PLAIN,
			],
			['thanks, where no output is there for it', [customer('Thanks!')], 'May Speak', [], PLAIN],
			[
				'thanks, where only that output is there',
				[customer('Thanks, that worked!')],
				'Nothing to Answer',
				[],
				{ nothingToAnswerOutput: true },
			],
			[
				'a wish, where only the other output is there',
				[customer('I want to talk to a human')],
				'May Speak',
				[],
				{ nothingToAnswerOutput: true },
			],
		]),
	)('%s', async (_name, steps, output, codes = [], settings = BOTH) => {
		expect(await play(steps, settings)).toMatchObject({ output, codes });
	});

	it('hands over in the run of the first message although two newer ones are there', async () => {
		customer('I need a human', 'HUMAN!!', 'hello?')();
		const run = await prepare(BOTH, { message: { id: conversation.source.id } });
		expect(run).toMatchObject({ output: 'For People', codes: ['customerAsksForPerson'] });
		expect(run.json.customerMessageId).toBe(conversation.parts.at(-1)!.id);
	});

	it('finds a wish in the newest message although the run of an older one is at it', async () => {
		customer('How do I export?', 'HUMAN!!')();
		expect(await prepare(BOTH, { message: { id: conversation.source.id } })).toMatchObject({
			output: 'For People',
		});
	});

	it('leaves a newer question to its own run', async () => {
		customer('How do I export?', 'And import?')();
		expect(await prepare(BOTH, { message: { id: conversation.source.id } })).toMatchObject({
			output: 'Stay Silent',
			codes: ['newerMessage'],
		});
	});

	it.each<[string, (runs: Array<() => Promise<void>>) => Promise<unknown>]>([
		[
			'one after the other',
			async (runs) => {
				for (const run of runs) await run();
			},
		],
		['at the same time', async (runs) => await Promise.all(runs.map(async (run) => await run()))],
	])('hands over once, at the first word, a customer whose ten shouts run %s', async (_how, inTurn) => {
		const handOffs: IDataObject[] = [];
		customer('I need a human')();
		let newest = conversation.source.id;
		const shout = async () => {
			const { output, json } = await prepare(BOTH, { message: { id: newest } });
			// The next shout comes while this one is at work.
			newest = bench.workspace.parts.replyAsContact(conversation, maya, { body: 'HUMAN!!' }).id;
			if (output !== 'For People') return;
			const { outputs, error } = await bench.run({ operation: 'handOff' }, [json]);
			if (error) throw error;
			handOffs.push(outputs[0]![0]!.json);
		};
		await inTurn(Array.from({ length: 10 }, () => shout));
		expect(handOffs[0]).toMatchObject({ handedOff: true });
		const notes = conversation.parts.filter(
			({ part_type, body }) => part_type === 'note' && body?.includes('[ai hand-off'),
		);
		expect(notes).toHaveLength(1);
	});

	it('lets the AI answer what a teammate gave it in spite of a wish, also in Decide', async () => {
		customer('I want to talk to a human. How do I export?')();
		assign(() => nora)();
		assign(() => ada)();
		const { json: turn } = await prepare();
		const output = { answer: 'Like this', confidence: 0.9, customerAsksForPerson: false, category: 'export' };
		const { outputs } = await bench.run({ operation: 'decide', turn: turn as INodeParameters }, [{ output }]);
		expect(outputs[0]![0]!.json).toMatchObject({ decision: 'answer', reasons: [] });
	});

	it('gives Hand Off all it needs, and asks Intercom for nothing but the conversation', async () => {
		customer('I want a refund. Let me talk to a human')();
		const { json } = await prepare();
		expect(json).toMatchObject({
			conversationId: conversation.id,
			customerMessageId: conversation.source.id,
			aiTeammateId: ada.id,
			maySpeak: false,
			decision: 'handOff',
			customerAsksForPerson: true,
			category: 'billing',
			confidence: null,
			summary: 'The customer wrote: "I want a refund. Let me talk to a human"',
		});
		expect(bench.requests.map(({ path }) => path)).toEqual(['/admins', `/conversations/${conversation.id}`]);
		const { outputs } = await bench.run({ operation: 'handOff' }, [json]);
		expect(outputs[0]![0]!.json).toMatchObject({ handedOff: true });
		const [handOffNote] = conversation.parts;
		expect(handOffNote!.body).toContain('The customer asks for a person');
		expect(handOffNote!.body).toContain('<b>Category:</b> billing');
		expect(handOffNote!.body).not.toContain('Confidence');
	});
});

describe('What no person wrote is not answered', () => {
	it.each(
		cases([
			[
				'an automatic reply by its subject',
				[mail('I am away until Monday.', { subject: 'Automatic reply: Your ticket' })],
				'Stay Silent',
				['autoReply'],
			],
			[
				'an automatic reply by its words',
				[
					customer('How?'),
					answer('So.'),
					customer('I am out of the office until Monday. In urgent cases call Ann.'),
				],
				'Stay Silent',
				['autoReply'],
			],
			[
				'an automatic reply that names an agent to call',
				[
					customer(
						'I am out of the office until 3 May. Please talk to a human at reception in urgent cases.',
					),
				],
				'Stay Silent',
				['autoReply'],
			],
			[
				'a bounce',
				[mail('Delivery has failed to these recipients', { from: 'mailer-daemon@mx.example.com' })],
				'Stay Silent',
				['bounce'],
			],
			[
				'an address that takes no mail',
				[mail('Your invoice template is ready to look at', { from: 'no-reply@shop.example.com' })],
				'Stay Silent',
				['noReplyAddress'],
				{ ...BOTH, categoriesForPeople: 'legal' },
			],
			[
				'a form on a website that sends from such an address, with a wish',
				[mail('Please call me, I want to talk to a human', { from: 'no-reply@shop.example.com' })],
				'For People',
				['customerAsksForPerson'],
			],
			[
				'a form on a website, where the user says so',
				[mail('How do I export?', { from: 'no-reply@shop.example.com' })],
				'May Speak',
				[],
				{ ...BOTH, additionalFields: { speakEvenIf: ['noReplyAddress'] } },
			],
			[
				"one of the workspace's own addresses",
				[mail('New lead', { from: 'sales@acme.com' })],
				'Stay Silent',
				['ownAddress'],
				{ ...BOTH, additionalFields: { ownAddresses: '@acme.com' } },
			],
			[
				"an address of Intercom's for the workspace",
				[mail('Hello', { from: 'abc123@acme.intercom-mail.com' })],
				'Stay Silent',
				['ownAddress'],
			],
			[
				'a person of the same name as such an address, in the Messenger',
				[
					() => {
						const contact = bench.workspace.addContact({ email: 'no-reply@acme.com', role: 'user' });
						conversation = bench.workspace.addConversation({ contact, body: 'How do I export?' });
					},
				],
				'May Speak',
			],
			[
				'a question and then the note of absence of the same customer',
				[customer('How do I export?', 'I am out of the office until Monday. In urgent cases call Ann.')],
				'May Speak',
			],
			[
				'a person who says that they are on holiday and wants something',
				[customer("I'm on holiday from Monday, please pause my account notifications")],
				'May Speak',
			],
		]),
	)('%s', async (_name, steps, output, codes = [], settings = BOTH) => {
		expect(await play(steps, settings)).toMatchObject({ output, codes });
	});
});

const team = () => bench.workspace.teammates.teams()[0]!;
const assignTeam = () => bench.workspace.parts.assign(conversation, nora, { type: 'team', id: team().id });
const seatByHand = (body: string) => () => bench.workspace.parts.replyAsTeammate(conversation, ada, { body });
const takeSeat = () => bench.workspace.parts.assign(conversation, ada, { type: 'admin', id: ada.id });
const tagged = (name: string) => () =>
	bench.workspace.tags.apply(conversation, bench.workspace.tags.named(name), {
		type: 'admin',
		id: nora.id,
	});
const attribute = (name: string, value: string) => () => {
	bench.workspace.conversations.get(conversation.id).custom_attributes[name] = value;
};
const begunBy = (from: 'bot' | 'teammate', body: string) => () => {
	const by = from === 'bot' ? 'bot' : nora;
	conversation = bench.workspace.addConversation({ contact: maya, from: by, body });
};
const fin = (body: string) => () =>
	bench.workspace.parts.replyAsBot(conversation, { body, author: { from_ai_agent: true } });
const announce = (body: string) => () =>
	bench.workspace.parts.add(
		conversation,
		{
			part_type: 'channel_and_reply_time_expectation',
			author: { type: 'bot', id: '278', name: 'Operator', email: 'operator+x@intercom.io' },
			body: `<p>${body}</p>`,
		},
		[],
	);
const later = (seconds: number, step: () => { created_at: number }) => () => {
	step().created_at += seconds;
};
const many = (count: number, body = 'and?') => customer(...Array.from({ length: count }, () => body));
const teammateNote = (body: string) => note(body, () => nora, false);
const overlooking = (...codes: string[]) => ({ ...BOTH, additionalFields: { speakEvenIf: codes } });

describe('Who has the conversation', () => {
	it.each(
		cases([
			['nobody', [customer('How?')], 'May Speak'],
			['the AI itself', [customer('How?'), assign(() => ada)], 'May Speak'],
			['a teammate', [customer('How?'), assign(() => nora)], 'Stay Silent', ['personOwns']],
			['a team', [customer('How?'), assignTeam], 'Stay Silent', ['teamOwns']],
			[
				'a person who took it by hand at the seat of the AI',
				[customer('How?'), takeSeat],
				'Stay Silent',
				['personOwns'],
			],
			[
				'a person who took that seat right after a reply of the AI',
				[customer('How?'), answer('So.'), later(30, takeSeat), customer('And?')],
				'Stay Silent',
				['personOwns'],
			],
			[
				'the AI, which Intercom assigned for its reply',
				[customer('How?'), answer('So.'), takeSeat, customer('And?')],
				'May Speak',
			],
			[
				'nobody, after a teammate has replied',
				[customer('How?'), teammate('So.'), customer('And?')],
				'Stay Silent',
				['personReplied'],
			],
			[
				'nobody, after a teammate has replied, where the user says so',
				[customer('How?'), teammate('So.'), customer('And?')],
				'May Speak',
				[],
				overlooking('personReplied'),
			],
			[
				'a person who typed at the seat of the AI',
				[customer('How?'), seatByHand('I look into it'), customer('Ok')],
				'Stay Silent',
				['personReplied'],
			],
			[
				'the AI again, given by a teammate who had replied',
				[customer('How?'), teammate('One moment'), assign(() => ada), customer('Ok, how?')],
				'May Speak',
			],
			[
				'the AI, given back in the same turn: it answers what is open',
				[customer('How?'), assign(() => nora), assign(() => ada)],
				'May Speak',
			],
			[
				'the AI, by a note of its return',
				[
					customer('How?'),
					aiNote('<p>[ai hand-off 1]</p>'),
					aiNote('<p>[ai hand-back 1]</p>'),
					customer('One more thing'),
				],
				'May Speak',
			],
			[
				'nobody, while a colleague writes notes',
				[customer('How?'), teammateNote('Known customer, be kind')],
				'May Speak',
			],
			['people, who closed it', [customer('How?'), close], 'Stay Silent', ['closed']],
			[
				'people, who snoozed it',
				[
					customer('How?'),
					() => bench.workspace.parts.snooze(conversation, nora, bench.workspace.now() + 86_400),
				],
				'Stay Silent',
				['snoozed'],
			],
			[
				'the customer, who opened it again',
				[customer('How?'), answer('So.'), close, customer('It does not work')],
				'May Speak',
			],
			['the AI, which has answered', [customer('How?'), answer('So.')], 'Stay Silent', ['answered']],
			[
				'the AI, which has left a draft',
				[customer('How?'), () => aiNote(`<p>[ai draft ${conversation.source.id}]</p>`)()],
				'Stay Silent',
				['drafted'],
			],
		]),
	)('%s', async (_name, steps, output, codes = [], settings = BOTH) => {
		expect(await play(steps, settings)).toMatchObject({ output, codes });
	});
});

describe('What bots say', () => {
	it.each(
		cases([
			[
				'a greeting after the first words',
				[customer('How?'), bot('Hi there! How can we help?')],
				'May Speak',
			],
			[
				'a promise of a reply',
				[customer('How?'), bot('Thanks for reaching out. We will get back to you.')],
				'May Speak',
			],
			[
				'a promise in German',
				[customer('Wie?'), bot('Danke für Ihre Nachricht. Wir melden uns.')],
				'May Speak',
			],
			[
				'office hours',
				[customer('How?'), bot('We are currently away. Our office hours are 9 to 5, Monday to Friday.')],
				'May Speak',
			],
			['an announcement of when somebody replies', [customer('How?'), announce('In a day')], 'May Speak'],
			[
				'a question for an address',
				[customer('How?'), bot('Give the team a way to reach you:')],
				'May Speak',
			],
			[
				'a prompt between two messages',
				[customer('How?'), bot('Thanks for your message!'), customer('Hello?')],
				'May Speak',
			],
			[
				'an answer',
				[customer('How?'), bot('Open Settings and choose Export.')],
				'Stay Silent',
				['botReplied'],
			],
			[
				'an answer that begins with thanks',
				[customer('How?'), bot('Thanks for your message. Open Settings and choose Export.')],
				'Stay Silent',
				['botReplied'],
			],
			[
				'an answer, where the user says so',
				[customer('How?'), bot('Open Settings.')],
				'May Speak',
				[],
				overlooking('botReplied'),
			],
			['a first word', [begunBy('bot', 'Can we help?'), customer('How?')], 'Stay Silent', ['startedByBot']],
			[
				'a first word, where the user says so',
				[begunBy('bot', 'Can we help?'), customer('How?')],
				'May Speak',
				[],
				overlooking('startedByBot'),
			],
			[
				'a first word, and then a wish, where the user lets the AI speak',
				[begunBy('bot', 'Can we help?'), customer('HUMAN!!')],
				'For People',
				['customerAsksForPerson'],
				overlooking('startedByBot'),
			],
			[
				'an answer of Fin',
				[customer('How?'), fin('Like this')],
				'Stay Silent',
				['botReplied', 'finParticipates'],
			],
			[
				"a campaign of the team's",
				[begunBy('teammate', 'Try our feature'), customer('How?')],
				'Stay Silent',
				['startedByOutbound'],
			],
			[
				'nothing but a campaign',
				[begunBy('teammate', 'Try it')],
				'Stay Silent',
				['noCustomerMessage', 'startedByOutbound'],
			],
		]),
	)('%s', async (_name, steps, output, codes = [], settings = BOTH) => {
		expect(await play(steps, settings)).toMatchObject({ output, codes });
	});
});

describe('A colleague keeps the AI out', () => {
	it.each(
		cases([
			['by a note', [customer('How?'), teammateNote('AI: please wait')], 'Stay Silent', ['onHold']],
			[
				'by a note in German',
				[customer('Wie?'), teammateNote('KI, bitte warten')],
				'Stay Silent',
				['onHold'],
			],
			[
				'by a note of earlier',
				[customer('How?'), teammateNote('@AI stop'), customer('Hello?')],
				'Stay Silent',
				['onHold'],
			],
			[
				'not any more after another note',
				[customer('How?'), teammateNote('AI: wait'), teammateNote('AI: go on')],
				'May Speak',
			],
			[
				'not any more after giving it to the AI',
				[customer('How?'), teammateNote('AI: wait'), assign(() => ada)],
				'May Speak',
			],
			['not by a note about it', [customer('How?'), teammateNote('The AI should wait less')], 'May Speak'],
			['not by words of the customer', [customer('AI: please wait')], 'May Speak'],
			['not by an app that writes notes', [customer('How?'), note('AI: wait', () => ada, true)], 'May Speak'],
			['by the tag that always does', [customer('How?'), tagged('AI-Pause')], 'Stay Silent', ['onHold']],
			['not by just any tag', [customer('How?'), tagged('vip')], 'May Speak'],
			[
				'by a tag of the settings',
				[customer('How?'), tagged('VIP')],
				'Stay Silent',
				['onHold'],
				{ ...BOTH, additionalFields: { holdTags: 'escalated, vip' } },
			],
			[
				'also from a wish, which is then theirs',
				[customer('I want to talk to a human'), teammateNote('AI: wait, I call her')],
				'Stay Silent',
				['onHold'],
			],
		]),
	)('%s', async (_name, steps, output, codes = [], settings = BOTH) => {
		expect(await play(steps, settings)).toMatchObject({ output, codes });
	});
});

describe('What one customer can do', () => {
	it.each(
		cases([
			['write nineteen messages in a row', [many(19)], 'May Speak'],
			['write twenty in a row, which gets them people', [many(20)], 'For People', ['tooManyMessages']],
			['write twenty with answers between', [many(10), answer('So.'), many(10)], 'May Speak'],
			[
				'write a book, which gets them people',
				[customer('How? '.repeat(5_000))],
				'For People',
				['messageTooLong'],
			],
			['write five hundred messages', [many(500)], 'For People', ['tooManyMessages']],
			[
				'push the note of a hand-off out of what Intercom gives: the tag is a witness',
				[customer('How?'), aiNote('<p>[ai hand-off 1]</p>'), tagged('ai-handed-off'), many(510)],
				'Stay Silent',
				['handedOff'],
			],
			[
				'the same with an attribute as the witness',
				[
					customer('How?'),
					aiNote('<p>[ai hand-off 1]</p>'),
					attribute('AI hand-off reason', 'category'),
					many(510),
				],
				'Stay Silent',
				['handedOff'],
				{ ...BOTH, additionalFields: { handOffAttribute: 'AI hand-off reason' } },
			],
			[
				'nothing about a tag that was left where the AI was given the conversation again',
				[customer('How?'), tagged('ai-handed-off'), assign(() => ada)],
				'May Speak',
			],
			[
				'the tag, where the user goes by the note alone',
				[customer('How?'), tagged('ai-handed-off')],
				'May Speak',
				[],
				{ ...BOTH, handOffTag: '' },
			],
		]),
	)('%s', async (_name, steps, output, codes = [], settings = BOTH) => {
		expect(await play(steps, settings)).toMatchObject({ output, codes });
	});

	it('gets a long message cut in its middle, and told so', async () => {
		customer(`Begin ${'x'.repeat(30_000)} end`)();
		const { json } = await prepare(PLAIN);
		expect(json.customerMessageIsCut).toBe(true);
		expect(json.customerMessage).toMatch(/^Begin x+\n\[10010 characters are left out here\]\nx+ end$/);
		expect((json.transcript as string).length).toBeLessThan(12_000);
	});

	it('gets a long conversation without its middle, and told so', async () => {
		customer('The first words')();
		for (let turn = 0; turn < 40; turn++) {
			customer(`Question ${turn} ${'x'.repeat(2_000)}`)();
			answer(`Answer ${turn}`)();
		}
		customer('The last words')();
		const { json } = await prepare(PLAIN);
		expect(json.customerMessageIsCut).toBe(false);
		expect(json.transcriptIsTruncated).toBe(true);
		expect(json.transcript).toMatch(
			/The first words[^]*earlier messages are left out here[^]*The last words$/,
		);
		expect((json.transcript as string).length).toBeLessThan(65_000);
		expect(json.messages).toHaveLength(
			82 - Number(/(\d+) earlier messages/.exec(json.transcript as string)![1]),
		);
	});

	it('is told nothing of the kind about a conversation of everyday length', async () => {
		customer('How?')();
		const { json } = await prepare(PLAIN);
		expect(json).toMatchObject({ customerMessageIsCut: false, transcriptIsTruncated: false, notRead: [] });
	});
});

describe('An ornament stops nothing', () => {
	it.each<[string, () => unknown, RegExp]>([
		[
			'may not be read',
			() => bench.permissions.withhold('contacts'),
			/^The contact could not be read: .+[^\]]$/,
		],
		[
			'may not be read (401)',
			() => bench.permissions.withhold('contacts', 401),
			/^The contact could not be read: /,
		],
		[
			'cannot be read for now',
			() => bench.refuseNext({ path: /contacts/, answer: { status: 503 }, times: 50 }),
			/^The contact could not be read: /,
		],
		[
			'cannot be reached',
			() => bench.refuseNext({ path: /contacts/, answer: 'reset before', times: 50 }),
			/^The contact could not be read: Intercom could not be reached$/,
		],
	])('a contact that %s', async (_name, break_, told) => {
		customer('How?')();
		break_();
		const { output, json } = await prepare();
		expect(output).toBe('May Speak');
		expect(json).toMatchObject({ contact: null, notRead: [expect.stringMatching(told)] });
		const decided = await bench.run({ operation: 'decide', turn: json as INodeParameters }, [
			{ error: 'Overloaded' },
		]);
		const handedOff = await bench.run({ operation: 'handOff' }, [decided.outputs[1]![0]!.json]);
		expect(handedOff.outputs[0]![0]!.json).toMatchObject({ handedOff: true });
		expect(conversation.parts[0]!.body).toContain('The contact could not be read');
	});

	it('a contact that cannot be read is not waited for in minutes', async () => {
		customer('How?')();
		bench.refuseNext({ path: /contacts/, answer: { status: 503 }, times: 1_000 });
		await prepare();
		expect(bench.requests.filter(({ path }) => path.includes('contacts'))).toHaveLength(4);
	});

	it('but a conversation that may not be read does', async () => {
		customer('How?')();
		bench.permissions.withhold('conversations');
		await expect(prepare()).rejects.toMatchObject({ httpCode: '403' });
	});
});

describe('The form', () => {
	it('has the categories of the settings as an enumeration', async () => {
		customer('How?')();
		const { json } = await prepare({ categoriesForPeople: 'Payments, Hardware returns' });
		const form = JSON.parse(json.form as string) as {
			properties: { category: IDataObject };
			required: string[];
		};
		expect(form.properties.category.enum).toEqual([
			'danger_to_life',
			'threat',
			'security_incident',
			'legal',
			'press',
			'account_deletion',
			'billing',
			'Hardware returns',
			'other',
		]);
		expect(form.required).toEqual(Object.keys(form.properties));
	});
});
