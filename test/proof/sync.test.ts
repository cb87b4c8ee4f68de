import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { INode } from 'n8n-workflow';
import type { N8nClient } from '../../dev/playground/client';
import { installN8n, type InstalledN8n } from '../../dev/playground/install';
import { startPlayground } from '../../dev/playground/playground';
import { startN8n, type N8nServer } from '../../dev/playground/server';
import { sandboxServices } from '../../dev/playground/services';
import { fillIn } from '../../dev/playground/settings';
import type { Contact, Conversation, Sandbox } from '../../dev/sandbox';
import { isLong, report, until } from './proof';
import { differences, heldByPostgres, heldBySource, heldByTables, runLog, sizes } from './tables';

/**
 * The bundled workflow conversation-sync.json in a real n8n: conversations change while it runs, n8n is killed again and
 * again, and the tables end equal to the source. Nobody touches anything but the source.
 * `npm run prove:sync`, and in CI for as little as it means something. SYNC_CONVERSATIONS, SYNC_PARTS and SYNC_KILLS say
 * how much.
 */

jest.setTimeout(isLong ? 3_600_000 : 900_000);

const amount = (name: string, long: number, short: number) =>
	Number(process.env[name] ?? (isLong ? long : short));
const CONVERSATIONS = amount('SYNC_CONVERSATIONS', 5_000, 60);
const PARTS = amount('SYNC_PARTS', 40, 8);
const KILLS = amount('SYNC_KILLS', 10, 2);

/** How often it is looked for changes here, in seconds, and after how many minutes a killed run is gone on with. */
const LOOK_EVERY = isLong ? 20 : 5;
const TAKEN_OVER_AFTER = isLong ? 1 : 0.5;
const ONE_CONVERSATION = /^\/conversations\/\d+$/;
const AT_A_TIME = isLong ? '150' : '20';

/** The address of an empty database, to keep them there instead: `postgres://user:password@127.0.0.1:5432/name`. */
const POSTGRES = process.env.SYNC_POSTGRES;

let folder: string;
let installed: InstalledN8n;
let n8n: N8nServer;
let client: N8nClient;
let sandbox: Sandbox;
let workflowId: string;
let customer: Contact;

beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'n8n-nodes-intercom-sync-'));
	installed = await installN8n();
	const services = await sandboxServices(0);
	sandbox = services.sandbox!;
	const { workspace } = sandbox;
	customer = workspace.addContact({ role: 'user', name: 'Mia Nowak', email: 'mia@sync.example.com' });
	for (let number = 0; number < CONVERSATIONS; number++) begin(number);
	const playground = await startPlayground({ installed, services, folder, port: 0 });
	({ client, n8n } = playground);
	workflowId = playground.workflows.find(({ file }) => file === 'conversation-sync.json')!.id;
	// The others would answer the customers.
	for (const { id } of playground.workflows) if (id !== workflowId) await client.deactivateWorkflow(id);
	const workflow = fillIn(await client.workflow(workflowId), services, {
		conversationsAtATime: AT_A_TIME,
		minutesUntilTakenOver: String(TAKEN_OVER_AFTER),
		store: POSTGRES ? 'postgresql' : 'data tables',
	});
	const postgres =
		POSTGRES && (await client.createCredential('Database', 'postgres', toCredential(POSTGRES)));
	const nodes = workflow.nodes.map((node): INode => {
		if (postgres && node.type === 'n8n-nodes-base.postgres') {
			return {
				...node,
				disabled: false,
				credentials: { postgres: { id: postgres.id, name: postgres.name } },
			};
		}
		const rule = { interval: [{ field: 'seconds', secondsInterval: LOOK_EVERY }] };
		return node.name === 'Every Five Minutes' ? { ...node, parameters: { rule } } : node;
	});
	await client.updateWorkflow(workflowId, { ...workflow, nodes });
	await client.activateWorkflow(workflowId);
});

afterAll(async () => {
	await n8n?.stop();
	await sandbox?.close();
	await rm(folder, { recursive: true, force: true });
});

function toCredential(address: string): object {
	const { hostname: host, port, username: user, password, pathname } = new URL(address);
	return { host, port: Number(port), user, password, database: pathname.slice(1), ssl: 'disable' };
}

/** A conversation of long ago, with so many messages. */
function begin(number: number): Conversation {
	const { workspace } = sandbox;
	const [nora] = workspace.teammates.list();
	const created_at = workspace.now() - (CONVERSATIONS - number) * 3_600;
	const begun = workspace.addConversation({ contact: customer, body: `Question ${number}`, created_at });
	for (let part = 0; part < PARTS - 1; part++) {
		const said = { body: `Message ${part} of ${number}, in which somebody says what they want`, created_at };
		if (part % 3 === 2) workspace.parts.replyAsTeammate(begun, nora!, said);
		else workspace.parts.replyAsContact(begun, customer, said);
	}
	begun.updated_at = created_at + 60;
	workspace.tell({ topics: [], conversation: begun });
	return begun;
}

/** The same choices every time. */
function chance(seed: number) {
	let state = seed;
	return (below: number) => {
		state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
		return Math.floor((state / 2_147_483_648) * below);
	};
}

const choose = chance(20_261_127);
let changes = 0;

/** One of the things that happen in a workspace. */
function change(): void {
	const { workspace } = sandbox;
	const all = workspace.conversations.list();
	const one = all[choose(all.length)]!;
	const [nora] = workspace.teammates.list();
	changes++;
	const things: Array<() => unknown> = [
		() => workspace.parts.replyAsContact(one, customer, { body: `Said while it runs, number ${changes}` }),
		() => workspace.parts.replyAsTeammate(one, nora!, { body: `<p>Answered, number ${changes}</p>` }),
		() => workspace.parts.note(one, nora!, { body: `Noted, number ${changes}` }),
		() => workspace.parts.close(one, nora!),
		() => workspace.addConversation({ contact: customer, body: `Begun while it runs, number ${changes}` }),
		() => {
			const said = one.parts.find(({ body, redacted }) => body !== null && !redacted);
			if (said) workspace.conversations.redact(one, { partId: said.id });
		},
		() => workspace.conversations.delete(one.id, true),
	];
	// Every fifth is one of the rarer things.
	things[choose(5) === 0 ? 4 + choose(3) : choose(4)]!();
}

const difference = async () =>
	differences(heldBySource(sandbox.workspace.conversations.list()), await held());
const readsSince = (start: number) =>
	sandbox.requests.slice(start).filter(({ path: where }) => ONE_CONVERSATION.test(where));
const held = async () => (POSTGRES ? await heldByPostgres(POSTGRES) : await heldByTables(folder));
const stored = async () =>
	POSTGRES ? (await heldByPostgres(POSTGRES)).conversations.size : (await sizes(folder)).conversations;
const runsDone = async () => (await runLog(folder)).filter(({ status }) => status === 'done').length;

/** Compared after each run that ends; between two runs nothing can become equal. */
async function untilEqual(what: string): Promise<void> {
	let done = -1;
	await until(async () => {
		const now = await runsDone();
		if (now === done) return false;
		done = now;
		return (await difference()).length === 0;
	}, what);
}

it(`${CONVERSATIONS} conversations with ${PARTS} messages, changing while it runs, and killed ${KILLS} times, end equal to the source`, async () => {
	const began = Date.now();
	const happening = setInterval(change, isLong ? 200 : 400);
	try {
		for (let kill = 1; kill <= KILLS; kill++) {
			// A read that is never answered: whatever the machine's speed, n8n is killed in the middle of a run.
			const start = sandbox.requests.length;
			const unharmed = choose(isLong ? 300 : 30);
			sandbox.refuseNext({ method: 'GET', path: ONE_CONVERSATION, after: unharmed, answer: 'hang' });
			await until(() => readsSince(start).length > unharmed, 'a read is left without an answer');
			await new Promise((wake) => setTimeout(wake, choose(isLong ? 8_000 : 1_000)));
			await n8n.kill();
			report(`Killed (${kill}) with ${await stored()} conversations stored, ${changes} changes so far`);
			n8n = await startN8n({
				n8n: installed,
				userFolder: folder,
				port: Number(new URL(n8n.url).port),
				env: {},
			});
		}
		await until(async () => (await runLog(folder)).at(-1)?.status === 'done', 'a run is done');
	} finally {
		clearInterval(happening);
	}
	await untilEqual('the tables are equal to the source');
	const runs = await runLog(folder);
	const statuses = runs.map(({ status }) => status);
	const { bytes } = await sizes(folder);
	const { conversations, messages } = await held();
	report(
		`Equal ${Math.round((Date.now() - began) / 1_000)} s after the beginning: ${conversations.size} conversations, ${messages.size} messages in ${(bytes / 1_000_000).toFixed(1)} MB, ${changes} changes, ${readsSince(0).length} reads, runs: ${statuses.join(', ')}`,
	);
	expect(await difference()).toEqual([]);
	// Those that were killed: n8n tells of some of them when it is there again.
	expect(statuses.filter((status) => status !== 'done').length).toBeGreaterThan(0);
});

it('reads only what changed since, and follows it', async () => {
	// What changed within the second in which it was read is read once more.
	await until(async () => {
		const start = sandbox.requests.length;
		const runs = (await runLog(folder)).length;
		await until(async () => (await runLog(folder)).length > runs + 1, 'two more runs');
		return readsSince(start).length === 0;
	}, 'nothing is left to read');
	const start = sandbox.requests.length;
	const { workspace } = sandbox;
	const saidIn = ({ parts }: Conversation) => parts.find(({ body, redacted }) => body !== null && !redacted);
	const [one, other, gone] = workspace.conversations.list().filter(saidIn).slice(-3);
	workspace.parts.replyAsContact(one!, customer, { body: 'One more thing' });
	workspace.conversations.redact(other!, { partId: saidIn(other!)!.id });
	workspace.conversations.delete(gone!.id, true);
	await untilEqual('the three changes are followed');
	const read = new Set(readsSince(start).map(({ path: where }) => where.split('/').at(-1)));
	const allowed = new Set([one!.id, other!.id, gone!.id]);
	expect([...read].filter((id) => !allowed.has(String(id)))).toEqual([]);
	expect(read.has(one!.id)).toBe(true);
});

describe('The comparison', () => {
	const source = heldBySource([
		{ id: '1', state: 'open', updated_at: 1_700_000_000, source: { id: '10', body: '<p>Hi</p>' }, parts: [] },
	] as unknown as Conversation[]);
	const same = () => ({ conversations: new Map(source.conversations), messages: new Map(source.messages) });

	it('finds nothing where both hold the same', () => expect(differences(source, same())).toEqual([]));

	it.each<[string, (tables: ReturnType<typeof same>) => unknown]>([
		['missing', ({ messages }) => messages.delete('1 10')],
		['is not in the source', ({ messages }) => messages.set('1 11', ['Hello · false'])],
		['is there 2 times', ({ messages }) => messages.set('1 10', ['Hi · false', 'Hi · false'])],
		['should be', ({ messages }) => messages.set('1 10', ['Ho · false'])],
		['conversations: 1 is missing', ({ conversations }) => conversations.delete('1')],
	])('finds what differs: %s', (words, spoil) => {
		const tables = same();
		spoil(tables);
		expect(differences(source, tables)).toEqual([expect.stringContaining(words)]);
	});
});
