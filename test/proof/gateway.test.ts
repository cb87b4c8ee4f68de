import axios from 'axios';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { IDataObject } from 'n8n-workflow';
import { installN8n, type InstalledN8n } from '../../dev/playground/install';
import { startPlayground, type Playground } from '../../dev/playground/playground';
import { sandboxServices } from '../../dev/playground/services';
import { callerHeader } from '../../dev/playground/workflows';
import type { Sandbox } from '../../dev/sandbox';

/**
 * The bundled workflow ai-agent-gateway.json in a real n8n that has too much to do: its database is locked, its tables are
 * full, its process hardly gets any time. Nothing is lost on an agent that sends its request again with its key, and
 * nothing is done twice.
 */

jest.setTimeout(600_000);

/** What n8n allows all of its Data Tables together, in bytes; it measures them anew each time. */
const MOST_BYTES = 1_000_000;

let folder: string;
let installed: InstalledN8n;
let playground: Playground;
let sandbox: Sandbox;
let address: string;
let header: { name: string; value: string };

beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'n8n-nodes-intercom-gateway-'));
	installed = await installN8n();
	const services = await sandboxServices(0);
	sandbox = services.sandbox!;
	const env = {
		N8N_DATA_TABLES_MAX_SIZE_BYTES: String(MOST_BYTES),
		N8N_DATA_TABLES_SIZE_CHECK_CACHE_DURATION_MS: '0',
	};
	playground = await startPlayground({ installed, services, folder, port: 0, env });
	const gateway = playground.workflows.find(({ file }) => file === 'ai-agent-gateway.json')!;
	for (const { id } of playground.workflows)
		if (id !== gateway.id) await playground.client.deactivateWorkflow(id);
	address = gateway.webhookUrl!;
	header = callerHeader(services.intercom.clientSecret);
});

afterAll(async () => {
	await playground?.stop();
	await rm(folder, { recursive: true, force: true });
});

const ask = async (request: object) => {
	const answer = await axios.post<IDataObject>(address, request, {
		headers: { [header.name]: header.value },
		validateStatus: () => true,
	});
	return {
		status: answer.status,
		body: answer.data,
		retryAfter: answer.headers['retry-after'] as string | undefined,
	};
};

const begin = (message: string) => ({
	action: 'createConversation',
	userId: '6123abc',
	message,
	idempotencyKey: randomUUID() as string,
});
const begun = (message: string) =>
	sandbox.workspace.conversations.list().filter(({ source }) => source.body?.includes(message)).length;

/** Does work while another program holds n8n's database, as a back-up or a full disk does. */
async function whileLocked<Result>(work: () => Promise<Result>): Promise<Result> {
	const script = `
		const { Database } = require('sqlite3');
		const database = new Database(process.argv[1]);
		database.configure('busyTimeout', 30000);
		database.exec('BEGIN IMMEDIATE', (error) => process.stdout.write(error ? String(error) : 'locked'));
		process.stdin.on('end', () => database.exec('ROLLBACK', () => process.exit())).resume();
	`;
	const holder = spawn(installed.node, ['-e', script, path.join(folder, '.n8n', 'database.sqlite')], {
		cwd: path.resolve('dev/playground'),
		stdio: ['pipe', 'pipe', 'inherit'],
	});
	const ended = once(holder, 'exit');
	const [word] = (await once(holder.stdout, 'data')) as [Buffer];
	expect(word.toString()).toBe('locked');
	try {
		return await work();
	} finally {
		holder.stdin.end();
		await ended;
	}
}

it('answers in the words of n8n while its database is locked, does nothing, and acts once with the same key', async () => {
	const request = begin('Locked out');
	const answer = await whileLocked(async () => await ask(request));
	expect(answer).toMatchObject({
		status: 500,
		body: { message: 'There was a problem executing the workflow' },
	});
	expect(answer.body).not.toHaveProperty('ok');
	expect(begun('Locked out')).toBe(0);
	expect(await ask(request)).toMatchObject({ status: 200, body: { ok: true } });
	expect(await ask(request)).toMatchObject({ status: 200, body: { ok: true, repeated: true } });
	expect(begun('Locked out')).toBe(1);
});

it('does not act without the register: with full tables it says so, and acts once there is room', async () => {
	await ask(begin('The register is there'));
	const rows = { key: 'full', body: 'x'.repeat(MOST_BYTES) };
	await playground.client.addDataTableRows('intercom-gateway-requests', [rows]);
	const request = begin('Tables are full');
	expect(await ask(request)).toMatchObject({
		status: 503,
		retryAfter: '5',
		body: { ok: false, action: 'createConversation', error: { code: 'notRegistered' } },
	});
	expect(begun('Tables are full')).toBe(0);
	const { idempotencyKey: _none, ...withoutKey } = begin('Without a key');
	expect(await ask(withoutKey)).toMatchObject({ status: 200, body: { ok: true } });
	await playground.client.deleteDataTableRows('intercom-gateway-requests', 'key', 'full');
	expect(await ask(request)).toMatchObject({ status: 200, body: { ok: true } });
	expect(begun('Tables are full')).toBe(1);
});
