import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { ourNode } from './contenders';
import { REQUESTS_PER_WINDOW } from './limit';
import type { Part } from './part';
import { count } from './part';
import type { Seen, Started } from './sandbox-process';

/** How long somebody waits for one answer while others work through thousands of items with the same token. */
interface LiveFigure {
	latency: number;
	/** Contacts that each of the two jobs updates. */
	contacts: number;
	bulkSeconds: number;
	liveRequests: number;
	/** Milliseconds from the start of a run to its end, while nobody else works: the latency, and what n8n takes. */
	medianAlone: number;
	/** Milliseconds beyond that while the jobs run. */
	medianWait: number;
	longestWait: number;
	rejectedRequests: number;
}

/** Milliseconds between two live requests. */
const EVERY = 250;

const ALONE = 11;

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;

const CONTACTS = 3_000;
const LATENCY = 100;

export const live: Part = {
	name: 'live',
	measure: async () => {
		const figure = await liveFigure(CONTACTS, LATENCY);
		const what = `One read beside two jobs that update ${count(CONTACTS)} contacts each with the same token`;
		const beside = { by: 'alone', value: figure.medianAlone };
		return {
			figures: [figure],
			rows: [
				{
					...{ what: `${what}, median`, by: 'Intercom Support', unit: 'ms', beside },
					value: figure.medianAlone + figure.medianWait,
				},
				{
					...{ what: `${what}, the slowest`, by: 'Intercom Support', unit: 'ms', beside },
					value: figure.medianAlone + figure.longestWait,
					remark: `of ${figure.liveRequests}`,
				},
			],
		};
	},
};

/** Two bulk jobs side by side, and a single read ever so often, all with one token. */
async function liveFigure(contacts: number, latency: number): Promise<LiveFigure> {
	const sandbox = fork(
		path.join(__dirname, 'sandbox-process.ts'),
		[contacts, latency, REQUESTS_PER_WINDOW].map(String),
		{ execArgv: ['--import', 'tsx'] },
	);
	try {
		const [{ url, accessToken, contactIds }] = (await once(sandbox, 'message')) as [Started];
		const target = { url, accessToken };
		const answered = async () => {
			const asked = performance.now();
			await ourNode('read', target, contactIds.slice(0, 1));
			return performance.now() - asked;
		};
		// The first run loads the node.
		await answered();
		const alone: number[] = [];
		for (let run = 0; run < ALONE; run++) alone.push(await answered());
		const medianAlone = median(alone);
		const began = performance.now();
		let isOver = false;
		const jobs = Promise.all([1, 2].map(async () => await ourNode('update', target, contactIds))).then(
			(failed) => {
				isOver = true;
				if (failed.some(Boolean)) throw new Error('A bulk job failed');
			},
		);
		const waits: number[] = [];
		while (!isOver) {
			waits.push((await answered()) - medianAlone);
			await new Promise((resume) => setTimeout(resume, EVERY));
		}
		await jobs;
		const bulkSeconds = (performance.now() - began) / 1_000;
		sandbox.send('seen');
		const [{ rejected }] = (await once(sandbox, 'message')) as [Seen];
		return {
			...{ latency, contacts, bulkSeconds, liveRequests: waits.length, rejectedRequests: rejected },
			...{ medianAlone: Math.round(medianAlone), medianWait: Math.round(median(waits)) },
			longestWait: Math.round(Math.max(...waits)),
		};
	} finally {
		sandbox.disconnect();
	}
}
