/**
 * A workspace with very many contacts, in a process of its own: the sandbox, which does far more than lists, would be what
 * is measured. Answers as the sandbox does; the contacts are sorted and written once.
 */
import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { startSandbox } from '../sandbox';

export interface ListStarted {
	url: string;
}

/** What has arrived since the last time it was asked. */
export interface ListSeen {
	requests: number;
}

interface Filter {
	field?: string;
	operator: string;
	value: number | Filter[];
}

interface SearchBody {
	query?: Filter;
	pagination?: { per_page?: number; starting_after?: string };
}

const [count, latency, requestsPerWindow] = process.argv.slice(2).map(Number) as [number, number, number];

const WINDOW = 10_000;
const DAY = 86_400;
const THREE_YEARS = 3 * 365 * DAY;

/** The contacts as JSON, the latest first, and when each was created. */
async function contacts(): Promise<{ json: string[]; times: number[] }> {
	const sandbox = await startSandbox();
	sandbox.workspace.addContact({ email: 'customer@example.com', role: 'user', name: 'A customer' });
	const answer = await fetch(`${sandbox.url}/contacts?per_page=1`, {
		headers: { Authorization: `Bearer ${sandbox.accessToken}`, 'Intercom-Version': '2.16' },
	});
	const { data } = (await answer.json()) as { data: [Record<string, unknown>] };
	await sandbox.close();
	const now = Math.floor(Date.now() / 1_000);
	const times = Array.from({ length: count }, (_, index) => now - Math.floor((index / count) * THREE_YEARS));
	const json = times.map((created_at, index) => {
		const id = (0x667d60f18a68186f43bafdf1n - BigInt(index)).toString(16);
		return JSON.stringify({ ...data[0], id, email: `customer${index}@example.com`, created_at });
	});
	return { json, times };
}

/** Contacts are compared by calendar day; the workspace is in UTC. */
const dayOf = (time: number) => Math.floor(time / DAY);

/** The first and, after the last, the next of those that a query finds, which are neighbours. */
function span(times: number[], { operator, value }: Filter): [number, number] {
	if (Array.isArray(value)) {
		const spans = value.map((filter) => span(times, filter));
		return [Math.max(...spans.map(([from]) => from)), Math.min(...spans.map(([, to]) => to))];
	}
	const day = dayOf(value);
	const firstOn = (bound: number) => lowest(times.length, (index) => dayOf(times[index]!) <= bound);
	if (operator === '>') return [0, firstOn(day)];
	if (operator === '<') return [firstOn(day - 1), times.length];
	return [firstOn(day), firstOn(day - 1)];
}

/** The lowest index for which it is so, in a list where it stays so. */
function lowest(length: number, isSo: (index: number) => boolean): number {
	let [from, to] = [0, length];
	while (from < to) {
		const middle = (from + to) >> 1;
		if (isSo(middle)) to = middle;
		else from = middle + 1;
	}
	return from;
}

async function main() {
	const { json, times } = await contacts();
	let requests = 0;
	const windows = new Map<number, number>();
	const page = (query: Filter | undefined, size: number, after: string | undefined) => {
		const [from, to] = query ? span(times, query) : [0, times.length];
		const begin = after === undefined ? from : Number(after);
		const end = Math.min(to, begin + size);
		const next = end < to ? { page: 0, starting_after: String(end) } : null;
		const pages = JSON.stringify({ type: 'pages', next, per_page: size });
		const total = Math.max(0, to - from);
		return `{"type":"list","total_count":${total},"pages":${pages},"data":[${json.slice(begin, end).join(',')}]}`;
	};
	const server = http.createServer((request, response) => {
		const chunks: Buffer[] = [];
		request.on('data', (chunk: Buffer) => chunks.push(chunk));
		request.on('end', () => {
			requests++;
			const window = Math.floor(Date.now() / WINDOW);
			const used = (windows.get(window) ?? 0) + 1;
			windows.set(window, used);
			const { searchParams } = new URL(request.url ?? '', 'http://localhost');
			const { query, pagination }: SearchBody =
				request.method === 'POST' ? (JSON.parse(Buffer.concat(chunks).toString()) as SearchBody) : {};
			const size = Number(pagination?.per_page ?? searchParams.get('per_page') ?? 50);
			const after = pagination?.starting_after ?? searchParams.get('starting_after') ?? undefined;
			setTimeout(() => {
				const isOver = used > requestsPerWindow;
				response.writeHead(isOver ? 429 : 200, {
					'content-type': 'application/json',
					'x-ratelimit-limit': requestsPerWindow,
					'x-ratelimit-remaining': Math.max(0, requestsPerWindow - used),
					'x-ratelimit-reset': ((window + 1) * WINDOW) / 1_000,
				});
				response.end(isOver ? '{"type":"error.list","errors":[]}' : page(query, size, after));
			}, latency);
		});
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	process.on('message', () =>
		process.send?.({ requests: requests } satisfies ListSeen, () => (requests = 0)),
	);
	process.on('disconnect', () => process.exit());
	const { port } = server.address() as AddressInfo;
	process.send?.({ url: `http://127.0.0.1:${port}` } satisfies ListStarted);
}

void main();
