import axios from 'axios';
import { closeSync, openSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { InstalledN8n } from './install';
import { readWarnings, type LogLine } from './log';
import { freePort } from './port';
import { lastLines, run, startProcess, type StartedProcess } from './process';
import { forgetRunning, refuseSecondN8n, rememberRunning } from './running';

/** A running n8n. */
export interface N8nServer {
	/** Where the editor and the REST API are, e.g. http://127.0.0.1:5678 */
	url: string;
	/** Of n8n's own process. */
	pid: number;
	/** Everything n8n wrote since it was started, one JSON object a line. */
	logFile: string;
	/** The warnings in its log; empty when all is well. */
	warnings(): Promise<LogLine[]>;
	/** Ends n8n and its task runner, and waits until they are gone. */
	stop(): Promise<void>;
	/** Ends all of it at once, as a power cut does: nothing is written down any more. */
	kill(): Promise<void>;
	/** Settles when n8n has ended, whoever ended it. */
	ended: Promise<unknown>;
}

interface N8nServerOptions {
	n8n: InstalledN8n;
	/** n8n keeps its database, its encryption key and the community packages in a folder `.n8n` in here. */
	userFolder: string;
	port: number;
	/** The address under which the outside reaches the webhooks, when a tunnel or proxy stands before n8n. */
	webhookUrl?: string;
	/** More of n8n's environment variables. */
	env?: Record<string, string>;
	signal?: AbortSignal;
}

/** As long as a slow machine needs for a first start, which creates n8n's database. */
const START_TIMEOUT = 180_000;

/**
 * Starts a real n8n with SQLite, reachable from this machine only, and waits until its editor and REST API answer.
 *
 * @throws Error with the last lines of n8n's log when n8n ends or does not answer in three minutes, or when one runs on the folder already
 */
export async function startN8n(options: N8nServerOptions): Promise<N8nServer> {
	const { n8n, userFolder, port, signal } = options;
	const url = `http://127.0.0.1:${port}`;
	const logFile = join(userFolder, 'n8n.log');
	await mkdir(userFolder, { recursive: true });
	await refuseSecondN8n(userFolder);
	const log = openSync(logFile, 'w');
	const started = startProcess(n8n.node, [n8n.command, 'start'], {
		cwd: userFolder,
		env: await environment(options, url),
		stdio: ['ignore', log, log],
		signal,
	});
	closeSync(log);
	const stop = async () => {
		await started.stop();
		await forgetRunning(userFolder);
	};
	const kill = async () => {
		await started.kill();
		await forgetRunning(userFolder);
	};
	try {
		await rememberRunning(userFolder, { pid: started.child.pid!, url });
		await waitUntilReady(started, url, logFile);
	} catch (error) {
		await stop();
		throw error;
	}
	return {
		url,
		pid: started.child.pid!,
		logFile,
		warnings: () => readWarnings(logFile),
		stop,
		kill,
		ended: started.ended,
	};
}

/**
 * Runs one of n8n's commands, e.g. `['export:workflow', '--all']`, on a folder that no n8n runs on.
 *
 * @returns what the command says
 */
export async function runN8n(n8n: InstalledN8n, userFolder: string, command: string[]): Promise<string> {
	return await run(n8n.node, [n8n.command, ...command], {
		cwd: userFolder,
		env: quietEnvironment(userFolder),
	});
}

/**
 * Settings of another n8n on this machine stay out, its database most of all; and so does `NODE_ENV`, which jest sets
 * and n8n then takes for its own tests.
 */
const OTHERS = /^(N8N_|DB_|EXECUTIONS_|QUEUE_|WEBHOOK_URL$|NODE_ENV$)/;

function quietEnvironment(userFolder: string): NodeJS.ProcessEnv {
	const inherited = Object.entries(process.env).filter(([name]) => !OTHERS.test(name));
	return { ...Object.fromEntries(inherited), ...QUIET, N8N_USER_FOLDER: userFolder };
}

/**
 * n8n on its own: no telemetry, no news, no templates, no hiring advice, no lists fetched from n8n's servers. Defaults
 * that n8n is about to change are written out, because n8n warns of each one that is not.
 */
const QUIET = {
	N8N_DIAGNOSTICS_ENABLED: 'false',
	N8N_VERSION_NOTIFICATIONS_ENABLED: 'false',
	N8N_TEMPLATES_ENABLED: 'false',
	N8N_PERSONALIZATION_ENABLED: 'false',
	N8N_HIRING_BANNER_ENABLED: 'false',
	N8N_VERIFIED_PACKAGES_ENABLED: 'false',
	N8N_UNVERIFIED_PACKAGES_ENABLED: 'true',
	N8N_DISABLED_MODULES: 'mcp-registry',
	N8N_RUNNERS_TASK_TIMEOUT: '60',
	N8N_COMPRESSION_NODE_MAX_DECOMPRESSED_SIZE_BYTES: String(256 * 1024 ** 2),
	N8N_COMPRESSION_NODE_MAX_ZIP_ENTRIES: '1000',
	N8N_LOG_FORMAT: 'json',
	// An isolate for expressions is made when one is evaluated, and not for each run and credential that could need one.
	N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE: 'true',
	// The login cookie must travel over plain http: n8n is reachable from this machine only.
	N8N_SECURE_COOKIE: 'false',
};

async function environment(options: N8nServerOptions, url: string): Promise<NodeJS.ProcessEnv> {
	const { userFolder, port, webhookUrl = url, env } = options;
	return {
		...quietEnvironment(userFolder),
		N8N_LISTEN_ADDRESS: '127.0.0.1',
		N8N_HOST: '127.0.0.1',
		N8N_PORT: String(port),
		N8N_EDITOR_BASE_URL: url,
		N8N_WEBHOOK_URL: `${webhookUrl.replace(/\/+$/, '')}/`,
		// A tunnel names the true sender in a header, which n8n warns of unless it knows that something is before it.
		N8N_PROXY_HOPS: webhookUrl === url ? '0' : '1',
		N8N_RUNNERS_BROKER_PORT: String(await freePort()),
		...env,
	};
}

/** n8n answers early while it is still migrating its database; its readiness check knows when it is done. */
async function waitUntilReady(started: StartedProcess, url: string, logFile: string) {
	const deadline = Date.now() + START_TIMEOUT;
	let end: string | undefined;
	void started.ended.then(
		(code) => (end = `ended with ${code}`),
		(error: Error) => (end = `could not be started (${error.message})`),
	);
	while (!(await answers(`${url}/healthz/readiness`)) || !(await announced(logFile))) {
		if (end === undefined && Date.now() > deadline)
			end = `did not answer within ${START_TIMEOUT / 1000} seconds`;
		if (end !== undefined) throw new Error(`n8n ${end}. The end of its log:\n${await logEnd(logFile)}`);
		await new Promise((resolve) => setTimeout(resolve, 200));
	}
}

const answers = async (url: string) =>
	await axios.get(url, { timeout: 2_000, validateStatus: (status) => status === 200 }).then(
		() => true,
		() => false,
	);

/** The last thing n8n does when starting; published workflows follow in the background. */
const announced = async (logFile: string) =>
	(await readFile(logFile, 'utf8')).includes('Editor is now accessible');

const logEnd = async (logFile: string) => lastLines(await readFile(logFile, 'utf8'));
