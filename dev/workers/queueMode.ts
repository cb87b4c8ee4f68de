/** n8n in queue mode, for what is proved with workers: Redis, PostgreSQL, one main and two workers, all of them on this machine. */
import { closeSync, openSync } from 'node:fs';
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

const LONGEST_START = 120_000;

export interface QueueMode {
	url: string;
	/** Signed in as the owner. */
	client: N8nClient;
	/** The log of each worker. */
	logs: string[];
}

/** What was started, the last first. */
type Started = Array<{ stop: () => Promise<void> }>;

interface Place {
	n8n: InstalledN8n;
	folder: string;
	env: Record<string, string>;
	started: Started;
}

/** Starts all of it, does the work, and takes everything away again. Needs `npm run build` before. */
export async function inQueueMode(work: (n8n: QueueMode) => Promise<void>): Promise<void> {
	const folder = await mkdtemp(path.join(tmpdir(), 'n8n-workers-'));
	const started: Started = [];
	try {
		const n8n = await installN8n();
		const env = await startServers(folder, started);
		const server = await startN8n({
			n8n,
			userFolder: path.join(folder, 'main'),
			port: await freePort(),
			env: { ...env, N8N_RUNNERS_ENABLED: 'false' },
		});
		started.unshift({ stop: async () => await server.stop() });
		const place = { n8n, folder, env, started };
		const logs = [await startWorker(place, 'worker-1'), await startWorker(place, 'worker-2')];
		const client = new N8nClient(server.url);
		await client.setUpOwner({ email: 'owner@example.com', password: 'Owner-of-this-1' });
		await work({ url: server.url, client, logs });
	} finally {
		for (const one of started) await one.stop();
		await rm(folder, { recursive: true, force: true });
	}
}

/** How many executions a worker has taken on, by its log. */
export const executionsIn = async (logFile: string): Promise<number> =>
	(await readFile(logFile, 'utf8')).match(/Worker started execution/g)?.length ?? 0;

/** PostgreSQL refuses to run as root, so root lends it its own user. */
const asPostgres = (command: string, args: string[]): [string, string[]] =>
	process.getuid?.() === 0 ? ['runuser', ['-u', 'postgres', '--', command, ...args]] : [command, args];

async function startServers(folder: string, started: Started) {
	const [redisPort, postgresPort] = [await freePort(), await freePort()];
	const redis = ['--port', String(redisPort), '--bind', '127.0.0.1', '--save', '', '--dir', folder];
	started.unshift(startProcess('redis-server', redis, { stdio: 'ignore' }));
	const data = path.join(folder, 'postgres');
	await mkdir(data);
	if (process.getuid?.() === 0) {
		await chmod(folder, 0o755);
		await run('chown', ['postgres', data]);
	}
	const made = ['-D', data, '-U', 'n8n', '--auth=trust', '--no-sync'];
	await run(...asPostgres('initdb', made), { cwd: data });
	const listening = ['-D', data, '-p', String(postgresPort), '-h', '127.0.0.1', '-k', data, '-F'];
	started.unshift(startProcess(...asPostgres('postgres', listening), { cwd: data, stdio: 'ignore' }));
	await sleep(3_000);
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

/** @returns the log of the worker, once it waits for work */
async function startWorker({ n8n, folder, env, started }: Place, name: string): Promise<string> {
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
	return logFile;
}
