import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { IDataObject, INode } from 'n8n-workflow';
import type { N8nClient, Workflow } from '../../dev/playground/client';
import { installN8n } from '../../dev/playground/install';
import { startPlayground, type Playground } from '../../dev/playground/playground';
import { freePort } from '../../dev/playground/port';
import { sandboxServices } from '../../dev/playground/services';
import { fillIn } from '../../dev/playground/settings';
import type { Contact, Conversation, Sandbox } from '../../dev/sandbox';
import { Gate } from './gate';
import { report, until } from './proof';
import { differences, heldBySource, heldByTables, runLog, sizes } from './tables';

/**
 * The bundled workflow conversation-sync.json in a real n8n, on the days when not all is well: it follows notifications,
 * another run takes over, the token is revoked, a permission lacks, the tables are full. The schedule is at rest, so that
 * nothing happens but what a test begins.
 */

jest.setTimeout(240_000);

/** What n8n allows all of its Data Tables together, in bytes; it measures them anew each time. */
const MOST_BYTES = 2_000_000;

let folder: string;
let playground: Playground;
let n8n: N8nClient;
let sandbox: Sandbox;
let gate: Gate;
let workflowId: string;
let mia: Contact;

beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'n8n-nodes-intercom-sync-trouble-'));
	const services = await sandboxServices(0, { searchDelay: 0 });
	sandbox = services.sandbox!;
	mia = sandbox.workspace.addContact({ role: 'user', name: 'Mia Nowak', email: 'mia@trouble.example.com' });
	gate = new Gate(sandbox.url);
	await gate.open();
	services.intercom.baseUrl = gate.url;
	const env = {
		N8N_DATA_TABLES_MAX_SIZE_BYTES: String(MOST_BYTES),
		N8N_DATA_TABLES_SIZE_CHECK_CACHE_DURATION_MS: '0',
	};
	playground = await startPlayground({ installed: await installN8n(), services, folder, port: 0, env });
	n8n = playground.client;
	const sync = playground.workflows.find(({ file }) => file === 'conversation-sync.json')!;
	workflowId = sync.id;
	for (const { id } of playground.workflows) if (id !== workflowId) await n8n.deactivateWorkflow(id);
	await change((workflow) => ({
		...workflow,
		// So that a test sees what nodes gave; the file keeps no conversations in executions.
		settings: { ...workflow.settings, saveDataSuccessExecution: 'all', saveManualExecutions: true },
		nodes: workflow.nodes.map((node) =>
			node.name === 'Every Five Minutes'
				? { ...node, parameters: { rule: { interval: [{ field: 'days', daysInterval: 30 }] } } }
				: node,
		),
	}));
	sandbox.webhooks.topics = sync.topics;
	await sandbox.webhooks.setUrl(sync.intercomUrl);
}, 600_000);

afterAll(async () => {
	await playground?.n8n.stop();
	await gate?.close();
	await sandbox?.close();
	await rm(folder, { recursive: true, force: true });
});

afterEach(() => {
	gate.obstacle = () => undefined;
});

async function change(how: (workflow: Workflow) => Pick<Workflow, 'nodes' | 'settings'>) {
	const { name, connections, ...workflow } = await n8n.workflow(workflowId);
	const { nodes, settings } = how({ name, connections, ...workflow });
	await n8n.updateWorkflow(workflowId, { name, connections, nodes, settings });
	await n8n.activateWorkflow(workflowId);
}

const choose = async (settings: Record<string, string>) =>
	await change((workflow) => ({
		nodes: fillIn(workflow, playground.services, settings).nodes,
		settings: workflow.settings,
	}));

const conversationsInSource = () => sandbox.workspace.conversations.list();
const difference = async () => differences(heldBySource(conversationsInSource()), await heldByTables(folder));
const untilEqual = async (what: string) => {
	await until(async () => (await difference()).length === 0, what);
	await untilIdle();
};

const ENDED = ['success', 'error', 'crashed', 'canceled'];

const untilIdle = async () =>
	await until(
		async () => (await n8n.executions(workflowId)).every(({ status }) => ENDED.includes(status)),
		'all executions have ended',
	);

/** Presses Execute Workflow, without waiting for the end. */
const begin = async (trigger = 'Every Five Minutes') => await n8n.run(workflowId, trigger);

async function ended(execution: string) {
	await until(async () => ENDED.includes((await n8n.execution(execution)).status), 'the run has ended');
	return await n8n.execution(execution);
}

const run = async (trigger?: string) => {
	const execution = await begin(trigger);
	const { status } = await ended(execution);
	return { execution, status };
};

const lastRun = async () => (await runLog(folder)).at(-1)!;

/** What the latest of those who must know was told, once it is about this. */
async function told(about: string): Promise<IDataObject> {
	let words: IDataObject | undefined;
	await until(async () => {
		for (const { id } of await n8n.executions(workflowId)) {
			const [item] = await n8n.resultsOf(id, 'Tell Somebody').catch(() => []);
			const happened = item?.json.whatHappened;
			if (typeof happened === 'string' && happened.includes(about)) words = item!.json;
		}
		return words !== undefined;
	}, `somebody is told: ${about}`);
	return words!;
}

const secondsAgo = (seconds: number) => sandbox.workspace.now() - seconds;
const said = (body: string, created_at?: number): Conversation =>
	sandbox.workspace.addConversation({ contact: mia, body, created_at });

/** Something happens of which Intercom tells: a run begins that nobody watches, as on most days. */
const tellOf = (conversation: Conversation) =>
	sandbox.workspace.parts.note(conversation, sandbox.workspace.teammates.list()[0]!, { body: 'Seen' });

/** Without a notification. */
async function quietly<Result>(happens: () => Result): Promise<Result> {
	const { topics } = sandbox.webhooks;
	sandbox.webhooks.topics = [];
	const result = happens();
	await new Promise((told) => setTimeout(told, 50));
	sandbox.webhooks.topics = topics;
	return result;
}

describe('Test Settings', () => {
	it('has a row for each permission, and says which one lacks and where to add it', async () => {
		sandbox.permissions.withhold('tags');
		const { execution, status } = await run('Test Settings');
		sandbox.permissions.grant('tags');
		expect(status).toBe('success');
		const rows = (await n8n.resultsOf(execution, 'Check Connection')).map(({ json }) => json);
		const refused = rows.filter(({ access }) => access === 'refused');
		expect(refused).toMatchObject([{ request: expect.stringContaining('/tags') }]);
		expect(refused[0]!.details).toContain('Developer Hub');
		expect(rows.filter(({ access }) => access === 'allowed').length).toBeGreaterThan(5);
	});

	it('says of a revoked token that it is refused', async () => {
		sandbox.accessTokens.delete(sandbox.accessToken);
		const { execution } = await run('Test Settings');
		sandbox.accessTokens.add(sandbox.accessToken);
		const [row, ...more] = await n8n.resultsOf(execution, 'Check Connection');
		expect(more).toEqual([]);
		expect(row!.json).toMatchObject({
			access: 'refused',
			details: expect.stringContaining('Copy the access token again'),
		});
	});

	it('names every setting that cannot be used', async () => {
		await choose({ store: 'a sheet', maximumMegabytes: 'much', conversationsAtATime: '500' });
		const { execution, status } = await run('Test Settings');
		await choose({ store: 'data tables', maximumMegabytes: '180', conversationsAtATime: '150' });
		const { data } = await n8n.execution(execution);
		expect(status).toBe('error');
		for (const word of ['a sheet', 'much', '500']) expect(data).toContain(`is \\"${word}\\"`);
	});
});

describe('PostgreSQL', () => {
	const withPostgres = async (more: Partial<INode>) =>
		await change(({ nodes, settings }) => ({
			settings,
			nodes: nodes.map((node) => (node.name === 'PostgreSQL' ? { ...node, ...more } : node)),
		}));

	afterAll(async () => {
		await withPostgres({ disabled: true, credentials: undefined });
		await choose({ store: 'data tables' });
	});

	it('is one node, which n8n publishes switched off or with its credential, and not without', async () => {
		const { nodes } = await n8n.workflow(workflowId);
		expect(nodes.filter(({ type }) => type === 'n8n-nodes-base.postgres')).toMatchObject([
			{ name: 'PostgreSQL', disabled: true },
		]);
		await expect(withPostgres({ disabled: false })).rejects.toThrow(
			/Node "PostgreSQL":\s+- Missing required credential/,
		);
		await withPostgres({ disabled: true });
	});

	it.each(['Test Settings', 'Every Five Minutes'])(
		'says what to do while the setting asks for it and the node is off: %s',
		async (trigger) => {
			await choose({ store: 'postgresql' });
			const { execution, status } = await run(trigger);
			expect(status).toBe('error');
			expect((await n8n.execution(execution)).data).toContain(
				'The node PostgreSQL is switched off, and store in Settings is postgresql: choose your credential in that node',
			);
		},
	);

	it('says with its credential, in Test Settings, that no database answers', async () => {
		await choose({ store: 'postgresql' });
		const data = { host: '127.0.0.1', port: await freePort(), user: 'me', password: 'mine', database: 'it' };
		const { id, name } = await n8n.createCredential('Nobody listens', 'postgres', {
			...data,
			ssl: 'disable',
		});
		await withPostgres({ disabled: false, credentials: { postgres: { id, name } } });
		const { execution, status } = await run('Test Settings');
		expect(status).toBe('error');
		expect((await n8n.execution(execution)).data).toContain('Connection refused');
	});
});

describe('Live', () => {
	beforeAll(async () => {
		// Runs that were begun by hand and failed stay in the log as if they were at work.
		await choose({ minutesUntilTakenOver: '0' });
		expect(await run()).toMatchObject({ status: 'success' });
		await choose({ minutesUntilTakenOver: '10' });
		expect(await difference()).toEqual([]);
	});

	it('has what a notification tells of: a new conversation, an answer, a state, a deletion', async () => {
		const [nora] = sandbox.workspace.teammates.list();
		const conversation = said('Does it follow?');
		await untilEqual('the new conversation is there');
		sandbox.workspace.parts.replyAsTeammate(conversation, nora!, { body: '<p>It does.</p>' });
		await untilEqual('the answer is there');
		sandbox.workspace.parts.close(conversation, nora!);
		await untilEqual('it is closed there, too');
		sandbox.workspace.conversations.delete(conversation.id, true);
		await untilEqual('it is gone there, too');
	});

	it('has a redaction that leaves the time of the last change as it was', async () => {
		const conversation = await quietly(() => said('My card is 4111 1111', secondsAgo(60)));
		const { updated_at: before } = conversation;
		await run();
		expect(await difference()).toEqual([]);
		sandbox.workspace.conversations.redact(conversation, { sourceId: conversation.source.id });
		conversation.updated_at = before;
		await untilEqual('it is redacted there, too');
	});

	it('leaves a notification to the run that is at work', async () => {
		const runs = (await runLog(folder)).length;
		const first = said('The first one');
		let release!: () => void;
		const held = new Promise<undefined>((resolve) => (release = () => resolve(undefined)));
		gate.obstacle = ({ path: where }) => (where === `/conversations/${first.id}` ? held : undefined);
		await until(
			() => gate.seen.some(({ path: where }) => where === `/conversations/${first.id}`),
			'it reads',
		);
		const second = said('The second one');
		await until(async () => (await queue()).includes(second.id), 'the second one is in the queue');
		await until(async () => (await runLog(folder)).length === runs + 1, 'the second run has left it alone');
		release();
		await untilIdle();
		await run();
		expect(await difference()).toEqual([]);
		expect(await queue()).toEqual([]);
	});

	const queue = async () =>
		(await n8n.dataTableRows('intercom-sync-queue')).map(({ conversation_id: id }) => id);
});

it('follows a deletion that happened while runs failed after they had got further', async () => {
	const conversation = await quietly(() => said('Deleted an hour ago'));
	await run();
	const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
	const row = (status: string, hours: number) => ({
		run_id: `${status} ${hours} hours ago`,
		status,
		store: 'data tables',
		began_at: hoursAgo(hours),
		checkpoint: hoursAgo(hours),
	});
	await n8n.addDataTableRows('intercom-sync-runs', [row('done', 2), row('failed', 0.1)]);
	await quietly(() => sandbox.workspace.conversations.delete(conversation.id, true));
	sandbox.workspace.conversations.deleted.at(-1)!.deleted_at = secondsAgo(3_600);
	await run();
	expect(await difference()).toEqual([]);
});

it('forgets runs of more than 90 days ago, and no others', async () => {
	const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
	const row = (days: number) => ({
		run_id: `${days} days ago`,
		status: 'done',
		store: 'data tables',
		ended_at: daysAgo(days),
		checkpoint: daysAgo(days),
	});
	await n8n.addDataTableRows('intercom-sync-runs', [row(91), row(89)]);
	await run();
	const left = (await runLog(folder)).map(({ run_id: id }) => id);
	expect(left).toContain('89 days ago');
	expect(left).not.toContain('91 days ago');
});

it('stores nothing of a run that another one has taken over, so that nothing is there twice', async () => {
	await choose({ minutesUntilTakenOver: '0' });
	const conversation = await quietly(() => said('Read by two'));
	const where = `/conversations/${conversation.id}`;
	let release!: () => void;
	const held = new Promise<undefined>((resolve) => (release = () => resolve(undefined)));
	let reads = 0;
	gate.obstacle = ({ path: asked }) => (asked === where && ++reads === 1 ? held : undefined);
	const slow = await begin();
	await until(() => reads === 1, 'the slow run reads');
	expect(await run()).toMatchObject({ status: 'success' });
	release();
	expect(await ended(slow)).toMatchObject({ status: 'error' });
	expect((await n8n.execution(slow)).data).toContain('Another run has taken over and goes on');
	await choose({ minutesUntilTakenOver: '10' });
	expect(await difference()).toEqual([]);
	const log = await runLog(folder);
	expect(log.slice(-2).map(({ status }) => status)).toEqual(['interrupted', 'done']);
});

describe('What fails is told, with what to do, and the next run goes on', () => {
	it.each<[string, string, RegExp, () => () => void]>([
		[
			'the token was revoked',
			'Access Token Invalid',
			/access token|reconnect/i,
			() => {
				sandbox.accessTokens.delete(sandbox.accessToken);
				return () => sandbox.accessTokens.add(sandbox.accessToken);
			},
		],
		[
			'the permission for conversations lacks',
			'Not authorized to access resource',
			/Read conversations/,
			() => {
				sandbox.permissions.withhold('conversations', 401);
				return () => sandbox.permissions.grant('conversations');
			},
		],
		[
			'conversations come without their parts',
			'without its parts',
			/Check that the app has the permission "Read conversations/,
			() => {
				gate.obstacle = ({ path: where }) => {
					const [, id] = /^\/conversations\/(\d+)$/.exec(where) ?? [];
					return id ? { status: 200, body: { type: 'conversation', id, state: 'open' } } : undefined;
				};
				return () => (gate.obstacle = () => undefined);
			},
		],
	])('%s', async (_what, whatHappened, whatToDo, spoil) => {
		const mend = spoil();
		tellOf(said('Said meanwhile'));
		await until(async () => (await lastRun()).status === 'failed', 'a run has failed');
		const words = await told(whatHappened);
		mend();
		await untilIdle();
		expect(words.whatToDo).toMatch(whatToDo);
		expect(words.whatToDo).toContain('Nothing is lost');
		expect((await lastRun()).note).toBeTruthy();
		expect(await run()).toMatchObject({ status: 'success' });
		expect(await difference()).toEqual([]);
	});
});

it('says which columns tables of an earlier version lack, stores nothing before, and goes on once they are there', async () => {
	await n8n.deleteDataTableColumn('intercom-messages', 'attachments');
	const start = gate.seen.length;
	const conversation = said('Kept once the column is there');
	const { whatHappened, whatToDo } = await told('lack columns');
	expect(whatHappened).toContain('lack columns: attachments (string) in intercom-messages. Open the tables');
	expect(whatToDo).toContain('Nothing is lost');
	await untilIdle();
	expect(gate.seen.slice(start).filter(({ path: where }) => where.includes(conversation.id))).toEqual([]);
	await n8n.addDataTableColumn('intercom-messages', { name: 'attachments', type: 'string' });
	expect(await run()).toMatchObject({ status: 'success' });
	expect(await difference()).toEqual([]);
});

describe('Tables that are full', () => {
	/** So many bytes of words, of which each message has 10,000. */
	async function say(bytes: number): Promise<void> {
		for (let begun = 0; begun < bytes; begun += 10_000) {
			await quietly(() => said('A word. '.repeat(1_250), secondsAgo(200)));
		}
	}

	it('stops with a clear word before n8n refuses, with all of what is there whole, and goes on once there is room', async () => {
		await choose({ maximumMegabytes: '0.9', conversationsAtATime: '10' });
		await say(700_000);
		tellOf(said('The last one'));
		const words = await told("before n8n's Data Tables are full");
		await untilIdle();
		expect(words.whatHappened).toContain('and maximumMegabytes in Settings is 0.9. Set store to postgresql');
		expect(await lastRun()).toMatchObject({ status: 'failed', note: expect.stringContaining('stopped') });
		const { bytes } = await sizes(folder);
		expect(bytes).toBeLessThan(1_100_000);
		// Some are missing as a whole; what is there is as it is in Intercom, and there once.
		const left = await difference();
		expect(left.length).toBeGreaterThan(0);
		expect(left.filter((line) => !line.endsWith('is missing'))).toEqual([]);
		const rows = await n8n.dataTableRows('intercom-conversations');
		const thought = rows.reduce((sum, row) => sum + Number(row.bytes), 0);
		report(`Tables take ${bytes} bytes, and it is thought that they take ${thought}`);
		expect(thought / bytes).toBeGreaterThan(0.8);
		expect(thought / bytes).toBeLessThan(1.3);
		await choose({ maximumMegabytes: '1.9' });
		expect(await run()).toMatchObject({ status: 'success' });
		expect(await difference()).toEqual([]);
	});

	it("tells of n8n's own refusal, where the setting lets it come so far", async () => {
		await choose({ maximumMegabytes: '900' });
		await say(700_000);
		tellOf(said('The very last one'));
		const { whatToDo } = await told('size limit exceeded');
		expect(whatToDo).toContain('set store to postgresql, or raise N8N_DATA_TABLES_MAX_SIZE_BYTES');
	});
});
