import type { IDataObject } from 'n8n-workflow';
import { IntercomEscalation } from '../../nodes/IntercomEscalation/IntercomEscalation.node';
import * as answers from '../unit/escalation/outgoing-cases';
import { NO_WISHES, WISHES } from '../unit/escalation/wish-cases';
import { MORE_NO_WISHES, MORE_WISHES } from '../unit/escalation/wish-hold-out';
import type { Workbench } from './workbench';
import { startWorkbench } from './workbench';

/** Decide and its guards in n8n's engine: what becomes of an answer, as a support lead would have it. */

const form = {
	answer: 'Open Settings and press Save.',
	confidence: 0.9,
	customerAsksForPerson: false,
	category: 'login',
};

/** What the AI's tools gave it, as n8n's AI Agent tells. */
const steps = [
	{
		action: { tool: 'Help_Center', toolInput: { query: 'projects' } },
		observation: JSON.stringify(answers.known.articles.map((article) => ({ title: 'Pages', ...article }))),
	},
];

const QUESTION = 'How do I save a project?';

interface Case {
	message?: string;
	output?: unknown;
	error?: unknown;
	steps?: unknown;
	aiTurns?: number;
}

let bench: Workbench;
beforeAll(async () => {
	bench = await startWorkbench(new IntercomEscalation());
});
afterAll(async () => {
	await bench.close();
});

/** Decides on all cases of a table in one run of the node, as a workflow with many customers does. */
async function decideOnAll(cases: readonly Case[]) {
	const items = cases.map(({ message = QUESTION, aiTurns = 0, ...given }, index) => ({
		turn: { conversationId: String(index), customerMessage: message, aiTurns },
		output: form,
		steps,
		...given,
	})) as IDataObject[];
	const parameters = {
		operation: 'decide',
		turn: '={{ $json.turn }}',
		aiSteps: '={{ $json.steps }}',
		nothingToAnswerOutput: true,
		additionalFields: {
			allowedHosts: 'help.acme.com, https://status.acme.io/',
			systemPrompt: answers.prompt,
		},
	};
	const { outputs, error } = await bench.run(parameters, items);
	if (error) throw error;
	const names = ['answer', 'handOff', 'nothingToAnswer'];
	const decided = new Map<string, string[]>();
	outputs.forEach((given, output) =>
		given.forEach(({ json }) => {
			expect(json.decision).toBe(names[output]);
			const codes = (json.reasons as IDataObject[]).map(({ code }) => code as string);
			decided.set(json.conversationId as string, [names[output]!, ...codes]);
		}),
	);
	return cases.map((_case, index) => decided.get(String(index)) ?? ['nothing']);
}

/** A table of cases: each is one test, all are decided in one run. */
function table<Row>(
	name: string,
	rows: readonly Row[],
	toCase: (row: Row) => Case,
	expected: (decided: string[], row: Row) => void,
) {
	describe(name, () => {
		let decided: string[][] = [];
		beforeAll(async () => {
			decided = await decideOnAll(rows.map(toCase));
		});
		it.each(rows.map((row, index) => [JSON.stringify(row).slice(0, 160), index] as const))(
			'%s',
			(_shown, index) => expected(decided[index]!, rows[index]!),
		);
	});
}

const ofCustomer = (message: string): Case => ({ message });
const ofAnswer = (answer: string): Case => ({
	message: answers.known.customerMessage,
	output: { ...form, answer },
});

table(
	'A wish for a person goes to people',
	[...Object.values(WISHES).flat(), ...MORE_WISHES],
	ofCustomer,
	([decision, code]) => expect([decision, code]).toEqual(['handOff', 'customerAsksForPerson']),
);
table(
	'What is no wish is not taken for one',
	[...Object.values(NO_WISHES).flat(), ...MORE_NO_WISHES],
	ofCustomer,
	(decided) => expect(decided).not.toContain('customerAsksForPerson'),
);

/** The customer's words there are about money, which people handle anyhow: only what is found in the answer counts. */
const inAnswer = (decided: string[]) => decided.slice(1).filter((code) => code !== 'category');

table('An answer may go out', answers.GO_OUT, ofAnswer, (decided) => expect(inAnswer(decided)).toEqual([]));
table('Nothing visible', answers.EMPTY, ofAnswer, (decided) =>
	expect(inAnswer(decided)).toEqual(['emptyAnswer']),
);
table(
	'A refusal',
	answers.REFUSALS,
	([, answer]) => ofAnswer(answer),
	(decided) => expect(inAnswer(decided)).toEqual(['refusal']),
);
table(
	'A promise that nobody keeps',
	answers.PROMISES,
	([, answer]) => ofAnswer(answer),
	(decided) => expect(inAnswer(decided)).toEqual(['promise']),
);
table('Money that no article names', answers.MONEY, ofAnswer, (decided) =>
	expect(inAnswer(decided)).toContain('unfoundedMoney'),
);
table('Contact details of strangers', answers.CONTACTS, ofAnswer, (decided) =>
	expect(inAnswer(decided)).toEqual(['unfoundedContact']),
);
table('Links to other hosts', answers.LINKS, ofAnswer, (decided) =>
	expect(inAnswer(decided)).toEqual(['foreignLink']),
);
table('What acts by itself', answers.ACTIVE, ofAnswer, (decided) =>
	expect(inAnswer(decided)).toEqual(['activeContent']),
);
table(
	'What is not meant for the customer',
	answers.NOT_FOR_CUSTOMERS,
	([, answer]) => ofAnswer(answer),
	(decided, [code]) => expect(inAnswer(decided)).toEqual([code]),
);

const json = JSON.stringify(form);
const fenced = `\`\`\`json\n${json}\n\`\`\``;
const two = JSON.stringify({ ...form, answer: 'We refund you 500 EUR' });

table<[name: string, given: Case, decided: string[]]>(
	'Whatever a model makes of the form',
	[
		['an object', { output: form }, ['answer']],
		['JSON text', { output: json }, ['answer']],
		['a fence with nothing around', { output: fenced }, ['answer']],
		['wrapped by a node', { output: { output: form } }, ['answer']],
		['wrapped by a maker', { output: [{ message: { content: json } }] }, ['answer']],
		[
			'in a fence among prose',
			{ output: `Here it is:\n${fenced}\nI cannot help.` },
			['handOff', 'malformed'],
		],
		['cut off', { output: json.slice(0, -9) }, ['handOff', 'malformed']],
		['prose', { output: 'Open Settings.' }, ['handOff', 'malformed']],
		['nothing', { output: '' }, ['handOff', 'malformed']],
		['two forms', { output: `${json}\n${two}` }, ['handOff', 'malformed']],
		['a list of two forms', { output: [form, JSON.parse(two)] }, ['handOff', 'malformed']],
		['a number', { output: 42 }, ['handOff', 'malformed']],
		['an error of the node', { output: undefined, error: 'Overloaded' }, ['handOff', 'aiUnavailable']],
		['an error beside an answer', { error: { message: 'Timeout' } }, ['handOff', 'aiUnavailable']],
		['a confidence at the threshold', { output: { ...form, confidence: 0.4 } }, ['answer']],
		['a confidence below', { output: { ...form, confidence: 0.39 } }, ['handOff', 'lowConfidence']],
		['a confidence as text', { output: { ...form, confidence: '0,9' } }, ['answer']],
		['a confidence in percent', { output: { ...form, confidence: '90%' } }, ['answer']],
		[
			'a confidence of 90',
			{ output: { ...form, confidence: 90 } },
			['handOff', 'confidenceUnreadable', 'lowConfidence'],
		],
		[
			'a confidence in words',
			{ output: { ...form, confidence: 'high' } },
			['handOff', 'confidenceUnreadable', 'lowConfidence'],
		],
		[
			'no confidence',
			{ output: { ...form, confidence: undefined } },
			['handOff', 'confidenceUnreadable', 'lowConfidence'],
		],
		['two confidences', { output: json.replace('{', '{"confidence": 0.1,') }, ['handOff', 'lowConfidence']],
		['no category', { output: { ...form, category: '' } }, ['handOff', 'malformed']],
		['a category for people', { output: { ...form, category: 'Rechnung' } }, ['handOff', 'category']],
		['several categories', { output: { ...form, category: ['login', 'GDPR'] } }, ['handOff', 'category']],
		[
			'a wish that it found',
			{ output: { ...form, customerAsksForPerson: 'yes' } },
			['handOff', 'customerAsksForPerson'],
		],
		['a wish of its own', { output: { ...form, escalate: true } }, ['handOff', 'aiHandsOver']],
		['another wish of its own', { output: { ...form, decision: 'hand off' } }, ['handOff', 'aiHandsOver']],
		[
			'no word on a wish',
			{ output: { ...form, customerAsksForPerson: undefined } },
			['handOff', 'malformed'],
		],
		['no article read', { steps: [] }, ['handOff', 'noArticle']],
		[
			'a search that failed',
			{ steps: [{ action: {}, observation: '{"error": "503"}' }] },
			['handOff', 'noArticle'],
		],
		['nothing known of articles', { steps: undefined }, ['answer']],
		['the fifth turn', { aiTurns: 4 }, ['answer']],
		['the sixth turn', { aiTurns: 5 }, ['handOff', 'tooManyTurns']],
		['thanks', { message: 'Thanks, that worked!' }, ['nothingToAnswer']],
		[
			'thanks while the model is down',
			{ message: 'Thank you!', output: undefined, error: 'x' },
			['nothingToAnswer'],
		],
		[
			'nothing to answer by its own word',
			{ message: 'ok, I do that tomorrow', output: { ...form, answer: '', nothingToAnswer: true } },
			['nothingToAnswer'],
		],
		[
			'nothing to answer by its own word, where the customer asks something',
			{ output: { ...form, answer: '', nothingToAnswer: true } },
			['handOff', 'emptyAnswer'],
		],
		[
			'nothing to answer by its own word, where the customer asks in Chinese',
			{ message: '怎么重置密码？', output: { ...form, answer: '', nothingToAnswer: true } },
			['handOff', 'emptyAnswer'],
		],
		[
			'nothing to answer, where the customer asks for a person',
			{ message: 'Thanks. Now a human please', output: { ...form, nothingToAnswer: true } },
			['handOff', 'customerAsksForPerson'],
		],
		[
			'a danger to life while the model is sure',
			{ message: 'I want to kill myself' },
			['handOff', 'category'],
		],
	],
	([, given]) => given,
	(decided, [, , expected]) => expect(decided).toEqual(expected),
);

describe('Raised Threshold', () => {
	/** An answer with a confidence of 0.9, at a threshold of 0.4 that was raised. */
	async function decide(raisedThreshold: unknown, more: IDataObject = {}) {
		const { outputs, error } = await bench.run(
			{
				...{ operation: 'decide', turn: '={{ $json.turn }}', threshold: '0.4; shipping 0.6' },
				additionalFields: { raisedThreshold: '={{ $json.raised }}' },
			},
			[
				{
					...{ turn: { conversationId: '7', customerMessage: QUESTION, aiTurns: 0 } },
					...{ output: { ...form, ...more }, raised: raisedThreshold as string },
				},
			],
		);
		if (error) throw error;
		const output = outputs.findIndex((items) => items.length > 0);
		const { reasons, threshold, heldBackAnswer } = outputs[output]![0]!.json;
		return {
			output: ['Answer', 'Hand Off'][output],
			reasons: (reasons as IDataObject[]).map(({ message }) => message),
			threshold,
			heldBackAnswer,
		};
	}

	it.each<[string, unknown]>([
		['nothing', undefined],
		['null', null],
		['empty text', ''],
		['0', 0],
		['what Settings have', '0.4'],
		['less than the confidence', 0.9],
		['people for another category', 'refunds people'],
	])('lets an answer pass as before: %s', async (_case, raised) => {
		expect(await decide(raised)).toMatchObject({ output: 'Answer', reasons: [], heldBackAnswer: null });
	});

	it('holds back what would have been sent, says why, and gives the answer on', async () => {
		expect(await decide('0.95')).toEqual({
			output: 'Hand Off',
			reasons: [
				"The AI's confidence of 0.9 is below 0.95, to which the threshold was raised from 0.4: whether few enough answers are wrong is in doubt",
			],
			threshold: 0.95,
			heldBackAnswer: form.answer,
		});
	});

	it('to people holds back every answer', async () => {
		expect(await decide('people', { confidence: 1 })).toEqual({
			output: 'Hand Off',
			reasons: [
				'No confidence is enough now: whether few enough answers are wrong is in doubt, and no threshold is shown to mend it',
			],
			threshold: null,
			heldBackAnswer: form.answer,
		});
	});

	it.each<[string, string, IDataObject, number | null]>([
		['would not have been sent anyhow', '0.95', { confidence: 0.3 }, 0.95],
		['is unsafe', 'people', { answer: 'I have refunded you 500 EUR.' }, null],
	])('gives no answer on that %s', async (_case, raised, more, threshold) => {
		expect(await decide(raised, more)).toMatchObject({
			...{ output: 'Hand Off', threshold, heldBackAnswer: null },
		});
	});

	it('counts for each category by itself', async () => {
		expect(await decide('0.5; shipping 0.95', { category: 'shipping' })).toMatchObject({
			...{ output: 'Hand Off', threshold: 0.95 },
		});
		expect(await decide('0.5; shipping 0.95')).toMatchObject({ output: 'Answer', threshold: 0.5 });
	});

	it.each(['high', 'unreadable (the table)', '0.4; shipping', 40])(
		'that is %j is refused as a threshold is, so that nothing is sent',
		async (raised) => {
			await expect(decide(raised)).rejects.toMatchObject({
				message: expect.stringContaining("'Raised Threshold'") as string,
			});
		},
	);
});
