import { createServer } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Workspace } from './workspace';

/** The host that keeps recordings: not the API's, and without a right to the access token. */
export interface Recordings {
	url: string;
	/** The headers of every request that reached it. */
	requests: IncomingHttpHeaders[];
	close(): Promise<void>;
}

/** Starts on a free port of this machine. Whoever has the signed address hears the recording; nobody is asked for more. */
export async function startRecordings({ calls }: Workspace): Promise<Recordings> {
	const requests: IncomingHttpHeaders[] = [];
	const server = createServer((request, response) => {
		requests.push(request.headers);
		const [, id = ''] = /^\/(\d+)\.wav\?signature=\w+$/.exec(request.url ?? '') ?? [];
		const recording = calls.list().find((call) => call.id === id)?.recording;
		response.writeHead(recording ? 200 : 403, {
			'Content-Type': recording ? 'audio/wav' : 'application/xml',
		});
		response.end(recording ?? '<Error>SignatureDoesNotMatch</Error>');
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		requests,
		async close() {
			server.closeAllConnections();
			await new Promise((closed) => server.close(closed));
		},
	};
}
