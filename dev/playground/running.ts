import axios from 'axios';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Which n8n uses a user folder at the moment. */
interface Running {
	pid: number;
	url: string;
}

const fileIn = (userFolder: string) => join(userFolder, 'running.json');

/**
 * Two n8n on one database would run every workflow twice. One that an earlier start had to leave behind, because it
 * was killed outright, is found here too.
 *
 * @throws Error that names the process to end
 */
export async function refuseSecondN8n(userFolder: string): Promise<void> {
	const running = await readFile(fileIn(userFolder), 'utf8')
		.then((text) => JSON.parse(text) as Running)
		.catch(() => undefined);
	if (!running || !isAlive(running) || !(await answers(running))) return;
	const { pid, url } = running;
	throw new Error(
		`An n8n of an earlier start is still running on ${userFolder}: ${url}. End it first: kill ${pid}`,
	);
}

export async function rememberRunning(userFolder: string, running: Running): Promise<void> {
	await writeFile(fileIn(userFolder), JSON.stringify(running));
}

export async function forgetRunning(userFolder: string): Promise<void> {
	await rm(fileIn(userFolder), { force: true });
}

function isAlive({ pid }: Running): boolean {
	try {
		return process.kill(pid, 0);
	} catch {
		return false;
	}
}

const answers = async ({ url }: Running) =>
	await axios.get(`${url}/healthz`, { timeout: 2_000 }).then(
		() => true,
		() => false,
	);
