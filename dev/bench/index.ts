/**
 * `npm run bench`: the same work, done side by side against the sandbox with the latency and the limit of Intercom.
 * Prints a table; `--json FILE` writes the figures, `--updates N` and `--reads N` change the amount of work.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ITEMS_IN_PARALLEL } from '../../nodes/shared/node/properties';
import { panelFigures } from './panel';
import type { Work } from './contenders';
import { contenders } from './contenders';
import type { Seen, Started } from './sandbox-process';

const LATENCY = 100;
const WINDOW = 10_000;
/** Intercom allows 10,000 requests a minute, counted in windows of ten seconds. */
const REQUESTS_PER_WINDOW = 1666;

interface Figure {
	work: Work;
	contender: string;
	items: number;
	/** For all items; scaled up from `measured` where that is less. */
	seconds: number;
	measured: number;
	failedItems: number;
	rejectedRequests: number;
	/** How many times as long as the bare script. */
	ratio: number;
}

async function main() {
	const { values } = parseArgs({
		options: {
			json: { type: 'string' },
			updates: { type: 'string', default: '10000' },
			reads: { type: 'string', default: '1000' },
		},
	});
	const panel = await panelFigures();
	console.table(panel);
	const figures = [
		...(await compare('update', Number(values.updates))),
		...(await compare('read', Number(values.reads))),
	];
	console.log(
		`\nLimit: ${REQUESTS_PER_WINDOW} requests in ${WINDOW / 1000} s. Latency: ${LATENCY} ms. In parallel: ${ITEMS_IN_PARALLEL}.`,
	);
	console.table(
		figures.map(({ work, contender, items, seconds, measured, failedItems, rejectedRequests, ratio }) => ({
			work: `${items} × ${work}`,
			contender: measured < items ? `${contender} (from ${measured})` : contender,
			seconds: seconds.toFixed(1),
			'× bare script': ratio.toFixed(2),
			'failed items': failedItems,
			'rejected requests': rejectedRequests,
		})),
	);
	if (values.json)
		await writeFile(
			values.json,
			`${JSON.stringify({ latency: LATENCY, requestsPerWindow: REQUESTS_PER_WINDOW, figures, panel }, null, '\t')}\n`,
		);
}

async function compare(work: Work, items: number): Promise<Figure[]> {
	const figures: Figure[] = [];
	const sandbox = fork(
		path.join(__dirname, 'sandbox-process.ts'),
		[items, LATENCY, REQUESTS_PER_WINDOW].map(String),
		{ execArgv: ['--import', 'tsx'] },
	);
	try {
		const [{ url, accessToken, contactIds }] = (await once(sandbox, 'message')) as [Started];
		for (const { name, run, atMost = items } of contenders(work, { url, accessToken }, ITEMS_IN_PARALLEL)) {
			const ids = contactIds.slice(0, atMost);
			// Everybody begins with a whole window.
			await new Promise((resume) => setTimeout(resume, WINDOW - (Date.now() % WINDOW) + 20));
			const began = performance.now();
			const failedItems = await run(ids);
			const taken = (performance.now() - began) / 1000;
			sandbox.send('seen');
			const [{ rejected }] = (await once(sandbox, 'message')) as [Seen];
			const seconds = (taken * items) / ids.length;
			figures.push({
				work,
				contender: name,
				items,
				seconds,
				measured: ids.length,
				failedItems,
				rejectedRequests: rejected,
				ratio: seconds / (figures[0]?.seconds ?? seconds),
			});
			console.log(
				`${work}: ${name}: ${taken.toFixed(1)} s for ${ids.length}, ${failedItems} failed, ${rejected} rejected`,
			);
		}
	} finally {
		sandbox.disconnect();
	}
	return figures;
}

void main();
