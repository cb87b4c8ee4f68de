import type { IDataObject, INode } from 'n8n-workflow';
import type { N8nClient } from '../../dev/playground/client';
import type { Conversation, Sandbox, Teammate } from '../../dev/sandbox';
import { toText } from '../../nodes/shared/form/text';
import { startOwnWorkspace } from './own-workspace';
import { warnings } from './running';

/**
 * The bundled workflow backtest.json in a real n8n, with a workspace of its own in this process: what happened there
 * before is replayed, stopped in the middle, gone on with, and reported.
 */

jest.setTimeout(600_000);

const TABLE = 'intercom-ai-backtest';
const DAY = 86_400;

let sandbox: Sandbox;
let n8n: N8nClient;
let workflowId: string;
let nora: Teammate;

beforeAll(async () => {
	const own = await startOwnWorkspace('backtest.json', { options: { seeded: false } });
	({ sandbox, n8n } = own);
	workflowId = own.workflow.id;
	[nora] = sandbox.workspace.teammates.list() as [Teammate];
});
afterAll(async () => await sandbox?.close());

/** What customers asked, and what becomes of it: by the sandbox's articles, and by the customers' own words. */
const PAST = {
	answer: ['How do I reset my password?', 'How do I invite my teammates?', 'How do I export my data?'],
	lowConfidence: ['Do you have an office on the Moon?'],
	customerAsksForPerson: ['I want to talk to a human'],
	category: ['Why was my credit card charged twice on the last invoice?'],
	nothingToAnswer: ['Thanks!'],
};
const TIMES = 4;
const SAID_BY_TEAM = 'This is what the team said back then.';

/** A conversation of the past, of another customer each, answered by a person and closed. */
function past(question: string, index: number): Conversation {
	const { workspace } = sandbox;
	const contact = workspace.addContact({
		email: `past-${index}@example.com`,
		name: `Past ${index}`,
		role: 'user',
	});
	const created_at = workspace.now() - DAY * 10 - index;
	const conversation = workspace.addConversation({ contact, body: question, created_at });
	workspace.parts.replyAsTeammate(conversation, nora, { body: SAID_BY_TEAM, created_at: created_at + 600 });
	workspace.parts.close(conversation, nora, { created_at: created_at + 700 });
	return conversation;
}

const rows = async () => await n8n.dataTableRows(TABLE);

async function until(what: string, condition: () => Promise<boolean>) {
	const deadline = Date.now() + 300_000;
	while (!(await condition())) {
		if (Date.now() > deadline) throw new Error(`It was waited too long for this: ${what}`);
		await new Promise((wake) => setTimeout(wake, 200));
	}
}

const isUnderWay = (status: string) => ['new', 'running', 'waiting'].includes(status);
const allDone = async () =>
	await until('all executions to end', async () =>
		(await n8n.executions(workflowId)).every(({ status }) => !isUnderWay(status)),
	);

const asked = (method: string, path: RegExp) =>
	sandbox.requests.filter((request) => request.method === method && path.test(request.path)).length;

const searches = () =>
	sandbox.requests.filter(
		({ path, body }) => path === '/conversations/search' && JSON.stringify(body).includes('closed'),
	).length;

/** The workflow once more, with some of its nodes changed. */
async function copyWith(name: string, change: (node: INode) => INode): Promise<string> {
	const { nodes, connections, settings } = await n8n.workflow(workflowId);
	return (await n8n.createWorkflow({ name, nodes: nodes.map(change), connections, settings })).id;
}

const withRow = (node: INode, before: string, after: string): INode =>
	node.name === 'Settings' ? (JSON.parse(JSON.stringify(node).replace(before, after)) as INode) : node;

it('replays the past, can be stopped and goes on where it was, and reports what was there', async () => {
	const questions = Object.values(PAST).flatMap((some) =>
		some.flatMap((one) => Array<string>(TIMES).fill(one)),
	);
	const conversations = questions.map(past);
	// One is still under way, and one began long ago.
	sandbox.workspace.addConversation({ contact: sandbox.workspace.contacts.list()[0]!, body: 'Hello?' });

	const first = await n8n.run(workflowId, 'Backtest');
	await until('some rows', async () => (await rows()).length >= 5);
	await n8n.stopExecution(first);
	await allDone();
	const atStop = await rows();
	expect(atStop.length).toBeGreaterThanOrEqual(5);
	expect(atStop.length).toBeLessThan(conversations.length);

	const second = await n8n.run(workflowId, 'Backtest');
	await until('the end', async () => !isUnderWay((await n8n.execution(second)).status));
	expect((await n8n.execution(second)).status).toBe('success');

	const all = await rows();
	expect(all.map(({ conversationId }) => conversationId).sort()).toEqual(
		conversations.map(({ id }) => id).sort(),
	);
	const kept = all.filter(({ id }) => atStop.some((row) => row.id === id));
	expect(kept).toHaveLength(atStop.length);

	// One may have been under way when it was stopped.
	expect(asked('GET', /^\/conversations\/\d+$/)).toBeLessThanOrEqual(conversations.length + 1);
	// The same question is searched for once, in two ways at the most.
	const asksTheModel = PAST.answer.length + PAST.lowConfidence.length;
	expect(asked('GET', /^\/articles\/search$/)).toBeLessThanOrEqual(2 * asksTheModel);
	// Check Settings tries one more each time, whether conversations may be searched for.
	expect(searches()).toBe(2);
	const written = sandbox.requests.filter(
		({ method, path }) => method !== 'GET' && !(method === 'POST' && path.endsWith('/search')),
	);
	expect(written).toEqual([]);

	const [progress] = await n8n.resultsOf(second, 'Progress');
	const left = conversations.length - atStop.length;
	expect(progress!.json).toEqual({ done: left, all: left, inWords: `${left} of ${left} conversations` });

	const [report] = await n8n.resultsOf(second, 'Report');
	const share = (count: number) => ({ count, share: count / conversations.length });
	expect(report!.json).toMatchObject({
		conversations: conversations.length,
		answered: share(PAST.answer.length * TIMES),
		handedOver: share(3 * TIMES),
		nothingToAnswer: share(TIMES),
		silent: share(0),
		team: { answered: share(conversations.length), medianSecondsToAnswer: 600 },
		tokens: { estimated: 0 },
		labels: 0,
	});
	const because = report!.json.handedOverBecause as Array<{ name: string; count: number }>;
	expect(Object.fromEntries(because.map(({ name, count }) => [name, count]))).toMatchObject({
		customerAsksForPerson: TIMES,
		category: TIMES,
	});
	const page = await n8n.fileOf(report!.binary!.data!);
	expect(page).toContain('What the AI would have done');
	expect(page).toContain(SAID_BY_TEAM);

	const answered = all.find(({ customerMessage }) => customerMessage === PAST.answer[0])!;
	expect(answered).toMatchObject({
		mode: 'dryRun',
		decision: 'answer',
		model: 'gpt-5-mini',
		teamAnswer: SAID_BY_TEAM,
		teamSecondsToAnswer: 600,
		tokensAreCounted: true,
		label: null,
	} satisfies IDataObject);
	expect(Number(answered.inputTokens)).toBeGreaterThan(500);
});

it.each([
	[
		'confidenceThreshold',
		'"0.4"',
		'"a lot"',
		"Change in Settings: Confidence Threshold: 'Confidence Threshold' is",
	],
	['howMany', '"1000"', '"many"', `'Limit' is "many"`],
	['daysBack', '"90"', '"some"', `is "some"`],
])('says what is wrong with %s before any conversation is looked for', async (name, row, wrong, told) => {
	const id = await copyWith(`With a wrong ${name}`, (node) => withRow(node, row, wrong));
	const before = searches();
	const run = await n8n.run(id, 'Backtest');
	await until('the end', async () => !isUnderWay((await n8n.execution(run)).status));
	const { status, data } = await n8n.execution(run);
	expect(status).toBe('error');
	expect(data.includes(JSON.stringify(told).slice(1, -1))).toBe(true);
	expect(searches()).toBe(before);
});

it('ends with the reason where the model is down, and leaves no row that says anything of it', async () => {
	const dead = await n8n.createCredential('A chat that is down', 'openAiApi', {
		apiKey: 'sandbox',
		url: `${sandbox.url}/nowhere`,
	});
	const table = 'intercom-ai-without-a-model';
	const id = await copyWith('With a model that is down', (node) =>
		node.name === 'Chat Model'
			? { ...node, credentials: { openAiApi: dead } }
			: withRow(node, `"${TABLE}"`, `"${table}"`),
	);
	const run = await n8n.run(id, 'Backtest');
	await until('the end', async () => !isUnderWay((await n8n.execution(run)).status));
	const { status, data } = await n8n.execution(run);
	expect(status).toBe('error');
	expect(data).toContain('Too many conversations could not be replayed. The last one: Conversation');
	expect(data).toContain('it goes on where it was');
	const answeredByRule = (await n8n.dataTableRows(table)).filter(
		({ decision, reasons }) => decision === 'answer' || toText(reasons).includes('aiUnavailable'),
	);
	expect(answeredByRule).toEqual([]);
});

it('leaves nothing else in the log of n8n', async () => {
	expect(await warnings()).toEqual([]);
});
