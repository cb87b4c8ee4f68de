import { readFile } from 'node:fs/promises';
import type { IDataObject, INode } from 'n8n-workflow';
import type { Browser, BrowserContext, Download, Page } from 'playwright-core';
import type { N8nClient, Workflow } from '../../dev/playground/client';
import { readWorkflow } from '../../dev/playground/workflows';
import type { Conversation, Sandbox, Teammate } from '../../dev/sandbox';
import { openBrowser } from './browser';
import { nodeOf } from './own-nodes';
import { addWorkflow, startOwnWorkspace } from './own-workspace';

/**
 * The bundled workflow outcomes.json in a real n8n: what became of decisions is written beside them, people label some
 * by two pages, and somebody is told when the promise is in doubt.
 */

jest.setTimeout(600_000);

/** Of this run alone, also where n8n is an old one. */
const TABLE = `intercom-ai-outcomes-${Date.now()}`;
const TEAM = { username: 'team', password: 'a long password' };
const DECISIONS = 70;

/** Where it stands to what a threshold was raised, for each table of decisions. */
const RAISED = 'intercom-raised-thresholds';

let sandbox: Sandbox;
let n8n: N8nClient;
let workflow: Workflow;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let conversations: Conversation[];

beforeAll(async () => {
	const own = await startOwnWorkspace('outcomes.json', {
		settings: { recordTable: TABLE, outcomeDays: '7' },
		callers: { type: 'httpBasicAuth', data: { user: TEAM.username, password: TEAM.password } },
		options: { seeded: true },
	});
	({ sandbox, n8n, workflow } = own);
	conversations = Array.from({ length: DECISIONS }, (_, index) => answered(index));
	await makeTable(conversations.map(rowOf));
	browser = await openBrowser();
	context = await browser.newContext({ httpCredentials: TEAM, acceptDownloads: true });
});
afterAll(async () => {
	await browser?.close();
	if (workflow) await n8n.deactivateWorkflow(workflow.id);
	await sandbox?.close();
});
beforeEach(async () => {
	page = await context.newPage();
	page.setDefaultTimeout(120_000);
});
afterEach(async () => await page.close());

const teammate = (name: string) =>
	sandbox.workspace.teammates.list().find((one) => one.name === name) as Teammate;

/** A customer asked, and the AI answered. */
function answered(index: number): Conversation {
	const { workspace } = sandbox;
	const contact = workspace.addContact({
		role: 'user',
		name: `Asks ${index}`,
		email: `asks-${index}@example.com`,
	});
	const conversation = workspace.addConversation({ contact, body: `How do I reset password ${index}?` });
	workspace.parts.replyAsTeammate(conversation, teammate('Ada (AI)'), {
		body: 'Open Settings.',
		viaApi: true,
	});
	return conversation;
}

const rowOf = (conversation: Conversation, index: number): IDataObject => ({
	decidedAt: new Date(Date.now() - 3_600_000 + index * 1000).toISOString(),
	conversationId: conversation.id,
	customerMessageId: conversation.source.id,
	mode: 'live',
	decision: 'answer',
	outcome: 'answered',
	reasons: '',
	confidence: 0.9,
	score: 0.9,
	category: 'account',
	customerMessage: 'How do I reset my password?',
	answer: 'Open Settings.',
	partId: conversation.parts.at(-1)!.id,
});

/** The table as *Answer with AI, hand over when unsure* makes it, with these rows. */
async function makeTable(rows: IDataObject[]): Promise<void> {
	const bundled = await readWorkflow('confidence-escalation.json');
	const make = bundled.nodes.find(({ name }) => name === 'Make Table')!;
	const columns = { mappingMode: 'autoMapInputData', value: null, matchingColumns: [], schema: [] };
	const dataTableId = { __rl: true, mode: 'name', value: TABLE };
	await runByHand('Rows for outcomes', [
		{ ...make, id: 'make', parameters: { ...make.parameters, tableName: TABLE } },
		nodeOf('Given', 'n8n-nodes-base.set', {
			typeVersion: 3.5,
			parameters: { mode: 'raw', jsonOutput: JSON.stringify({ rows }), options: {} },
		}),
		nodeOf('Split', 'n8n-nodes-base.splitOut', { parameters: { fieldToSplitOut: 'rows', options: {} } }),
		nodeOf('Insert', 'n8n-nodes-base.dataTable', {
			typeVersion: 1.1,
			parameters: { resource: 'row', operation: 'insert', dataTableId, columns, options: {} },
		}),
	]);
	expect(await tableRows()).toHaveLength(rows.length);
}

/** Runs nodes one after the other. */
async function runByHand(name: string, following: INode[]): Promise<void> {
	const nodes = [nodeOf('Start', 'n8n-nodes-base.manualTrigger'), ...following];
	const to = (node: string) => ({ main: [[{ node, type: 'main' as const, index: 0 }]] });
	const { id } = await n8n.createWorkflow({
		name,
		nodes,
		connections: Object.fromEntries(following.map((node, index) => [nodes[index]!.name, to(node.name)])),
		settings: { executionOrder: 'v1' },
	});
	expect((await ended(await n8n.run(id, 'Start'))).status).toBe('success');
}

const tableRows = async () => await n8n.dataTableRows(TABLE);
const rowAbout = async ({ id }: Conversation) =>
	(await tableRows()).find(({ conversationId }) => conversationId === id)!;

async function ended(id: string) {
	await until(
		'the run to end',
		async () => !['new', 'running', 'waiting'].includes((await n8n.execution(id)).status),
	);
	return await n8n.execution(id);
}

async function until(what: string, condition: () => Promise<boolean>): Promise<void> {
	const deadline = Date.now() + 300_000;
	while (!(await condition())) {
		if (Date.now() > deadline) throw new Error(`It was waited too long for ${what}`);
		await new Promise((wake) => setTimeout(wake, 200));
	}
}

const formOf = (name: string) =>
	`${n8n.url}/form/${workflow.nodes.find((node) => node.name === name)!.webhookId}`;

const textOf = async (download: Download) => await readFile(await download.path(), 'utf8');

/** Brings in a table of labels, as the page of cases saves it. @returns the page with the dial */
async function bringIn(labels: Array<[id: string, label: string]>): Promise<string> {
	await page.goto(formOf('Bring In Labels'));
	const csv = ['customerMessageId,label', ...labels.map((row) => row.join(','))].join('\n');
	await page
		.locator('input[type="file"]')
		.setInputFiles({ name: 'labels.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Bring in' }).click();
	const dial = await textOf(await download);
	await page.getByText('The labels are in the table').waitFor();
	return dial;
}

const latest = async () => (await n8n.executions(workflow.id))[0]!.id;

it('has settings that are checked', async () => {
	const { status, data } = await ended(await n8n.run(workflow.id, 'Test Settings'));
	expect(status).toBe('success');
	expect(data).toContain('It is read as 95');
});

it('writes every night what became of the decisions, and lets the label of a person stand', async () => {
	const [taken, refused, closed] = conversations as [Conversation, Conversation, Conversation];
	const nora = teammate('Nora Lind') ?? sandbox.workspace.teammates.list()[0]!;
	sandbox.workspace.parts.replyAsTeammate(taken, nora, { body: 'Nora here' });
	const contact = sandbox.workspace.contacts.get(refused.contact_ids[0]!);
	sandbox.workspace.parts.replyAsContact(refused, contact, { body: "That's not it" });
	sandbox.workspace.parts.close(closed, nora);
	await until('search to have caught up', async () => {
		const { status, data } = await ended(await n8n.run(workflow.id, 'Every Night'));
		if (status !== 'success') throw new Error(data.slice(0, 2000));
		return (await rowAbout(closed)).resolved === 'yes' && (await rowAbout(taken)).takenOver === 'yes';
	});
	expect(await rowAbout(taken)).toMatchObject({ guess: 'wrong', guessedFrom: 'takenOver', label: null });
	expect(await rowAbout(refused)).toMatchObject({ notIt: 'yes', guess: 'wrong', guessedFrom: 'notIt' });
	expect(await rowAbout(closed)).toMatchObject({ takenOver: 'no', guess: null });
	expect((await tableRows()).filter(({ outcomesReadAt }) => outcomesReadAt)).toHaveLength(DECISIONS);
});

it('shows its pages to nobody without the password', async () => {
	for (const name of ['Label Some', 'Bring In Labels']) {
		const answer = await fetch(formOf(name));
		expect([answer.status, (await answer.text()).includes('labels.csv')]).toEqual([401, false]);
	}
});

it('draws decisions to label, and the labels that come back move the dial', async () => {
	await page.goto(formOf('Label Some'));
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Draw' }).click();
	const cases = await textOf(await download);
	const { cases: drawn } = JSON.parse(
		/<script type="application\/json" id="data">(.*?)<\/script>/s.exec(cases)![1]!,
	) as {
		cases: Array<{ id: string; message: string; answer: string }>;
	};
	expect(drawn).toHaveLength(60);
	expect(drawn[0]).toMatchObject({ message: 'How do I reset my password?', answer: 'Open Settings.' });

	const dial = await bringIn(drawn.map(({ id }) => [id, 'right']));
	expect(dial).toContain('<svg');
	const rows = await tableRows();
	expect(
		rows
			.filter(({ label }) => label === 'right')
			.map(({ customerMessageId }) => customerMessageId)
			.sort(),
	).toEqual(drawn.map(({ id }) => id).sort());
	const [{ json }] = (await n8n.resultsOf(await latest(), 'Calibrate')) as [{ json: IDataObject }];
	expect(json).toMatchObject({
		decisions: { given: DECISIONS, used: 60, unlabelled: 10 },
		proposal: { confidenceThreshold: expect.stringMatching(/^0\.9/) },
	});
});

it('tells somebody when the promise is in doubt: at once where labels come in, and as a failed run at night', async () => {
	const wrong = conversations.slice(0, 40).map(({ source }): [string, string] => [source.id, 'wrong']);
	await bringIn(wrong);
	const told = await ended(await latest());
	expect(told.status).toBe('success');
	expect(told.data).toContain('The promise is in doubt');

	const night = await ended(await n8n.run(workflow.id, 'Every Night'));
	expect([night.status, night.data.includes('The promise is in doubt')]).toEqual(['error', true]);
	expect((await rowAbout(conversations[0]!)).label).toBe('wrong');
});

/** What the AI's workflow is told beside its Settings. */
const raised = async () => (await n8n.dataTableRows(RAISED)).find(({ recordTable }) => recordTable === TABLE);

/** Writes into Settings of a workflow, as a person does who then publishes it. */
async function choose({ id }: Workflow, row: string, value: string): Promise<void> {
	const { name, nodes, connections, settings } = await n8n.workflow(id);
	const { assignments } = nodes.find((node) => node.name === 'Settings')!.parameters.assignments as {
		assignments: Array<{ name: string; value: string }>;
	};
	assignments.find((one) => one.name === row)!.value = value;
	await n8n.updateWorkflow(id, { name, nodes, connections, settings });
	await n8n.activateWorkflow(id);
}

/** A customer asks what an article answers. */
function asks(name: string): Conversation {
	const { workspace } = sandbox;
	const contact = workspace.addContact({ role: 'user', name, email: `${name}@example.com` });
	return workspace.addConversation({ contact, body: 'How do I reset my password?' });
}

/** What Ada said in it, to the customer or in notes. */
const said = ({ id }: Conversation, kind: 'comment' | 'note') =>
	sandbox.workspace.conversations
		.get(id)
		.parts.filter(({ part_type: type, author }) => type === kind && author.type === 'admin')
		.map(({ body }) => String(body));

const recorded = async (conversation: Conversation) => {
	await until('the record', async () => (await rowAbout(conversation)) !== undefined);
	return await rowAbout(conversation);
};

describe('The workflow that answers customers', () => {
	let answering: Workflow;
	beforeAll(async () => {
		answering = await addWorkflow(
			'confidence-escalation.json',
			{ sandbox, n8n },
			{ settings: { recordTable: TABLE } },
		);
	});
	afterAll(async () => await n8n.deactivateWorkflow(answering.id));

	it('holds back what it would have sent as soon as the promise is in doubt, and people get it', async () => {
		expect(await raised()).toMatchObject({
			threshold: 'people',
			since: expect.stringMatching(/^20.*Z$/) as string,
			why: expect.stringContaining('The promise is in doubt') as string,
		});
		const conversation = asks('in-doubt');
		expect(await recorded(conversation)).toMatchObject({
			...{ decision: 'handOff', outcome: 'handedOver', reasons: 'lowConfidence', threshold: null },
			reasonsInWords: expect.stringContaining('No confidence is enough now') as string,
			answer: expect.stringContaining('Forgot password?') as string,
		});
		expect(said(conversation, 'comment')).toEqual([expect.stringContaining('passing this on')]);
		const [note = '', ...others] = said(conversation, 'note');
		expect(others).toEqual([]);
		expect(note).toMatch(
			/whether few enough answers are wrong is in doubt.*What it would have answered.*Forgot password\?/s,
		);
	});

	it('sends again what keeps to a new threshold, once both Settings have it', async () => {
		for (const one of [workflow, answering]) await choose(one, 'confidenceThreshold', '0.92');
		expect((await ended(await n8n.run(workflow.id, 'Every Night'))).status).toBe('success');
		expect(await raised()).toMatchObject({ threshold: '0.92' });
		const conversation = asks('kept-again');
		expect(await recorded(conversation)).toMatchObject({ outcome: 'answered', threshold: 0.92 });
		expect(said(conversation, 'comment')).toEqual([expect.stringContaining('Forgot password?')]);
	});

	it('is held to the new threshold also where its own Settings have the old one', async () => {
		await choose(workflow, 'confidenceThreshold', '0.99');
		expect((await ended(await n8n.run(workflow.id, 'Every Night'))).status).toBe('success');
		const conversation = asks('one-of-both');
		expect(await recorded(conversation)).toMatchObject({ decision: 'handOff', threshold: 0.99 });
	});

	it('gives to people what nobody can say of whether it was raised, and somebody is told', async () => {
		await runByHand('A table that cannot be read', [
			nodeOf('Delete', 'n8n-nodes-base.dataTable', {
				typeVersion: 1.1,
				parameters: {
					...{ resource: 'table', operation: 'delete' },
					dataTableId: { __rl: true, mode: 'name', value: RAISED },
				},
			}),
			nodeOf('Make', 'n8n-nodes-base.dataTable', {
				typeVersion: 1.1,
				parameters: {
					...{ resource: 'table', operation: 'create', tableName: RAISED, options: {} },
					columns: { column: [{ name: 'other', type: 'string' }] },
				},
			}),
		]);
		const conversation = asks('unreadable');
		expect(await recorded(conversation)).toMatchObject({ decision: 'handOff', reasons: 'notDecided' });
		expect(said(conversation, 'comment')).toEqual([expect.stringContaining('passing this on')]);
		expect(said(conversation, 'note').sort()).toEqual([
			expect.stringContaining("'Raised Threshold'"),
			expect.stringContaining('Whether the threshold of the AI was raised could not be read'),
		]);
		const night = await ended(await n8n.run(workflow.id, 'Every Night'));
		expect([night.status, night.data.includes("'Raised Threshold' is")]).toEqual(['error', true]);
		const [latestRun] = await n8n.executions(answering.id);
		expect((await n8n.execution(latestRun!.id)).data).toContain('"Tell Somebody"');
	});
});

it('says which rows of a table are no labels, and fails', async () => {
	await page.goto(formOf('Bring In Labels'));
	const csv = 'customerMessageId,label\n12,rihgt\n';
	await page
		.locator('input[type="file"]')
		.setInputFiles({ name: 'labels.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
	await page.getByRole('button', { name: 'Bring in' }).click();
	await page.getByText('Problem submitting response').waitFor();
	// Beside it is the run that tells somebody of a failed one.
	const runs = await Promise.all(
		(await n8n.executions(workflow.id)).map(async ({ id }) => await n8n.execution(id)),
	);
	const words = '1 rows of labels.csv hold no label, the first of them for 12';
	expect(runs.filter(({ status, data }) => status === 'error' && data.includes(words))).toHaveLength(1);
});
