/**
 * `npm run measure:workers`: how often two workers answer twice. Two processes run Reply for the same message against
 * the sandbox, the second one a moment after the first, without and with a claim; then with a claim while the network
 * holds up the one's claim and the other's answer. Prints tables; `--tries N` changes the number of tries, `--table
 * offsets` or `--table delays` gives one of them.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { startSandbox, type Sandbox } from '../sandbox';
import type { Done, Network, Start, Turn } from './protocol';

const ATTRIBUTE = 'AI claim';
const ONE_WAY = 75;
/** So many at the same time, as a busy n8n has. */
const AT_ONCE = 10;

interface Figure {
	tries: number;
	twice: number;
	never: number;
	failed: number;
	/** Until the answer was there, of the worker that gave it: the middle one. */
	median: number;
}

async function startWorker(sandbox: Sandbox, network: Network): Promise<ChildProcess> {
	const worker = fork(path.join(__dirname, 'worker-process.ts'), { execArgv: ['--import', 'tsx'] });
	worker.setMaxListeners(0);
	const { url, accessToken } = sandbox;
	worker.send({ url, accessToken, network } satisfies Start);
	await once(worker, 'message');
	return worker;
}

async function done(worker: ChildProcess, turn: Turn): Promise<Done> {
	return await new Promise((resolve) => {
		const listen = (message: Done) => {
			if (message.conversationId !== turn.conversationId) return;
			worker.off('message', listen);
			resolve(message);
		};
		worker.on('message', listen);
		worker.send(turn);
	});
}

/** @param offset milliseconds by which the second worker is later */
async function measure(
	tries: number,
	offset: number,
	claimAttribute: string,
	networks: [Partial<Network>, Partial<Network>] = [{}, {}],
): Promise<Figure> {
	const sandbox = await startSandbox({ requestsPerWindow: 100_000 });
	const { workspace } = sandbox;
	workspace.conversationAttributes.create({ name: ATTRIBUTE, data_type: 'string' });
	const contact = workspace.addContact({ email: 'maya@example.com', role: 'user' });
	const aiTeammateId = workspace.teammates.list()[1]!.id;
	const workers = await Promise.all(
		networks.map(
			async (network) =>
				await startWorker(sandbox, { oneWay: ONE_WAY, claimDelay: 0, answerDelay: 0, ...network }),
		),
	);
	const figure: Figure = { tries, twice: 0, never: 0, failed: 0, median: 0 };
	const times: number[] = [];
	const one = async () => {
		const conversation = workspace.addConversation({ contact, body: 'How do I reset my password?' });
		const at = Date.now() + 50;
		const outcomes = await Promise.all(
			workers.map(
				async (worker, index) =>
					await done(worker, {
						conversationId: conversation.id,
						messageId: conversation.source.id,
						aiTeammateId,
						claimAttribute,
						at: at + index * offset,
					}),
			),
		);
		const answers = workspace.conversations
			.get(conversation.id)
			.parts.filter(({ part_type: type, body }) => type === 'comment' && body).length;
		if (answers > 1) figure.twice++;
		if (answers === 0) figure.never++;
		for (const { replied, error, milliseconds } of outcomes) {
			if (error !== undefined) figure.failed++;
			if (replied) times.push(milliseconds);
		}
	};
	// The first turn of a process loads what all others need.
	await one();
	Object.assign(figure, { twice: 0, never: 0, failed: 0 });
	times.length = 0;
	for (let left = tries; left > 0; left -= AT_ONCE)
		await Promise.all(Array.from({ length: Math.min(left, AT_ONCE) }, one));
	figure.median = times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
	for (const worker of workers) worker.disconnect();
	await sandbox.close();
	return figure;
}

const line = (name: string, { tries, twice, never, failed, median }: Figure) =>
	console.log(`| ${name} | ${tries} | ${twice} | ${never} | ${failed} | ${(median / 1000).toFixed(1)} s |`);

/** The second worker begins later and later. */
async function byOffset(tries: number) {
	console.log('| the second worker begins | tries | answered twice | never | failed | until the answer |');
	for (const claim of ['', ATTRIBUTE]) {
		for (const offset of [0, 20, 100, 300, 1_000, 4_000])
			line(`${offset} ms later, ${claim ? 'with' : 'without'} a claim`, await measure(tries, offset, claim));
	}
}

/** The network holds up the claim of one worker and the answer of the other: what a claim cannot exclude. */
async function byDelay(tries: number) {
	console.log(
		'| claim held up, answer of the other | tries | answered twice | never | failed | until the answer |',
	);
	for (const claimDelay of [0, 3_000, 5_000, 7_000]) {
		for (const answerDelay of [0, 3_000, 6_000, 9_000])
			line(
				`${claimDelay / 1000} s, ${answerDelay / 1000} s`,
				await measure(tries, 0, ATTRIBUTE, [{ claimDelay }, { answerDelay }]),
			);
	}
}

async function main() {
	const { values } = parseArgs({
		options: { tries: { type: 'string', default: '100' }, table: { type: 'string' } },
	});
	const tries = Number(values.tries);
	if (values.table !== 'delays') await byOffset(tries);
	if (values.table !== 'offsets') await byDelay(Math.ceil(tries / 10));
}

void main();
