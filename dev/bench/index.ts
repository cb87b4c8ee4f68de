/**
 * `npm run bench`: the same work, done side by side against the sandbox with the latency and the limit of Intercom.
 * Prints tables; `--json FILE` writes the figures, `--updates N`, `--reads N` and `--events N` change the amount of work,
 * `--latencies 20,400` measures at others than 100 ms, `--conversations N` and `--parts N` say how many are read with all
 * that was said, `--contacts N` how many are listed, `--only panel|update|read|live|list|conversations|intake` does one
 * part of it.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { ConversationsFigure } from './conversations';
import { conversationsFigures } from './conversations';
import type { IntakeFigure } from './intake';
import { intakeFigures } from './intake';
import { listFigures } from './list';
import type { ListFigure } from './list';
import { liveFigure } from './live';
import type { LiveFigure } from './live';
import { panelFigures } from './panel';
import type { Work } from './contenders';
import { contenders } from './contenders';
import type { Seen, Started } from './sandbox-process';

const WINDOW = 10_000;
/** Intercom allows 10,000 requests a minute, counted in windows of ten seconds. */
const REQUESTS_PER_WINDOW = 1666;

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

async function main() {
	const { values } = parseArgs({
		options: {
			json: { type: 'string' },
			updates: { type: 'string', default: '10000' },
			reads: { type: 'string', default: '1000' },
			events: { type: 'string', default: '40' },
			contacts: { type: 'string', default: '100000' },
			conversations: { type: 'string', default: '5000' },
			parts: { type: 'string', default: '40' },
			latencies: { type: 'string', default: '100' },
			only: { type: 'string' },
		},
	});
	const isWanted = (part: string) => values.only === undefined || values.only === part;
	const panel = isWanted('panel') ? await panelFigures() : [];
	const figures: Figure[] = [];
	const conversations: ConversationsFigure[] = [];
	const lists: ListFigure[] = [];
	const live: LiveFigure[] = [];
	const limit = { requests: REQUESTS_PER_WINDOW, window: WINDOW };
	for (const latency of values.latencies.split(',').map(Number)) {
		if (isWanted('update')) figures.push(...(await compare('update', Number(values.updates), latency)));
		if (isWanted('read')) figures.push(...(await compare('read', Number(values.reads), latency)));
		if (isWanted('live'))
			live.push(await liveFigure(Number(values.updates) / 2, latency, REQUESTS_PER_WINDOW));
		if (isWanted('list'))
			lists.push(...(await listFigures(Number(values.contacts), latency, REQUESTS_PER_WINDOW)));
		if (isWanted('conversations')) {
			const [count, parts] = [Number(values.conversations), Number(values.parts)];
			conversations.push(...(await conversationsFigures(count, parts, latency, limit)));
		}
	}
	const intake = isWanted('intake') ? await intakeFigures(Number(values.events)) : [];
	if (panel.length > 0) console.table(panel);
	if (figures.length > 0) show(figures);
	if (live.length > 0) console.table(live);
	if (lists.length > 0) console.table(lists);
	if (conversations.length > 0) console.table(conversations);
	if (intake.length > 0) showIntake(intake);
	if (values.json)
		await writeFile(
			values.json,
			`${JSON.stringify({ requestsPerWindow: REQUESTS_PER_WINDOW, figures, live, lists, conversations, panel, intake }, null, '\t')}\n`,
		);
	// The sandbox of the intake keeps connections open.
	process.exit(0);
}

function show(figures: Figure[]) {
	console.log(`\nLimit: ${REQUESTS_PER_WINDOW} requests in ${WINDOW / 1000} s.`);
	console.table(
		figures.map(
			({ work, latency, contender, items, seconds, measured, failedItems, rejectedRequests, ratio }) => ({
				work: `${items} × ${work}`,
				'latency ms': latency,
				contender: measured < items ? `${contender} (from ${measured})` : contender,
				seconds: seconds.toFixed(1),
				'× bare script': ratio.toFixed(2),
				'failed items': failedItems,
				'rejected requests': rejectedRequests,
			}),
		),
	);
}

/** Processor time and answers of events that come in, in a real n8n; medians of three rounds. */
function showIntake(figures: IntakeFigure[]) {
	console.table(
		figures.map((figure) => ({
			settings: figure.settings,
			trigger: figure.trigger,
			connections: figure.connections,
			'processor ms an event': figure.processor.toFixed(0),
			'× Webhook': figure.processorRatio.toFixed(2),
			'p50 ms': figure.p50.toFixed(0),
			'p50 × Webhook': figure.p50Ratio.toFixed(2),
			'p99 ms': figure.p99.toFixed(0),
			'memory MB': figure.megabytes,
			failed: figure.failed,
		})),
	);
}

async function compare(work: Work, items: number, latency: number): Promise<Figure[]> {
	const figures: Figure[] = [];
	const sandbox = fork(
		path.join(__dirname, 'sandbox-process.ts'),
		[items, latency, REQUESTS_PER_WINDOW].map(String),
		{ execArgv: ['--import', 'tsx'] },
	);
	try {
		const [{ url, accessToken, contactIds }] = (await once(sandbox, 'message')) as [Started];
		for (const { name, run, atMost = items } of contenders(work, { url, accessToken }, REQUESTS_PER_WINDOW)) {
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
				latency,
				contender: name,
				items,
				seconds,
				measured: ids.length,
				failedItems,
				rejectedRequests: rejected,
				ratio: seconds / (figures[0]?.seconds ?? seconds),
			});
			console.log(
				`${work} at ${latency} ms: ${name}: ${taken.toFixed(1)} s for ${ids.length}, ${failedItems} failed, ${rejected} rejected`,
			);
		}
	} finally {
		sandbox.disconnect();
	}
	return figures;
}

void main();
