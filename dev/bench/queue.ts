import { readFile } from 'node:fs/promises';
import { inQueueMode, missingForQueueMode } from '../workers/queueMode';
import { N8nProcess, SETTINGS } from './n8n-process';
import type { Part } from './part';
import type { Target } from './triggers';
import {
	alternating,
	BARE,
	COMPARED,
	load,
	publishTargets,
	share,
	sum,
	together,
	warmUp,
	WITH_CREDENTIAL,
} from './triggers';

/** What n8n does with events in queue mode: Redis, PostgreSQL, one main, one worker, all on this machine. */
interface QueueFigure {
	settings: string;
	trigger: string;
	events: number;
	/** From the first event that was sent to the last execution that the worker ended. */
	executionsASecond: number;
	/** Of the bare Webhook node's in the same round. */
	ratio: number;
	/** Milliseconds of processor time an event. */
	main: number;
	worker: number;
	/** Milliseconds until the sender has its answer. */
	p50: number;
	p99: number;
	failed: number;
}

const CONNECTIONS = 10;
/** Of a slice. */
const EVENTS = 200;
const LONGEST = 300_000;

export const queue: Part = {
	name: 'queue',
	measure: async ({ full }) => {
		const missing = missingForQueueMode();
		if (missing) {
			console.log(`Queue mode is left out: ${missing}`);
			return { figures: [{ skipped: missing }], rows: [] };
		}
		const figures: QueueFigure[] = [];
		for (const [settings, env] of full ? SETTINGS : SETTINGS.slice(0, 1))
			await inQueueMode(
				async ({ client, logs, pids }) => {
					const targets = await publishTargets(client, [...COMPARED, WITH_CREDENTIAL]);
					figures.push(
						...(await measure(targets, settings, {
							log: logs[0]!,
							main: new N8nProcess(pids.main),
							worker: new N8nProcess(pids.workers[0]!),
						})),
					);
				},
				{ workers: 1, env },
			);
		return {
			figures,
			rows: figures
				.filter(({ trigger }) => trigger !== BARE)
				.map(({ settings, trigger: by, executionsASecond: value, ratio, p50, p99 }) => ({
					what: `Executions in queue mode (one main, one worker), ${CONNECTIONS} connections, ${settings}`,
					...{ by, value, unit: 'a second' },
					beside: { by: BARE, value: value / ratio },
					remark: `answered in ${Math.round(p50)} ms, p99 ${Math.round(p99)} ms`,
				})),
		};
	},
};

interface Processes {
	log: string;
	main: N8nProcess;
	worker: N8nProcess;
}

async function measure(targets: Target[], settings: string, processes: Processes): Promise<QueueFigure[]> {
	const { log, main, worker } = processes;
	await warmUp(targets);
	for (const each of [main, worker]) await each.untilQuiet();
	const found = await alternating(targets, async (target) => {
		const ended = await endedIn(log);
		const [mainBefore, workerBefore] = [await main.processorTime(), await worker.processorTime()];
		const began = performance.now();
		const loaded = await load(target, EVENTS, CONNECTIONS);
		await untilEnded(log, ended + EVENTS - loaded.failed);
		const seconds = (performance.now() - began) / 1_000;
		for (const each of [main, worker]) await each.untilQuiet();
		return {
			...{ ...loaded, seconds },
			main: (await main.processorTime()) - mainBefore,
			worker: (await worker.processorTime()) - workerBefore,
		};
	});
	const figures = [...found].map(([{ name: trigger }, slices]) => {
		const { times, failed } = together(slices);
		const events = EVENTS * slices.length;
		return {
			...{ settings, trigger, events, failed, ratio: 1 },
			executionsASecond: (events - failed) / sum(slices.map(({ seconds }) => seconds)),
			main: sum(slices.map((slice) => slice.main)) / events,
			worker: sum(slices.map((slice) => slice.worker)) / events,
			...{ p50: share(times, 0.5), p99: share(times, 0.99) },
		};
	});
	const bare = figures.find(({ trigger }) => trigger === BARE)!;
	return figures.map((figure) => ({
		...figure,
		ratio: figure.executionsASecond / bare.executionsASecond,
	}));
}

/** How many executions a worker has ended, by its log. */
const endedIn = async (log: string): Promise<number> =>
	(await readFile(log, 'utf8')).match(/Worker finished execution/g)?.length ?? 0;

async function untilEnded(log: string, executions: number): Promise<void> {
	for (const deadline = Date.now() + LONGEST; (await endedIn(log)) < executions;) {
		if (Date.now() > deadline) throw new Error('The worker has not ended all executions in five minutes');
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
}
