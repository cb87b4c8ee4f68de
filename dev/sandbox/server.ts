import { randomUUID } from 'node:crypto';
import express, { Router, type NextFunction, type Request, type Response } from 'express';
import { findOperation } from '../../intercom-description/facts';
import { apiRoutes } from './api';
import { refuseUndescribed } from './api/description';
import { Answer, type Call } from './api/routes';
import { refuseTooOld } from './api/versions';
import type { Clock } from '../../nodes/shared/intercom/clock';
import { Refusal, refusals } from './errors';
import type { FaultAnswer, Faults } from './faults';
import type { Permissions } from './permissions';
import type { RateLimit } from './rate-limit';
import { readVersion } from './version';
import type { Workspace } from './workspace';

/** A request that reached the API, whether it was answered or not. */
export interface RecordedRequest {
	method: string;
	/** Without its query. */
	path: string;
	query: Record<string, string | undefined>;
	headers: Record<string, string | string[] | undefined>;
	/** Parsed JSON; the text itself where it is none; `undefined` without a body. */
	body: unknown;
	/** Undefined as long as there is no answer: a cut connection, a hanging request. */
	status?: number;
	/** Milliseconds, by the sandbox's clock. */
	at: number;
}

interface ApiParts {
	workspace: Workspace;
	clock: Clock;
	rateLimit: RateLimit;
	faults: Faults;
	permissions: Permissions;
	/** Those that may come in. */
	accessTokens: Set<string>;
	requests: RecordedRequest[];
	/** Milliseconds before every answer. */
	latency: number;
}

/**
 * The API. The way of a request: recorded, delayed, let in (token, version, rate limit, permission), struck by a
 * fault if one was asked for, read, held against the API description, answered.
 */
export function api(parts: ApiParts): Router {
	const { workspace, clock, rateLimit, faults, permissions, accessTokens, requests, latency } = parts;
	const routes = apiRoutes(workspace);
	const router = Router();

	router.use(express.raw({ type: () => true, limit: '100mb' }), async (request, response) => {
		const recorded = record(request, clock.now());
		requests.push(recorded);
		response.on('finish', () => (recorded.status = response.statusCode));
		if (latency > 0) await clock.sleep(latency);

		const requestId = randomUUID();
		let fault: FaultAnswer | undefined;
		try {
			authenticate(request, accessTokens);
			if (!rateLimit.take()) throw refusals.rateLimitExceeded();
			fault = faults.meet(request.method, request.path);
			if (fault === 'hang') return;
			if (fault === 'reset before') return void request.socket.destroy();
			if (typeof fault === 'object') return answer(struck(fault));
			const given = await handle(request, recorded);
			if (fault === 'reset after') return void request.socket.destroy();
			answer(given instanceof Answer ? given : new Answer(given));
		} catch (refusal) {
			if (!(refusal instanceof Refusal)) throw refusal;
			if (fault === 'reset after') return void request.socket.destroy();
			response.set(refusal.more.headers ?? {});
			answer(new Answer(refusal.body(requestId), refusal.status));
		}

		function answer({ body, status, headers }: Answer) {
			response.set({
				Date: new Date(clock.now()).toUTCString(),
				'X-Request-Id': requestId,
				'Intercom-Version': request.get('Intercom-Version') ?? '2.16',
				...rateLimit.headers(),
				...headers,
			});
			response.status(status);
			if (body === undefined) response.end();
			else if (typeof body === 'string') response.type('text').send(body);
			else if (Buffer.isBuffer(body)) response.send(body);
			else response.json(body);
		}
	});

	router.use((error: Error, _request: Request, response: Response, _next: NextFunction) => {
		// A mistake of the sandbox's own: it must be seen, and must not look like a refusal of Intercom's.
		response.status(500).type('text').send(`The sandbox broke: ${error.stack}`);
	});

	return router;

	async function handle(request: Request, recorded: RecordedRequest): Promise<unknown> {
		const version = readVersion(request.get('Intercom-Version'));
		permissions.check(request.path);
		const found = findOperation(request.method, request.path);
		if (!found) throw refusals.notFound();
		const operation = `${found.facts.method} ${found.facts.path}`;
		const handler = routes[operation];
		if (!handler) return new Answer(`The sandbox does not model ${operation}.`, 501);
		refuseTooOld(operation, version);
		const { method, path, query } = recorded;
		recorded.body = readBody(request);
		refuseUndescribed(operation, { method, path, query, body: recorded.body });
		const call: Call = {
			path: found.pathParameters,
			query,
			body: recorded.body ?? {},
			version,
			teammate: workspace.teammates.owner(),
		};
		return handler(call as Call<never>);
	}
}

function record(request: Request, at: number): RecordedRequest {
	const url = new URL(request.originalUrl, 'http://sandbox');
	const text = bodyText(request);
	let body: unknown = text;
	try {
		body = text === undefined ? undefined : JSON.parse(text);
	} catch {
		// Recorded as it came; refused when it is read.
	}
	return {
		method: request.method,
		path: url.pathname,
		query: Object.fromEntries(url.searchParams),
		headers: request.headers,
		body,
		at,
	};
}

function authenticate(request: Request, accessTokens: Set<string>) {
	const [, token] = /^Bearer (.+)$/.exec(request.get('Authorization') ?? '') ?? [];
	if (!token || !accessTokens.has(token)) throw refusals.unauthorized();
}

function bodyText(request: Request): string | undefined {
	return Buffer.isBuffer(request.body) && request.body.length > 0 ? request.body.toString('utf8') : undefined;
}

/** @throws Refusal 400 for what is no JSON object */
function readBody(request: Request): unknown {
	const text = bodyText(request);
	if (text === undefined) return undefined;
	if (!request.is('application/json')) {
		throw new Refusal(406, 'unsupported', 'Content-Type must be application/json');
	}
	try {
		const body: unknown = JSON.parse(text);
		if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body;
	} catch {
		// Falls through to the refusal.
	}
	throw refusals.parameterInvalid('Request body could not be parsed as JSON');
}

function struck({ status, body, headers }: Exclude<FaultAnswer, string>) {
	return new Answer(body ?? { type: 'error.list', request_id: null, errors: [] }, status, headers);
}
