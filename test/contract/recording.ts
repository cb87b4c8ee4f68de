/** A server in Intercom's place that records each request and answers it as the facts describe. */
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sampleAnswer } from './answers';
import type { Request } from '../../intercom-description/facts';
import { findOperation } from '../../intercom-description/facts';

export interface RecordedRequest extends Request {
	query: Record<string, unknown>;
	/** `GET /contacts/{contact_id}`; as sent where no operation has such a path. */
	operation: string;
}

export interface Refusal {
	status: number;
	/** Sent as JSON; as it is where another type of content is named. */
	body: unknown;
	contentType?: string;
	/** Sent in place of the body, whatever the type of content says. */
	raw?: string;
}

export interface Recorder {
	/** The address of the API. */
	url: string;
	/**
	 * Begins a recording of the requests that are sent with this access token.
	 * @param refuse gives the answer to those that are to be refused
	 * @returns the requests, in the order in which they came; it grows
	 */
	record(accessToken: string, refuse?: (request: RecordedRequest) => Refusal | undefined): RecordedRequest[];
	close(): Promise<void>;
}

/** Starts on a free port of this machine, for nobody else. */
export async function startRecorder(): Promise<Recorder> {
	const recordings = new Map<
		string,
		{ requests: RecordedRequest[]; refuse?: Parameters<Recorder['record']>[1] }
	>();
	const server = createServer(async (incoming, response) => {
		const request = await read(incoming);
		const recording = recordings.get(incoming.headers.authorization?.replace('Bearer ', '') ?? '');
		recording?.requests.push(request);
		respond(response, recording?.refuse?.(request) ?? answer(request));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		record: (accessToken, refuse) => {
			const requests: RecordedRequest[] = [];
			recordings.set(accessToken, { requests, refuse });
			return requests;
		},
		close: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}

async function read(incoming: IncomingMessage): Promise<RecordedRequest> {
	const chunks: Buffer[] = [];
	for await (const chunk of incoming) chunks.push(chunk as Buffer);
	const text = Buffer.concat(chunks).toString('utf8');
	const { pathname, searchParams } = new URL(incoming.url ?? '/', 'http://intercom');
	const method = incoming.method ?? 'GET';
	const found = findOperation(method, pathname);
	return {
		method,
		path: pathname,
		query: Object.fromEntries(
			[...new Set(searchParams.keys())].map((name) => [name, one(searchParams.getAll(name))]),
		),
		headers: incoming.headers,
		...(text && { body: JSON.parse(text) as unknown }),
		operation: `${method} ${found?.facts.path ?? pathname}`,
	};
}

/** A parameter that is given several times is a list. */
const one = (values: string[]) => (values.length === 1 ? values[0] : values);

function answer(request: RecordedRequest): Refusal {
	const found = findOperation(request.method, request.path);
	return found
		? { body: {}, ...sampleAnswer(found, request) }
		: { status: 404, body: { type: 'error.list', errors: [] } };
}

function respond(response: ServerResponse, { status, body, contentType = 'application/json', raw }: Refusal) {
	response.writeHead(status, { 'Content-Type': contentType });
	response.end(raw ?? (/json/.test(contentType) ? JSON.stringify(body) : String(body)));
}
