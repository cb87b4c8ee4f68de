import type { IDataObject, INodeExecutionData, INodeParameters } from 'n8n-workflow';
import { IntercomEscalation } from '../../nodes/IntercomEscalation/IntercomEscalation.node';
import type { Contact, Conversation, Teammate } from '../../dev/sandbox';
import type { Workbench } from './workbench';
import { startWorkbench } from './workbench';

/** Past conversations run through the same steps in n8n's engine: replayed, decided, recorded, reported. */

let bench: Workbench;
let maya: Contact;
let nora: Teammate;

beforeAll(async () => {
	bench = await startWorkbench(new IntercomEscalation());
	[nora] = bench.workspace.teammates.list() as [Teammate];
	maya = bench.workspace.addContact({ email: 'maya@example.com', name: 'Maya', role: 'user' });
});
afterAll(async () => await bench.close());

const LONG_AGO = 86_400 * 30;

/** A conversation of last month that a person answered after so many seconds, and closed. */
function past(question: string, answer?: string, seconds = 600): Conversation {
	const created_at = bench.workspace.now() - LONG_AGO;
	const conversation = bench.workspace.addConversation({ contact: maya, body: question, created_at });
	if (answer)
		bench.workspace.parts.replyAsTeammate(conversation, nora, {
			body: answer,
			created_at: created_at + seconds,
		});
	bench.workspace.parts.close(conversation, nora);
	return conversation;
}

/** As Get of Intercom Support reads it. */
async function read({ id }: Conversation): Promise<IDataObject> {
	const response = await fetch(`${bench.url}/conversations/${id}`, {
		headers: { Authorization: `Bearer ${bench.accessToken}`, 'Intercom-Version': '2.16' },
	});
	return (await response.json()) as IDataObject;
}

const OUTPUTS = ['May Speak', 'Stay Silent', 'For People', 'Nothing to Answer'];

async function replay(record: IDataObject, parameters: INodeParameters = {}) {
	const { outputs, error } = await bench.run(
		{ operation: 'replayTurn', forPeopleOutput: true, nothingToAnswerOutput: true, ...parameters },
		[record],
	);
	if (error) throw error;
	const index = outputs.findIndex((items) => items.length > 0);
	return { output: OUTPUTS[index], turn: outputs[index]![0]!.json };
}

it('puts the AI before the first question, and the team beside it', async () => {
	const conversation = past('How do I reset my password?', 'Open <b>Settings</b> and press Reset.');
	const { output, turn } = await replay(await read(conversation));
	expect(output).toBe('May Speak');
	expect(turn).toMatchObject({
		conversationId: conversation.id,
		maySpeak: true,
		aiMode: 'dryRun',
		customerMessage: 'How do I reset my password?',
		transcript: expect.stringContaining('reset my password'),
		forAi: { customer: { name: 'Maya' } },
		form: expect.stringContaining('confidence'),
		afterwards: {
			teamAnswer: 'Open Settings and press Reset.',
			teamSecondsToAnswer: 600,
			stateToday: 'closed',
		},
	});
	expect(turn.transcript).not.toContain('press Reset');
});

it.each([
	['For People', 'I want to talk to a human'],
	['For People', 'Why was my credit card charged twice?'],
	['Nothing to Answer', 'Thanks!'],
	['Stay Silent', 'I am out of the office until Monday. This is an automatic reply.'],
])('finds what Prepare Turn finds: %s for "%s"', async (expected, question) => {
	const { output } = await replay(await read(past(question, 'Hello!')));
	expect(output).toBe(expected);
});

it('asks Intercom for nothing but who it is, once', async () => {
	const records = await Promise.all([past('How?'), past('Why?'), past('When?')].map(read));
	await replay(records[0]!);
	const before = bench.requests.length;
	const { outputs } = await bench.run({ operation: 'replayTurn' }, records);
	expect(outputs[0]).toHaveLength(3);
	expect(bench.requests.slice(before).map(({ path }) => path)).toEqual([]);
});

it.each([
	[
		'of a search, without its parts',
		async () => ({ ...(await read(past('How?'))), conversation_parts: undefined }),
	],
	['that is none', async () => ({ id: '7' })],
])('refuses a conversation %s, and says what to give', async (_what, given) => {
	await expect(replay(await given())).rejects.toMatchObject({
		message: expect.stringContaining("'Conversation' is not whole"),
		description: expect.stringContaining('Simplify switched off'),
	});
});

const STEPS = [
	{
		action: { tool: 'Search_Help_Center', toolInput: { Phrase: 'password' } },
		observation: JSON.stringify([
			{ id: '7', title: 'Reset your password', text: 'Open Settings and press Reset.' },
		]),
	},
];

const said = (more: IDataObject = {}): IDataObject => ({
	answer: 'Open Settings and press Reset.',
	confidence: 0.9,
	customerAsksForPerson: false,
	nothingToAnswer: false,
	category: 'account',
	sentiment: 'neutral',
	language: 'en',
	summary: 'Wants a new password',
	attempted: '',
	...more,
});

/** Runs a conversation through all steps; the model says this, or fails. */
async function through(conversation: Conversation, model: IDataObject | Error = said()) {
	const { output, turn } = await replay(await read(conversation));
	const record = async (decision: IDataObject) => {
		const { outputs, error } = await bench.run(
			{
				operation: 'recordReplay',
				decision: '={{ $json.decision }}',
				turn: '={{ $json.turn }}',
				aiSteps: '={{ $json.steps }}',
				systemPrompt: 'You answer customers.',
			},
			[{ decision, turn, steps: output === 'May Speak' ? STEPS : null }],
			{ credentials: {} },
		);
		if (error) throw error;
		const [recorded = [], notReplayed = []] = outputs;
		return { row: recorded[0]?.json, notReplayed: notReplayed[0]?.json };
	};
	if (output !== 'May Speak') return await record(turn);
	const decided = await bench.run(
		{
			operation: 'decide',
			turn: '={{ $json.turn }}',
			aiOutput: '={{ $json.output }}',
			aiError: '={{ $json.error }}',
			aiSteps: '={{ $json.steps }}',
			additionalFields: { model: 'gpt-5-mini' },
		},
		[{ turn, steps: STEPS, ...(model instanceof Error ? { error: model.message } : { output: model }) }],
	);
	return await record(decided.outputs.flat()[0]!.json);
}

describe('A row', () => {
	it('has what would have been decided beside what was done', async () => {
		const { row } = await through(past('How do I reset my password?', 'Open Settings and press Reset.', 90));
		expect(row).toEqual({
			decidedAt: expect.stringMatching(/^\d{4}-/),
			conversationId: expect.any(String),
			customerMessageId: expect.any(String),
			contactId: maya.id,
			mode: 'dryRun',
			decision: 'answer',
			outcome: 'simulated',
			reasons: '',
			reasonsInWords: '',
			confidence: 0.9,
			score: 0.9,
			scoreParts: expect.stringContaining('"support":1'),
			threshold: 0.4,
			category: 'account',
			language: 'en',
			sentiment: 'neutral',
			model: 'gpt-5-mini',
			articles: 'Reset your password',
			customerMessage: 'How do I reset my password?',
			answer: 'Open Settings and press Reset.',
			summary: 'Wants a new password',
			partId: null,
			handedOffTo: null,
			approval: null,
			approver: null,
			sentAnswer: null,
			firstAnswerBy: 'person',
			teamAnswer: 'Open Settings and press Reset.',
			teamSecondsToAnswer: 90,
			teamMessages: 1,
			teammates: 1,
			assignments: 0,
			customerMessagesAfter: 0,
			stateToday: 'closed',
			rating: null,
			ratingRemark: null,
			inputTokens: expect.any(Number),
			outputTokens: expect.any(Number),
			tokensAreCounted: false,
			executionId: '1',
			likeTeam: 1,
			label: null,
		});
		const month = Date.parse(row!.decidedAt as string) / 1000;
		expect(Math.abs(bench.workspace.now() - LONG_AGO - month)).toBeLessThan(60);
	});

	it('costs nothing where no model was asked', async () => {
		const { row } = await through(past('I want to talk to a human', 'Here I am'));
		expect(row).toMatchObject({
			decision: 'handOff',
			reasons: 'customerAsksForPerson',
			score: null,
			inputTokens: 0,
			outputTokens: 0,
			model: null,
		});
	});

	it('is not there where the model could not be asked, for that says nothing of it', async () => {
		const { row, notReplayed } = await through(past('How?', 'So.'), new Error('429 Too Many Requests'));
		expect(row).toBeUndefined();
		expect(notReplayed).toMatchObject({
			conversationId: expect.any(String),
			error: expect.stringContaining('429 Too Many Requests'),
		});
	});

	it('needs what Replay Turn gave', async () => {
		const { error } = await bench.run({ operation: 'recordReplay' }, [{ output: said() }]);
		expect(error).toMatchObject({
			message: expect.stringContaining("'Turn' does not say what came afterwards"),
			description: expect.stringContaining("$('Replay Turn')"),
		});
	});
});

describe('The report', () => {
	const report = async (rows: IDataObject[], parameters: INodeParameters = {}) => {
		const { outputs, error } = await bench.run({ operation: 'reportReplay', ...parameters }, rows, {
			credentials: {},
		});
		if (error) throw error;
		const [item] = outputs[0] as [INodeExecutionData];
		const { data, fileName, mimeType } = item.binary!.data!;
		return { result: item.json, page: Buffer.from(data, 'base64').toString(), fileName, mimeType };
	};

	const row = (id: number, more: IDataObject): IDataObject => ({
		conversationId: String(id),
		customerMessageId: `m${id}`,
		customerMessage: `Question ${id}`,
		decision: 'answer',
		reasons: '',
		score: 0.9,
		answer: 'This way.',
		category: 'other',
		inputTokens: 1_000,
		outputTokens: 100,
		teamAnswer: 'This way.',
		teamSecondsToAnswer: 60,
		teamMessages: 1,
		customerMessagesAfter: 0,
		likeTeam: 1,
		label: null,
		...more,
	});

	const ROWS = [
		row(1, {}),
		row(2, { score: 0.6, likeTeam: 0.1, teamAnswer: 'No, <b>that</b> way.', teamSecondsToAnswer: 7_200 }),
		row(3, { score: 0.95, likeTeam: 0, teamAnswer: 'Ask your bank.', rating: 1 }),
		row(4, { decision: 'handOff', reasons: 'lowConfidence', score: 0.3, reasonsInWords: 'below 0.4' }),
		row(5, { decision: 'handOff', reasons: 'lowConfidence, tooManyTurns', score: 0.2, teamMessages: 4 }),
		row(6, { decision: 'handOff', reasons: 'customerAsksForPerson', score: null, answer: '' }),
		row(7, {
			decision: 'silent',
			reasons: 'autoReply',
			score: null,
			answer: null,
			inputTokens: 0,
			tokensAreCounted: true,
		}),
		row(8, {
			decision: 'nothingToAnswer',
			score: null,
			answer: null,
			teamAnswer: null,
			teamSecondsToAnswer: null,
		}),
	];

	it('counts each conversation once, and has the figures that the page shows', async () => {
		const { result, page, fileName, mimeType } = await report([row(1, { decision: 'silent' }), ...ROWS]);
		expect({ fileName, mimeType }).toEqual({ fileName: 'backtest.html', mimeType: 'text/html' });
		expect(result).toMatchObject({
			conversations: 8,
			answered: { count: 3, share: 0.375 },
			handedOver: { count: 3, share: 0.375 },
			nothingToAnswer: { count: 1 },
			silent: { count: 1 },
			handedOverBecause: [
				{ name: 'lowConfidence', count: 2 },
				{ name: 'customerAsksForPerson', count: 1 },
			],
			silentBecause: [{ name: 'autoReply', count: 1 }],
			tokens: { input: 7_000, output: 800, perConversation: 975, estimated: 7 },
			team: { answered: { count: 7 }, medianSecondsToAnswer: 60 },
			decidedByThreshold: 4,
			labels: 0,
			confidenceThreshold: null,
		});
		for (const shown of [
			'37.5%',
			'customer asks for person',
			'7,000 tokens',
			'estimate',
			'label at least 59',
		])
			expect(page).toContain(shown);
	});

	it('shows first what is surest and most unlike the team', async () => {
		const { result, page } = await report(ROWS);
		expect(result.toReadFirst).toEqual(['3', '2', '4']);
		const places = ['Ask your bank.', 'No, &lt;b&gt;that&lt;/b&gt; way.', 'Rated 1 of 5', 'after 2 hours'];
		for (const place of places) expect(page).toContain(place);
		expect(page.indexOf(places[0]!)).toBeLessThan(page.indexOf(places[1]!));
		expect((await report(ROWS, { cases: 1 })).result.toReadFirst).toEqual(['3', '4']);
	});

	it('has the dial once answers are labelled, and it is the one of Calibrate', async () => {
		const labelled = Array.from({ length: 80 }, (_, index) =>
			row(100 + index, { score: index < 60 ? 0.9 : 0.5, label: index < 60 ? 'right' : 'wrong' }),
		);
		const { result, page } = await report(labelled);
		expect(result).toMatchObject({
			labels: 80,
			confidenceThreshold: '0.9',
			inWords: expect.stringContaining('Write into the row confidenceThreshold'),
		});
		expect(page).toContain('class="chosen"');
		const { outputs } = await bench.run({ operation: 'calibrate' }, labelled);
		expect(outputs[0]![0]!.json.proposal).toMatchObject({ confidenceThreshold: '0.9' });
	});

	it('loads and sends nothing', async () => {
		const { page } = await report(ROWS);
		expect(page).not.toMatch(/<script|src=|href=|url\(|@import|https?:/);
		expect(page).toContain("default-src 'none'");
	});

	it.each([[[{ score: 0.9 }]], [[{}]]])(
		'says that %j is nothing to report on, and where to look',
		async (rows) => {
			await expect(report(rows)).rejects.toMatchObject({
				message: expect.stringContaining('There is nothing to report on'),
				description: expect.stringContaining('daysBack'),
			});
		},
	);
});
