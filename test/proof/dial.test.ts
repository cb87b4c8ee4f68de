import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { INode, INodeParameters } from 'n8n-workflow';
import type { Browser, Page } from 'playwright-core';
import type { Conversation } from '../../dev/sandbox';
import { openBrowser } from '../e2e/browser';
import { nodeOf } from '../e2e/own-nodes';
import { isLong, Proof, report, until } from './proof';

/**
 * The dial from beginning to end, in a real n8n and a real browser: the past is replayed, a person labels sixty answers on
 * the page, the thresholds are calibrated and seen, and the next conversation follows what was found.
 */

jest.setTimeout(isLong ? 1_800_000 : 600_000);

/** What customers ask, and whether the stand-in for a model, which knows no better than its articles, answers it rightly. */
const QUESTIONS: Record<string, 'right' | 'wrong' | 'for people'> = {
	'How do I reset my password?': 'right',
	'How do I invite teammates?': 'right',
	'How do I set my time zone?': 'right',
	'What are the keyboard shortcuts?': 'right',
	'What are the API rate limits?': 'right',
	'How do I connect integrations?': 'right',
	'How do I work offline on Android?': 'right',
	'How do I download my contacts as CSV?': 'right',
	'Can I export contacts to Slack?': 'wrong',
	'Can I export activity as PDF?': 'wrong',
	'Do reports use the time of my phone?': 'wrong',
	'Can I take my invitation back by phone?': 'wrong',
	'Do you have an office on the Moon?': 'for people',
	'I want to talk to a human': 'for people',
	'Why was my credit card charged twice on the last invoice?': 'for people',
};
const WRONG = 'Can I export contacts to Slack?';
const RIGHT = 'How do I reset my password?';

/** Of each question. */
const TIMES = isLong ? 20 : 8;
const TO_LABEL = 60;
const TABLE = 'intercom-ai-backtest';
const DAY = 86_400;

let proof: Proof;
let browser: Browser;
let page: Page;
let folder: string;

beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'n8n-nodes-intercom-dial-'));
	browser = await openBrowser();
	page = await browser.newPage({ acceptDownloads: true });
	proof = await Proof.begin({
		sandbox: { seeded: false, chatLatency: 0, searchDelay: 0 },
		settings: { handOffTo: 'nobody', handOffToId: '' },
		lookEvery: 600,
	});
});
afterAll(async () => {
	await browser?.close();
	await proof?.end();
	await rm(folder, { recursive: true, force: true });
});

it('the past is replayed, labelled and calibrated, and the next conversation follows it', async () => {
	const { client, workspace, sandbox } = proof;

	// At the threshold that n8n comes with, a wrong answer goes out.
	const before = proof.writes(WRONG);
	await untilTold(before);
	expect(toldTo(before)).toEqual([expect.stringContaining('From our help center')]);
	proof.close(before);

	const { topics } = sandbox.webhooks;
	sandbox.webhooks.topics = [];
	const past = Object.keys(QUESTIONS).flatMap((question) => Array<string>(TIMES).fill(question));
	past.forEach(happened);
	sandbox.webhooks.topics = topics;
	const written = writes().length;

	const backtest = (await client.workflows()).find(
		({ name }) => name === 'Intercom: what the AI would have done',
	)!;
	const replayed = await finished(await client.run(backtest.id, 'Backtest'));
	const rows = await client.dataTableRows(TABLE);
	// The conversation from before is closed, too.
	expect(rows).toHaveLength(past.length + 1);
	expect(writes()).toHaveLength(written);

	const [drawn] = await client.resultsOf(replayed, 'Draw for Labelling');
	expect(drawn!.json).toMatchObject({ drawn: TO_LABEL });
	const labels = await labelled(await client.fileOf(drawn!.binary!.data!));
	expect(labels.trim().split('\r\n')).toHaveLength(TO_LABEL + 1);

	const id = await takesLabels();
	const takenIn = await fetch(`${client.url}/webhook/${LABELS_PATH}`, {
		...{ method: 'POST', body: labels },
		headers: { 'Content-Type': 'text/csv' },
	});
	expect(takenIn.status).toBe(200);
	await until(
		async () => (await client.executions(id)).some(({ status }) => status === 'success'),
		'calibration',
	);
	const [execution] = await client.executions(id);
	expect((await client.dataTableRows(TABLE)).filter(({ label }) => label !== null)).toHaveLength(TO_LABEL);
	const [calibrated] = await client.resultsOf(execution!.id, 'Calibrate');
	const { proposal, calibrations } = calibrated!.json as {
		proposal: { confidenceThreshold: string };
		calibrations: Array<{ decisions: number; verdict: string; threshold: number; wrongSent: number }>;
	};
	expect(calibrations).toMatchObject([{ decisions: TO_LABEL, verdict: 'threshold' }]);
	const { threshold, wrongSent } = calibrations[0]!;
	report(
		`dial: ${past.length} conversations, ${TO_LABEL} labels, threshold ${proposal.confidenceThreshold}, ${wrongSent} wrong among those sent`,
	);
	expect(threshold).toBeGreaterThan(0.8);
	expect(Number(proposal.confidenceThreshold)).toBe(threshold);

	await seesPlot(await client.fileOf(calibrated!.binary!.data!), proposal.confidenceThreshold);

	// Accepted: what stands on the page goes into the row of Settings.
	await proof.choose(
		{ confidenceThreshold: proposal.confidenceThreshold, handOffTo: 'nobody', handOffToId: '' },
		600,
	);
	const [wrong, right] = [proof.writes(WRONG), proof.writes(RIGHT)];
	await untilTold(wrong, right);
	expect(toldTo(right)).toEqual([expect.stringContaining('Forgot password?')]);
	expect(toldTo(wrong)).toEqual([expect.stringContaining('passing this on to a colleague')]);
	expect(notesIn(wrong)).toEqual([
		expect.stringMatching(new RegExp(`of 0\\.\\d+ is below ${String(threshold).replace('.', '\\.')}`)),
	]);

	function happened(question: string, index: number) {
		const contact = workspace.addContact({
			email: `past-${index}@example.com`,
			name: `Past ${index}`,
			role: 'user',
		});
		const created_at = workspace.now() - DAY * 10 - index;
		const [nora] = workspace.teammates.list();
		const conversation = workspace.addConversation({ contact, body: question, created_at });
		workspace.parts.replyAsTeammate(conversation, nora!, {
			body: 'As the team said.',
			created_at: created_at + 600,
		});
		workspace.parts.close(conversation, nora!, { created_at: created_at + 700 });
	}
});

const said = ({ id }: Conversation, kind: string) =>
	proof.workspace.conversations
		.get(id)
		.parts.filter(({ part_type: type, author }) => type === kind && author.type === 'admin')
		.map(({ body }) => String(body));
const toldTo = (conversation: Conversation) => said(conversation, 'comment');
const notesIn = (conversation: Conversation) => said(conversation, 'note');

/** Waits until the customer has read something, and nothing is under way any more. */
async function untilTold(...conversations: Conversation[]) {
	await until(() => conversations.every((each) => toldTo(each).length > 0), 'customers are told something');
	await proof.untilIdle();
}

const writes = () =>
	proof.sandbox.requests.filter(({ method, path: at }) => method !== 'GET' && !at.endsWith('/search'));

async function finished(execution: string): Promise<string> {
	await until(
		async () => !['new', 'running', 'waiting'].includes((await proof.client.execution(execution)).status),
		'the backtest to end',
	);
	expect((await proof.client.execution(execution)).status).toBe('success');
	return execution;
}

/** A person reads each case and presses the key that fits. @returns the table that the page saves */
async function labelled(html: string): Promise<string> {
	await open('label.html', html);
	for (let done = 0; done < TO_LABEL; done++) {
		await page
			.getByRole('status')
			.filter({ hasText: `Case ${done + 1} of ${TO_LABEL}, ${done} labelled` })
			.waitFor();
		const question = await page.locator('#message').innerText();
		await page.keyboard.press(QUESTIONS[question.trim()] === 'right' ? '1' : '2');
	}
	await page
		.getByRole('status')
		.filter({ hasText: `All ${TO_LABEL} seen` })
		.waitFor();
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save the labels' }).click();
	return await readFile(await (await download).path(), 'utf8');
}

/** Sees where the threshold stands among all others, and what to write into Settings. */
async function seesPlot(html: string, threshold: string) {
	await open('dial.html', html);
	const plot = page.getByRole('img', { name: /^Share of wrong answers against share of answers sent/ });
	await plot.waitFor();
	expect(await plot.locator('circle.chosen').boundingBox()).toMatchObject({ width: expect.any(Number) });
	expect(await plot.locator('circle.point').count()).toBeGreaterThan(1);
	await page.locator('.proposal pre').filter({ hasText: threshold }).waitFor();
}

async function open(name: string, html: string) {
	const file = path.join(folder, name);
	await writeFile(file, html);
	await page.goto(`file://${file}`);
}

const LABELS_PATH = 'labels-of-the-dial';

/** A workflow of the test's own: takes labels.csv in, writes it into the table and calibrates. */
async function takesLabels(): Promise<string> {
	const table = { __rl: true, mode: 'name', value: TABLE };
	const row = (operation: string, more: INodeParameters): INodeParameters => ({
		...{ resource: 'row', operation, dataTableId: table, matchType: 'allConditions' },
		...more,
	});
	const nodes: INode[] = [
		nodeOf('Labels', 'n8n-nodes-base.webhook', {
			typeVersion: 2.1,
			parameters: { httpMethod: 'POST', path: LABELS_PATH, options: { rawBody: true } },
		}),
		nodeOf('Read', 'n8n-nodes-base.extractFromFile', { parameters: { operation: 'csv', options: {} } }),
		nodeOf('Write', 'n8n-nodes-base.dataTable', {
			typeVersion: 1.1,
			parameters: row('update', {
				filters: {
					conditions: [
						{ keyName: 'customerMessageId', condition: 'eq', keyValue: '={{ $json.customerMessageId }}' },
					],
				},
				columns: { mappingMode: 'defineBelow', value: { label: '={{ $json.label }}' } },
			}),
		}),
		nodeOf('Rows', 'n8n-nodes-base.dataTable', {
			...{ typeVersion: 1.1, executeOnce: true },
			parameters: row('get', { returnAll: true }),
		}),
		nodeOf('Calibrate', 'n8n-nodes-intercom.intercomEscalation', {
			parameters: { operation: 'calibrate', acceptable: 10, confidence: 90 },
		}),
	];
	const names = nodes.map(({ name }) => name);
	const { client } = proof;
	const { id } = await client.createWorkflow({
		name: 'Labels of the dial',
		nodes,
		connections: Object.fromEntries(
			names
				.slice(1)
				.map((name, index) => [names[index]!, { main: [[{ node: name, type: 'main', index: 0 }]] }]),
		),
		settings: { executionOrder: 'v1' },
	});
	await client.activateWorkflow(id);
	return id;
}
