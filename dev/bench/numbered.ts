import { fork } from 'node:child_process';
import { once } from 'node:events';
import http from 'node:http';
import path from 'node:path';
import axios from 'axios';
import { IntercomAccessTokenApi } from '../../credentials/IntercomAccessTokenApi.credentials';
import { runNode } from '../../test/engine/engine';
import { builtNode, type Target } from './contenders';
import { REQUESTS_PER_WINDOW, untilNextWindow } from './limit';
import type { Part } from './part';
import { count } from './part';
import type { Started } from './sandbox-process';

/** How long it takes to list what Intercom cuts into pages with numbers, and cannot search by time. */
interface NumberedFigure {
	contender: string;
	calls: number;
	latency: number;
	seconds: number;
	/** How many times as fast as the walk from page to page. */
	timesTheWalk: number;
}

/** In pages of 25, the most that Intercom gives of calls at once. */
const CALLS = 4_000;
const LATENCY = 100;

export const numbered: Part = {
	name: 'numbered',
	measure: async () => {
		const figures = await numberedFigures();
		const [walked, ours] = figures as [NumberedFigure, NumberedFigure];
		return {
			figures,
			rows: [
				{
					what: `A list of ${count(CALLS)} calls in ${count(CALLS / 25)} numbered pages`,
					by: ours.contender,
					value: ours.seconds,
					unit: 's',
					beside: { by: walked.contender, value: walked.seconds },
				},
			],
		};
	},
};

async function numberedFigures(): Promise<NumberedFigure[]> {
	const sandbox = fork(
		path.join(__dirname, 'sandbox-process.ts'),
		[0, LATENCY, REQUESTS_PER_WINDOW, 0, 0, CALLS].map(String),
		{ execArgv: ['--import', 'tsx'] },
	);
	const figures: NumberedFigure[] = [];
	try {
		const [target] = (await once(sandbox, 'message')) as [Started];
		const ways: Array<[string, () => Promise<number>]> = [
			['a script from page to page', async () => await walk(target)],
			['Intercom Support, Get Many', async () => await byNode(target)],
		];
		for (const [contender, run] of ways) {
			await untilNextWindow();
			const began = performance.now();
			const found = await run();
			const seconds = (performance.now() - began) / 1_000;
			if (found !== CALLS) throw new Error(`${contender} gave ${found} of ${CALLS} calls`);
			const timesTheWalk = (figures[0]?.seconds ?? seconds) / seconds;
			figures.push({ contender, calls: CALLS, latency: LATENCY, seconds, timesTheWalk });
		}
	} finally {
		sandbox.disconnect();
	}
	return figures;
}

async function walk({ url, accessToken }: Target): Promise<number> {
	const client = axios.create({
		baseURL: url,
		headers: { Authorization: `Bearer ${accessToken}`, 'Intercom-Version': '2.16' },
		httpAgent: new http.Agent({ keepAlive: true }),
	});
	let found = 0;
	for (let page = 1, last = 1; page <= last; page++) {
		const { data } = await client.get<{ data: unknown[]; pages: { total_pages: number } }>('/calls', {
			params: { page, per_page: 25 },
		});
		found += data.data.length;
		last = data.pages.total_pages;
	}
	return found;
}

async function byNode({ url, accessToken }: Target): Promise<number> {
	const { outputs, error } = await runNode({
		node: builtNode('Intercom'),
		parameters: { resource: 'call', operation: 'getAll', returnAll: true },
		credentialTypes: [new IntercomAccessTokenApi()],
		credentials: { intercomAccessTokenApi: { accessToken, region: 'custom', baseUrl: url } },
	});
	if (error) throw error;
	return outputs.flat().length;
}
