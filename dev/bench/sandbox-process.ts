/** The sandbox in a process of its own, so that its work is not counted as the nodes' work. Talks over IPC. */
import { startSandbox } from '../sandbox';

export interface Started {
	url: string;
	accessToken: string;
	contactIds: string[];
}

/** What has arrived since the last time it was asked. */
export interface Seen {
	requests: number;
	rejected: number;
	updates: number;
}

const [contacts, latency, requestsPerWindow] = process.argv.slice(2).map(Number) as [number, number, number];

async function main() {
	const sandbox = await startSandbox({ latency, requestsPerWindow });
	const contactIds = Array.from({ length: contacts }, (_, number) =>
		String(sandbox.workspace.addContact({ email: `customer${number}@example.com`, role: 'user' }).id),
	);
	process.on('message', () => {
		const seen = sandbox.requests.splice(0);
		process.send?.({
			requests: seen.length,
			rejected: seen.filter(({ status }) => status === 429).length,
			updates: seen.filter(({ method, status }) => method === 'PUT' && status !== undefined && status < 300)
				.length,
		} satisfies Seen);
	});
	process.on('disconnect', () => process.exit());
	process.send?.({ url: sandbox.url, accessToken: sandbox.accessToken, contactIds } satisfies Started);
}

void main();
