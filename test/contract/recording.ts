/** A server in Intercom's place that records each request and answers it as the facts describe. */
import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
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
	const app = express().disable('x-powered-by');
	app.use(express.text({ type: () => true, limit: '10mb' }));
	app.use((incoming, response) => {
		const request = toRequest(incoming);
		const recording = recordings.get(incoming.headers.authorization?.replace('Bearer ', '') ?? '');
		recording?.requests.push(request);
		respond(response, recording?.refuse?.(request) ?? answer(request));
	});
	const server = createServer(app);
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

function toRequest({ method, path, query, headers, body }: express.Request): RecordedRequest {
	const found = findOperation(method, path);
	return {
		method,
		path,
		// A parameter that is given several times is a list.
		query: { ...query },
		headers,
		...(typeof body === 'string' && body !== '' && { body: JSON.parse(body) as unknown }),
		operation: `${method} ${found?.facts.path ?? path}`,
	};
}

function answer(request: RecordedRequest): Refusal {
	const found = findOperation(request.method, request.path);
	return found
		? { body: {}, ...sampleAnswer(found, request) }
		: { status: 404, body: { type: 'error.list', errors: [] } };
}

function respond(response: ServerResponse, { status, body, contentType = 'application/json', raw }: Refusal) {
	// By the clock of the test, as all else.
	const date = new Date(Date.now()).toUTCString();
	response.writeHead(status, { 'Content-Type': contentType, Date: date });
	response.end(raw ?? (/json/.test(contentType) ? JSON.stringify(body) : String(body)));
}
