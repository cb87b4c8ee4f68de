import { createServer, request as forward, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request on its way from n8n to Intercom or to the model. */
export interface Passing {
	method: string;
	/** Without its query. */
	path: string;
	body: string;
	/** Whether it goes to the model; all others go to Intercom. */
	isForModel: boolean;
}

/** What a request meets instead of its answer; `undefined` lets it through. */
export type Obstacle = 'cut' | 'hang' | { status: number; body?: unknown } | undefined;

/** Where a request is when n8n is killed: it has not reached the other side, or its answer has not reached n8n. */
export type Moment = 'asked' | 'answered';

interface Trap {
	left: number;
	moment: Moment;
	counts: (passing: Passing) => boolean;
	spring: (passing: Passing) => void;
}

/**
 * What stands between n8n and the sandbox: it counts requests, holds one for ever at a wanted moment, and lets either
 * side be out of reach for a while, as networks do.
 */
export class Gate {
	readonly seen: Passing[] = [];
	/** Asked of each request, which waits for what it says. */
	obstacle: (passing: Passing) => Obstacle | Promise<Obstacle> = () => undefined;
	url = '';

	private trap: Trap | undefined;
	private readonly server = createServer((request, response) => void this.pass(request, response));

	constructor(private readonly target: string) {}

	async open(): Promise<void> {
		this.server.keepAliveTimeout = 120_000;
		await new Promise<void>((listening) => this.server.listen(0, '127.0.0.1', listening));
		this.url = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
	}

	async close(): Promise<void> {
		this.server.closeAllConnections();
		await new Promise((closed) => this.server.close(closed));
	}

	/** Settles when the `number`-th request from now that counts is at this moment; it goes no further, ever. */
	async holdAt(number: number, moment: Moment, counts: Trap['counts'] = () => true): Promise<Passing> {
		return await new Promise((spring) => (this.trap = { left: number, moment, counts, spring }));
	}

	/** Takes the trap away; whether it was still set. */
	release(): boolean {
		const wasSet = this.trap !== undefined;
		this.trap = undefined;
		return wasSet;
	}

	private async pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const body = await bodyOf(request);
		const path = (request.url ?? '/').split('?')[0]!;
		const passing = {
			method: request.method ?? 'GET',
			path,
			body: body.toString('utf8'),
			isForModel: path.startsWith('/openai/'),
		};
		this.seen.push(passing);
		const trap = this.sprung(passing);
		if (trap?.moment === 'asked') return trap.spring(passing);
		const obstacle = await this.obstacle(passing);
		if (obstacle === 'hang') return;
		if (obstacle === 'cut') return void request.socket.destroy();
		if (obstacle) {
			response.writeHead(obstacle.status, { 'Content-Type': 'application/json' });
			return void response.end(JSON.stringify(obstacle.body ?? { type: 'error.list', errors: [] }));
		}
		const { method, headers } = request;
		const onward = forward(new URL(request.url ?? '/', this.target), { method, headers }, (answer) => {
			if (trap?.moment === 'answered') {
				answer.resume();
				return trap.spring(passing);
			}
			response.writeHead(answer.statusCode ?? 502, answer.headers);
			answer.pipe(response);
		});
		onward.on('error', () => request.socket.destroy());
		onward.end(body);
	}

	/** The trap, if this is the request that it waits for. */
	private sprung(passing: Passing): Trap | undefined {
		const { trap } = this;
		if (!trap?.counts(passing)) return undefined;
		trap.left -= 1;
		if (trap.left > 0) return undefined;
		this.trap = undefined;
		return trap;
	}
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
	const pieces: Buffer[] = [];
	for await (const piece of request) pieces.push(piece as Buffer);
	return Buffer.concat(pieces);
}
