import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Work } from './contenders';
import { contenders } from './contenders';
import { REQUESTS_PER_WINDOW, untilNextWindow } from './limit';
import type { Amount, Part, Row } from './part';
import { count } from './part';
import type { Seen, Started } from './sandbox-process';

/** Many contacts, updated or read by all ways there are, or by this package and a bare script alone. */
interface Figure {
	work: Work;
	/** Milliseconds until Intercom answers. */
	latency: number;
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

/** Milliseconds until Intercom answers, at which all ways are compared. */
const USUAL = 100;

export const updates: Part = {
	name: 'update',
	measure: async ({ full }: Amount) => {
		const figures = await compare('update', 10_000, USUAL, full ? Infinity : COMPARED);
		for (const latency of [20, 400, 2_000])
			figures.push(...(await compare('update', 3_000, latency, THE_FIRST_TWO)));
		return { figures, rows: figures.flatMap(rowOf) };
	},
};

export const reads: Part = {
	name: 'read',
	measure: async ({ full }: Amount) => {
		const figures = await compare('read', 1_000, USUAL, full ? Infinity : COMPARED);
		return { figures, rows: figures.flatMap(rowOf) };
	},
};

/** The bare script and this package. */
const THE_FIRST_TWO = 2;

/** All but n8n's own old node, which fails with each contact, and does so one by one. */
const COMPARED = 4;

function rowOf(figure: Figure, _index: number, all: Figure[]): Row[] {
	const { work, latency, contender, items, seconds, failedItems, rejectedRequests } = figure;
	const floor = all.find((other) => other.work === work && other.latency === latency)!;
	if (floor === figure) return [];
	const refused = [
		failedItems > 0 && `${count(failedItems)} failed`,
		rejectedRequests > 0 && `${count(rejectedRequests)} rejected by the rate limit`,
	].filter((words) => words !== false);
	return [
		{
			what: `${count(items)} contacts ${work === 'update' ? 'updated' : 'read'}, answers after ${latency} ms`,
			by: contender,
			value: seconds,
			unit: 's',
			beside: { by: floor.contender, value: floor.seconds },
			...(refused.length > 0 && { remark: refused.join(', ') }),
		},
	];
}

/** @param most how many of the ways are compared, the bare script being the first and this package the second */
async function compare(work: Work, items: number, latency: number, most: number): Promise<Figure[]> {
	const figures: Figure[] = [];
	const sandbox = fork(
		path.join(__dirname, 'sandbox-process.ts'),
		[items, latency, REQUESTS_PER_WINDOW].map(String),
		{ execArgv: ['--import', 'tsx'] },
	);
	try {
		const [{ url, accessToken, contactIds }] = (await once(sandbox, 'message')) as [Started];
		const ways = contenders(work, { url, accessToken }, REQUESTS_PER_WINDOW).slice(0, most);
		for (const { name, run, atMost = items } of ways) {
			const ids = contactIds.slice(0, atMost);
			// Everybody begins with a whole window.
			await untilNextWindow();
			const began = performance.now();
			const failedItems = await run(ids);
			const taken = (performance.now() - began) / 1000;
			sandbox.send('seen');
			const [{ rejected }] = (await once(sandbox, 'message')) as [Seen];
			const seconds = (taken * items) / ids.length;
			figures.push({
				work,
				latency,
				contender: name,
				items,
				seconds,
				measured: ids.length,
				failedItems: Math.round((failedItems * items) / ids.length),
				rejectedRequests: rejected,
				ratio: seconds / (figures[0]?.seconds ?? seconds),
			});
		}
	} finally {
		sandbox.disconnect();
	}
	return figures;
}
