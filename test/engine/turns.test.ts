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
