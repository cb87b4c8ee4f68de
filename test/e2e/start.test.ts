import axios from 'axios';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readWarnings } from '../../dev/playground/log';
import { root } from '../../dev/playground/pack';
import { startProcess, type StartedProcess } from '../../dev/playground/process';

/** `npm start` as a newcomer runs it, on a folder of its own, started twice. */

jest.setTimeout(300_000);

let folder: string;
let started: StartedProcess | undefined;

beforeAll(async () => (folder = await mkdtemp(path.join(tmpdir(), 'n8n-nodes-intercom-'))));
afterEach(async () => await started?.stop());
afterAll(async () => await rm(folder, { recursive: true, force: true }));

it('starts everything, ends everything with Ctrl-C, and starts again with what was there', async () => {
	const first = await start();
	expect(await statusOf(first.sandbox)).toBe(200);
	expect(await statusOf(`${first.n8n}/healthz`)).toBe(200);
	await pressCtrlC();
	expect(await statusOf(first.sandbox)).toBe('refused');
	expect(await statusOf(`${first.n8n}/healthz`)).toBe('refused');

	const second = await start();
	expect(second.password).toBe(first.password);
	expect(second.workflow).toBe(first.workflow);
	expect(await readWarnings(path.join(folder, 'n8n.log'))).toEqual([]);
	expect(await answerTo('How do I reset my password?', second.sandbox)).toContain('Forgot password?');
	await pressCtrlC();
});

it('says which variable is missing when the real services are asked for by halves', async () => {
	const run = startProcess('npm', ['start'], {
		cwd: root,
		env: { ...process.env, INTERCOM_ACCESS_TOKEN: 'token', PLAYGROUND_FOLDER: folder },
		stdio: ['ignore', 'ignore', 'pipe'],
	});
	let said = '';
	run.child.stderr!.on('data', (text) => (said += text));
	expect(await run.ended).toBe(1);
	expect(said).toContain('INTERCOM_CLIENT_SECRET and OPENAI_API_KEY must be set as well');
});

/** Runs `npm start` until it says where to click. */
async function start() {
	started = startProcess('npm', ['start'], {
		cwd: root,
		env: { ...process.env, PLAYGROUND_FOLDER: folder },
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	let said = '';
	await new Promise<void>((resolve, reject) => {
		started!.child.stdout!.on('data', (text) => {
			said += text;
			if (said.includes('Ctrl-C ends all of it')) resolve();
		});
		void started!.ended.then((end) =>
			reject(new Error(`npm start ended with ${end} after saying:\n${said}`)),
		);
	});
	const after = (pattern: RegExp) => pattern.exec(said)![1]!;
	return {
		sandbox: after(/(http:\S+\/sandbox)/),
		n8n: after(/n8n {2,}(http:\S+)/),
		password: after(/with the password (\S+)/),
		workflow: after(/(http:\S+\/workflow\/\S+)/),
	};
}

/** What a terminal does: everything in the foreground is interrupted at once. */
async function pressCtrlC() {
	process.kill(-started!.child.pid!, 'SIGINT');
	await started!.ended;
}

const statusOf = async (url: string) =>
	await axios.get(url, { timeout: 10_000 }).then(
		({ status }) => status,
		({ code }) => (code === 'ECONNREFUSED' ? 'refused' : code),
	);

/** Writes as a new customer, by what the page itself calls, and waits for the first words of somebody else. */
async function answerTo(text: string, page: string): Promise<string> {
	const { customer } = (await axios.post(`${page}/customers`, { name: 'Mia Berg', email: 'mia@example.com' }))
		.data;
	const { conversation } = (await axios.post(`${page}/customers/${customer}/conversations`, { text })).data;
	for (;;) {
		const { data } = await axios.get(`${page}/view`, { params: { customer, messenger: conversation } });
		const answer = data.messenger.conversation.parts.find(
			({ from }: { from: string }) => from !== 'customer',
		);
		if (answer) return answer.html;
		await new Promise((resolve) => setTimeout(resolve, 200));
	}
}
