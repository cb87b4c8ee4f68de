import { fork } from 'node:child_process';
import { once } from 'node:events';
import http from 'node:http';
import path from 'node:path';
import type { AxiosRequestConfig } from 'axios';
import axios from 'axios';
import { IntercomAccessTokenApi } from '../../credentials/IntercomAccessTokenApi.credentials';
import { runNode } from '../../test/engine/engine';
import { builtNode, type Target } from './contenders';
import { REQUESTS_PER_WINDOW, untilNextWindow, WINDOW } from './limit';
import type { Part } from './part';
import { count } from './part';
import type { Seen, Started } from './sandbox-process';

/** All conversations with all their parts: one search for 150, one read for each. */
interface ConversationsFigure {
	contender: string;
	conversations: number;
	parts: number;
	/** Milliseconds until Intercom answers. */
	latency: number;
	seconds: number;
	requests: number;
	rejected: number;
	/** How many were not there in the end. */
	missing: number;
	/** Of this process, in MB. */
	memory: number;
	/** How many times as long as the bare script. */
	ratio: number;
}

/** Enough for a real workspace of some weeks; a quarter of them takes four windows and says the same. */
const ALL = 20_000;
const A_QUARTER = ALL / 4;
const PARTS_OF_EACH = 40;
const LATENCY = 100;

export const conversations: Part = {
	name: 'conversations',
	measure: async ({ full }) => {
		const figures = await conversationsFigures(full ? ALL : A_QUARTER, PARTS_OF_EACH, LATENCY);
		const [floor, ours] = figures as [ConversationsFigure, ConversationsFigure];
		const requests = Math.ceil(ours.conversations / 150) + ours.conversations;
		return {
			figures,
			rows: [
				{
					what:
						`${count(ours.conversations)} conversations with all their ${PARTS_OF_EACH} parts` +
						`${full ? '' : ' (a quarter of the 20,000 of --full)'}, ${count(requests)} requests`,
					by: 'Intercom Support, Get Many With Parts',
					value: ours.seconds,
					unit: 's',
					beside: { by: floor.contender, value: floor.seconds },
					...(ours.missing > 0 && { remark: `${count(ours.missing)} missing` }),
				},
			],
		};
	},
};

/** A bare script and the node, one after the other, each from the beginning of a window. */
async function conversationsFigures(
	conversations: number,
	parts: number,
	latency: number,
): Promise<ConversationsFigure[]> {
	const sandbox = fork(
		path.join(__dirname, 'sandbox-process.ts'),
		[0, latency, REQUESTS_PER_WINDOW, conversations, parts].map(String),
		{ execArgv: ['--import', 'tsx'] },
	);
	const figures: ConversationsFigure[] = [];
	try {
		const [target] = (await once(sandbox, 'message')) as [Started];
		const contenders: Array<[string, () => Promise<number>]> = [
			['bare script', async () => await bareScript(target)],
			['Get Many With Parts (this package)', async () => await ourNode(target)],
		];
		for (const [contender, run] of contenders) {
			await untilNextWindow();
			const began = performance.now();
			const found = await run();
			const seconds = (performance.now() - began) / 1000;
			sandbox.send('seen');
			const [{ requests, rejected }] = (await once(sandbox, 'message')) as [Seen];
			figures.push({
				...{ contender, conversations, parts, latency, seconds, requests, rejected },
				missing: conversations - found,
				memory: Math.round(process.memoryUsage().rss / 1_048_576),
				ratio: seconds / (figures[0]?.seconds ?? seconds),
			});
		}
	} finally {
		sandbox.disconnect();
	}
	return figures;
}

async function ourNode({ url, accessToken }: Target): Promise<number> {
	const { outputs, error } = await runNode({
		node: builtNode('Intercom'),
		parameters: { resource: 'conversation', operation: 'getAllWithParts', returnAll: true },
		credentialTypes: [new IntercomAccessTokenApi()],
		credentials: { intercomAccessTokenApi: { accessToken, region: 'custom', baseUrl: url } },
	});
	if (error) throw error;
	return new Set(outputs.flat().map(({ json }) => json.id)).size;
}

/** The floor: a walk along the cursor and the reads beside it, as many as a window allows, then the next window. */
async function bareScript({ url, accessToken }: Target): Promise<number> {
	const client = axios.create({
		baseURL: url,
		headers: { Authorization: `Bearer ${accessToken}`, 'Intercom-Version': '2.16' },
		httpAgent: new http.Agent({ keepAlive: true, maxSockets: REQUESTS_PER_WINDOW }),
		validateStatus: (status) => status === 200 || status === TOO_MANY,
	});
	let left = REQUESTS_PER_WINDOW;
	let window = Math.floor(Date.now() / WINDOW);
	const turn = async () => {
		for (;;) {
			const now = Date.now();
			if (Math.floor(now / WINDOW) > window) [window, left] = [Math.floor(now / WINDOW), REQUESTS_PER_WINDOW];
			if (left-- > 0) return;
			await new Promise((resume) => setTimeout(resume, WINDOW - (now % WINDOW) + 5));
		}
	};
	/** What leaves at the end of a window may arrive in the next one, and be one too many there. */
	const ask = async <Body>(request: AxiosRequestConfig): Promise<Body> => {
		for (;;) {
			await turn();
			const { status, data } = await client.request<Body>(request);
			if (status !== TOO_MANY) return data;
			left = 0;
		}
	};
	const found: string[] = [];
	let isWalked = false;
	const walk = async () => {
		for (let cursor: string | undefined; !isWalked;) {
			const { conversations, pages } = await ask<{
				conversations: Array<{ id: string }>;
				pages: { next?: { starting_after: string } };
			}>({
				method: 'POST',
				url: '/conversations/search',
				data: {
					query: { field: 'created_at', operator: '>', value: 0 },
					pagination: { per_page: 150, starting_after: cursor },
				},
			});
			found.push(...conversations.map(({ id }) => id));
			cursor = pages.next?.starting_after;
			isWalked = cursor === undefined;
		}
	};
	let read = 0;
	const reader = async () => {
		for (;;) {
			const id = found.shift();
			if (id === undefined && isWalked) return;
			if (id === undefined) await new Promise((resume) => setTimeout(resume, 5));
			else {
				await ask({ url: `/conversations/${id}` });
				read++;
			}
		}
	};
	await Promise.all([walk(), ...Array.from({ length: READERS }, reader)]);
	return read;
}

/** Enough to use up a window in its time at 400 ms. */
const READERS = 100;

const TOO_MANY = 429;
