import { fork } from 'node:child_process';
import { once } from 'node:events';
import http from 'node:http';
import path from 'node:path';
import type { AxiosRequestConfig } from 'axios';
import axios from 'axios';
import { IntercomAccessTokenApi } from '../../credentials/IntercomAccessTokenApi.credentials';
import { runNode } from '../../test/engine/engine';
import { builtNode, type Target } from './contenders';
import type { Seen, Started } from './sandbox-process';

/** All conversations with all their parts: one search for 150, one read for each. */
export interface ConversationsFigure {
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

export interface Limit {
	requests: number;
	/** Milliseconds. */
	window: number;
}

/** A bare script and the node, one after the other, each from the beginning of a window. */
export async function conversationsFigures(
	conversations: number,
	parts: number,
	latency: number,
	limit: Limit,
): Promise<ConversationsFigure[]> {
	const sandbox = fork(
		path.join(__dirname, 'sandbox-process.ts'),
		[0, latency, limit.requests, conversations, parts].map(String),
		{ execArgv: ['--import', 'tsx'] },
	);
	const figures: ConversationsFigure[] = [];
	try {
		const [target] = (await once(sandbox, 'message')) as [Started];
		const contenders: Array<[string, () => Promise<number>]> = [
			['bare script', async () => await bareScript(target, limit)],
			['Get Many With Parts (this package)', async () => await ourNode(target)],
		];
		for (const [contender, run] of contenders) {
			await new Promise((resume) => setTimeout(resume, limit.window - (Date.now() % limit.window) + 20));
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
async function bareScript({ url, accessToken }: Target, limit: Limit): Promise<number> {
	const client = axios.create({
		baseURL: url,
		headers: { Authorization: `Bearer ${accessToken}`, 'Intercom-Version': '2.16' },
		httpAgent: new http.Agent({ keepAlive: true, maxSockets: limit.requests }),
		validateStatus: (status) => status === 200 || status === TOO_MANY,
	});
	let left = limit.requests;
	let window = Math.floor(Date.now() / limit.window);
	const turn = async () => {
		for (;;) {
			const now = Date.now();
			if (Math.floor(now / limit.window) > window)
				[window, left] = [Math.floor(now / limit.window), limit.requests];
			if (left-- > 0) return;
			await new Promise((resume) => setTimeout(resume, limit.window - (now % limit.window) + 5));
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
