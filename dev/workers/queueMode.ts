/** n8n in queue mode, for what is proved and measured with workers: Redis, PostgreSQL, one main and its workers, all of them on this machine. */
import { closeSync, existsSync, openSync, readdirSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { N8nClient } from '../playground/client';
import type { InstalledN8n } from '../playground/install';
import { installN8n } from '../playground/install';
import { freePort } from '../playground/port';
import { run, startProcess } from '../playground/process';
import { startN8n } from '../playground/server';

const LONGEST_START = 300_000;

export interface QueueMode {
	url: string;
	/** Signed in as the owner. */
	client: N8nClient;
	/** The log of each worker. */
	logs: string[];
	pids: { main: number; workers: number[] };
}

interface QueueModeOptions {
	workers?: number;
	/** More of n8n's environment variables, for the main and the workers. */
	env?: Record<string, string>;
}

/** What was started, the last first. */
type Started = Array<{ stop: () => Promise<void> }>;

interface Place {
	n8n: InstalledN8n;
	folder: string;
	env: Record<string, string>;
	started: Started;
}

/**
 * Starts all of it, does the work, and takes everything away again. Needs `npm run build` before.
 *
 * @throws Error that says what is missing, as `missingForQueueMode` does
 */
export async function inQueueMode(
	work: (n8n: QueueMode) => Promise<void>,
	{ workers = 2, env: more = {} }: QueueModeOptions = {},
): Promise<void> {
	const missing = missingForQueueMode();
	if (missing) throw new Error(missing);
	const folder = await mkdtemp(path.join(tmpdir(), 'n8n-workers-'));
	const started: Started = [];
	try {
		const n8n = await installN8n();
		const env = { ...(await startServers(folder, started)), ...more };
		const server = await startN8n({
			n8n,
			userFolder: path.join(folder, 'main'),
			port: await freePort(),
			env: { ...env, N8N_RUNNERS_ENABLED: 'false' },
		});
		started.unshift({ stop: async () => await server.stop() });
		const place = { n8n, folder, env, started };
		const running: Array<{ log: string; pid: number }> = [];
		while (running.length < workers) running.push(await startWorker(place, `worker-${running.length + 1}`));
		const client = new N8nClient(server.url);
		await client.setUpOwner({ email: 'owner@example.com', password: 'Owner-of-this-1' });
		await work({
			...{ url: server.url, client, logs: running.map(({ log }) => log) },
			pids: { main: server.pid, workers: running.map(({ pid }) => pid) },
		});
	} finally {
		for (const one of started) await one.stop();
		await rm(folder, { recursive: true, force: true });
	}
}

/** How many executions a worker has taken on, by its log. */
export const executionsIn = async (logFile: string): Promise<number> =>
	(await readFile(logFile, 'utf8')).match(/Worker started execution/g)?.length ?? 0;

/** What it takes and is not here, with what installs it; undefined when all is there. */
export function missingForQueueMode(): string | undefined {
	const missing = PROGRAMS.filter((name) => !pathTo(name));
	return missing.length === 0
		? undefined
		: `${missing.join(', ')} not found; on Debian and Ubuntu: apt-get install redis-server postgresql`;
}

/** Debian keeps PostgreSQL's own programs out of the PATH, in a folder for each version. */
function pathTo(program: string): string | undefined {
	const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort().reverse() : [];
	const folders = [
		...(process.env.PATH ?? '').split(path.delimiter),
		...versions.map((version) => path.join(DEBIAN, version, 'bin')),
	];
	return folders.map((folder) => path.join(folder, program)).find((file) => existsSync(file));
}

const PROGRAMS = ['redis-server', 'redis-cli', 'initdb', 'postgres', 'pg_isready'];

const DEBIAN = '/usr/lib/postgresql';

/** PostgreSQL refuses to run as root, so root lends it its own user. */
const asPostgres = (command: string, args: string[]): [string, string[]] =>
	process.getuid?.() === 0 ? ['runuser', ['-u', 'postgres', '--', command, ...args]] : [command, args];

async function startServers(folder: string, started: Started) {
	const [redisPort, postgresPort] = [await freePort(), await freePort()];
	const redis = ['--port', String(redisPort), '--bind', '127.0.0.1', '--save', '', '--dir', folder];
	started.unshift(startProcess(pathTo('redis-server')!, redis, { stdio: 'ignore' }));
	const data = path.join(folder, 'postgres');
	await mkdir(data);
	if (process.getuid?.() === 0) {
		await chmod(folder, 0o755);
		await run('chown', ['postgres', data]);
	}
	const made = ['-D', data, '-U', 'n8n', '--auth=trust', '--no-sync'];
	await run(...asPostgres(pathTo('initdb')!, made), { cwd: data });
	const listening = ['-D', data, '-p', String(postgresPort), '-h', '127.0.0.1', '-k', data, '-F'];
	const postgres = asPostgres(pathTo('postgres')!, listening);
	started.unshift(startProcess(...postgres, { cwd: data, stdio: 'ignore' }));
	await untilReady('redis-cli', ['-p', String(redisPort), 'ping']);
	await untilReady('pg_isready', ['-h', '127.0.0.1', '-p', String(postgresPort)]);
	return {
		EXECUTIONS_MODE: 'queue',
		QUEUE_BULL_REDIS_HOST: '127.0.0.1',
		QUEUE_BULL_REDIS_PORT: String(redisPort),
		DB_TYPE: 'postgresdb',
		DB_POSTGRESDB_HOST: '127.0.0.1',
		DB_POSTGRESDB_PORT: String(postgresPort),
		DB_POSTGRESDB_USER: 'n8n',
		DB_POSTGRESDB_DATABASE: 'postgres',
		N8N_CUSTOM_EXTENSIONS: path.resolve('dist'),
		N8N_ENCRYPTION_KEY: 'only-for-this-proof',
	};
}

/** Until the command succeeds, which asks a server whether it is ready. */
async function untilReady(command: string, args: string[]): Promise<void> {
	for (const deadline = Date.now() + LONGEST_START; ;) {
		const isReady = await run(pathTo(command)!, args).then(
			() => true,
			() => false,
		);
		if (isReady) return;
		if (Date.now() > deadline) throw new Error(`No success in two minutes: ${command} ${args.join(' ')}`);
		await sleep(200);
	}
}

/** @returns its log and process, once it waits for work */
async function startWorker(
	{ n8n, folder, env, started }: Place,
	name: string,
): Promise<{ log: string; pid: number }> {
	const home = path.join(folder, name);
	const logFile = path.join(folder, `${name}.log`);
	await mkdir(home);
	const log = openSync(logFile, 'w');
	const worker = startProcess(n8n.node, [n8n.command, 'worker', '--concurrency=5'], {
		cwd: home,
		env: {
			...process.env,
			...env,
			N8N_USER_FOLDER: home,
			N8N_RUNNERS_BROKER_PORT: String(await freePort()),
			N8N_DIAGNOSTICS_ENABLED: 'false',
			QUEUE_HEALTH_CHECK_ACTIVE: 'false',
			N8N_LOG_LEVEL: 'info',
		},
		stdio: ['ignore', log, log],
	});
	closeSync(log);
	started.unshift(worker);
	const deadline = Date.now() + LONGEST_START;
	while (!(await readFile(logFile, 'utf8')).includes('n8n worker is now ready')) {
		if (Date.now() > deadline) throw new Error(`${name} did not start: ${await readFile(logFile, 'utf8')}`);
		await sleep(300);
	}
	return { log: logFile, pid: worker.child.pid! };
}
