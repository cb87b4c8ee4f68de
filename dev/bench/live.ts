import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { ourNode } from './contenders';
import type { Seen, Started } from './sandbox-process';

/** How long somebody waits for one answer while others work through thousands of items with the same token. */
export interface LiveFigure {
	latency: number;
	/** Contacts that each of the two jobs updates. */
	contacts: number;
	bulkSeconds: number;
	liveRequests: number;
	/** Milliseconds beyond the latency, from the start of the node to its end. */
	medianWait: number;
	longestWait: number;
	rejectedRequests: number;
}

/** Milliseconds between two live requests. */
const EVERY = 250;

/** Two bulk jobs side by side, and a single read ever so often, all with one token. */
export async function liveFigure(
	contacts: number,
	latency: number,
	requestsPerWindow: number,
): Promise<LiveFigure> {
	const sandbox = fork(
		path.join(__dirname, 'sandbox-process.ts'),
		[contacts, latency, requestsPerWindow].map(String),
		{ execArgv: ['--import', 'tsx'] },
	);
	try {
		const [{ url, accessToken, contactIds }] = (await once(sandbox, 'message')) as [Started];
		const target = { url, accessToken };
		// The first run loads the node.
		await ourNode('read', target, contactIds.slice(0, 1));
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
			const asked = performance.now();
			await ourNode('read', target, contactIds.slice(0, 1));
			waits.push(performance.now() - asked - latency);
			await new Promise((resume) => setTimeout(resume, EVERY));
		}
		await jobs;
		const bulkSeconds = (performance.now() - began) / 1_000;
		sandbox.send('seen');
		const [{ rejected }] = (await once(sandbox, 'message')) as [Seen];
		waits.sort((a, b) => a - b);
		return {
			...{ latency, contacts, bulkSeconds, liveRequests: waits.length, rejectedRequests: rejected },
			medianWait: Math.round(waits[Math.floor(waits.length / 2)]!),
			longestWait: Math.round(waits.at(-1)!),
		};
	} finally {
		sandbox.disconnect();
	}
}
