import { fork } from 'node:child_process';
import { once } from 'node:events';
import http from 'node:http';
import path from 'node:path';
import axios from 'axios';
import type { INodeParameters } from 'n8n-workflow';
import { IntercomAccessTokenApi } from '../../credentials/IntercomAccessTokenApi.credentials';
import { runNode } from '../../test/engine/engine';
import { builtNode } from './contenders';
import { REQUESTS_PER_WINDOW } from './limit';
import type { ListSeen, ListStarted } from './list-process';
import type { Part } from './part';
import { count } from './part';

/** How long it takes to list all contacts of a workspace. */
interface ListFigure {
	contender: string;
	latency: number;
	contacts: number;
	seconds: number;
	requests: number;
	/** How many times as fast as the walk from page to page. */
	timesTheWalk: number;
}

const CONTACTS = 100_000;
const LATENCY = 100;

export const lists: Part = {
	name: 'list',
	measure: async () => {
		const figures = await listFigures(CONTACTS, LATENCY);
		const [walked, ...ours] = figures as [ListFigure, ...ListFigure[]];
		return {
			figures,
			rows: ours.map(({ contender, seconds }) => ({
				what: `A list of ${count(CONTACTS)} contacts`,
				by: `Intercom Support, ${contender}`,
				value: seconds,
				unit: 's',
				beside: { by: walked.contender, value: walked.seconds },
			})),
		};
	},
};

/** The walk along the cursor, as every script does it, and this package's two ways to the same contacts. */
async function listFigures(contacts: number, latency: number): Promise<ListFigure[]> {
	const workspace = fork(
		path.join(__dirname, 'list-process.ts'),
		[contacts, latency, REQUESTS_PER_WINDOW].map(String),
		{ execArgv: ['--import', 'tsx'] },
	);
	const figures: ListFigure[] = [];
	try {
		const [{ url }] = (await once(workspace, 'message')) as [ListStarted];
		const node = (parameters: INodeParameters) => async () => await byNode(url, parameters);
		const ways: Array<[string, () => Promise<number>]> = [
			['a script from page to page', async () => await walk(url)],
			['Get Many, Return All', node({ resource: 'contact', operation: 'getAll', returnAll: true })],
			['Search, Return All', node(SEARCH)],
		];
		for (const [contender, run] of ways) {
			const began = performance.now();
			const count = await run();
			const seconds = (performance.now() - began) / 1_000;
			if (count !== contacts) throw new Error(`${contender} gave ${count} of ${contacts} contacts`);
			workspace.send('seen');
			const [{ requests }] = (await once(workspace, 'message')) as [ListSeen];
			const timesTheWalk = (figures[0]?.seconds ?? seconds) / seconds;
			figures.push({ contender, latency, contacts, seconds, requests, timesTheWalk });
		}
	} finally {
		workspace.disconnect();
	}
	return figures;
}

const SEARCH: INodeParameters = {
	...{ resource: 'contact', operation: 'search', returnAll: true },
	...{ filterType: 'json', filterJson: '{ "field": "created_at", "operator": ">", "value": 0 }' },
};

async function walk(url: string): Promise<number> {
	const client = axios.create({ baseURL: url, httpAgent: new http.Agent({ keepAlive: true }) });
	let count = 0;
	for (let after: string | undefined, isFirst = true; isFirst || after !== undefined; isFirst = false) {
		const params = { per_page: 150, starting_after: after };
		const { data } = await client.get<{
			data: unknown[];
			pages: { next: { starting_after: string } | null };
		}>('/contacts', { params });
		count += data.data.length;
		after = data.pages.next?.starting_after;
	}
	return count;
}

async function byNode(url: string, parameters: INodeParameters): Promise<number> {
	const { outputs, error } = await runNode({
		node: builtNode('Intercom'),
		parameters,
		credentialTypes: [new IntercomAccessTokenApi()],
		credentials: { intercomAccessTokenApi: { accessToken: 'token', region: 'custom', baseUrl: url } },
		items: [{}],
	});
	if (error) throw error;
	return outputs.flat().length;
}
