import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { randomBytes } from 'node:crypto';
import express from 'express';
import { chatEndpoint, type ChatModel } from '../chat';
import type { Clock } from '../../nodes/shared/intercom/clock';
import { realClock } from './clock';
import { Faults, type FaultRule } from './faults';
import { oauthRoutes } from './oauth';
import { page } from './page';
import { Permissions } from './permissions';
import { RateLimit } from './rate-limit';
import { startRecordings, type Recordings } from './recordings';
import { api, type RecordedRequest } from './server';
import { Webhooks } from './webhooks';
import { Workspace } from './workspace';
import { seedSupport } from './workspace/seeds';

export type { FaultAnswer, FaultRule } from './faults';
export type { RecordedRequest } from './server';
export type { Delivery, Webhooks } from './webhooks';
export type { Notification } from './webhooks/notification';
export { Workspace } from './workspace';
export type { Change } from './workspace/change';
export type * from './workspace/records';

export interface SandboxOptions {
	/** On 127.0.0.1; any free one when left out or 0. */
	port?: number;
	clock?: Clock;
	/** Calls in ten seconds; Intercom's 10,000 a minute are 1,666. */
	requestsPerWindow?: number;
	/** Milliseconds before every answer of the API. */
	latency?: number;
	/** Milliseconds until a created or changed record shows in search; minutes in Intercom, none here. */
	searchDelay?: number;
	/**
	 * Ids of conversations, messages and parts to leave out. Every run begins with the same ids, which whoever
	 * remembers an earlier run would take for the same conversations.
	 */
	skippedIds?: number;
	/** Where notifications go; must answer a HEAD request already. `webhooks.setUrl` sets it later. */
	webhookUrl?: string;
	accessToken?: string;
	clientId?: string;
	clientSecret?: string;
	/** Whether the workspace begins with customers, conversations, attributes and ticket types beside the help center. */
	seeded?: boolean;
	/** The workspace's id. */
	appId?: string;
	region?: 'US' | 'EU' | 'AU';
	/** Contact search compares days of this timezone. */
	timezone?: string;
	/** Milliseconds before an answer of the chat endpoint. */
	chatLatency?: number;
}

export interface Sandbox {
	/** The API's base: its paths are at the root, as at api.intercom.io. */
	url: string;
	accessToken: string;
	clientId: string;
	clientSecret: string;
	appId: string;
	workspace: Workspace;
	/** Every request that reached the API, in order. */
	requests: RecordedRequest[];
	/** Lets the next matching request meet a fault; counted after token and rate limit. */
	refuseNext(rule: FaultRule): void;
	/** Permissions of the app, by the first word of a path. */
	permissions: Permissions;
	/** Those that are let in; one that is taken out was revoked. */
	accessTokens: Set<string>;
	webhooks: Webhooks;
	/** The model behind the chat endpoint. */
	model: ChatModel;
	/** Where the recordings of calls are. */
	recordings: Recordings;
	close(): Promise<void>;
}

/**
 * Starts a stand-in for Intercom: one workspace with the help center's teammates and articles, its API, its OAuth
 * and its webhooks. What Intercom refuses, it refuses.
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
	const clock = options.clock ?? realClock;
	const accessToken = options.accessToken ?? 'sandbox-access-token';
	const clientId = options.clientId ?? 'sandbox-client-id';
	const clientSecret = options.clientSecret ?? 'sandbox-client-secret';
	const workspace = new Workspace({ ...options, clock });
	workspace.seedHelpCenter();
	if (options.seeded) seedSupport(workspace);
	const webhooks = new Webhooks(workspace, clock, clientSecret);
	const faults = new Faults();
	const permissions = new Permissions();
	const model: ChatModel = { requests: [], takesImages: true };
	const requests: RecordedRequest[] = [];
	const accessTokens = new Set([accessToken]);

	const app = express().disable('x-powered-by').disable('etag');
	app.use(
		oauthRoutes({ clientId, clientSecret }, () => {
			const token = randomBytes(30).toString('base64');
			accessTokens.add(token);
			return token;
		}),
	);
	app.get('/attachments/:id/:name', (request, response) => {
		const fault = faults.meet('GET', request.path);
		if (fault === 'hang') return;
		if (typeof fault === 'string') return void request.socket.destroy();
		if (fault) return void response.set(fault.headers ?? {}).sendStatus(fault.status);
		const file = workspace.files.get(request.params.id);
		if (file) response.type(file.type).send(file.content);
		else response.sendStatus(404);
	});
	app.use('/openai/v1', chatEndpoint({ clock, latency: options.chatLatency, model }));
	const asApp = () => ({ baseUrl: workspace.address, accessToken, clientId, clientSecret });
	app.use('/sandbox', page({ workspace, webhooks, requests, app: asApp }));
	const server = createServer(app);
	// Longer than any client keeps one: a connection that the server closes first fails a request now and then.
	server.keepAliveTimeout = 120_000;
	await new Promise<void>((listening) => server.listen(options.port ?? 0, '127.0.0.1', listening));
	const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	workspace.address = url;
	const recordings = await startRecordings(workspace);
	workspace.recordingsAddress = recordings.url;

	const sandbox: Sandbox = {
		url,
		accessToken,
		clientId,
		clientSecret,
		appId: workspace.app.id_code,
		workspace,
		requests,
		refuseNext: (rule) => faults.add(rule),
		permissions,
		accessTokens,
		webhooks,
		model,
		recordings,
		async close() {
			webhooks.close();
			await recordings.close();
			server.closeAllConnections();
			await new Promise((closed) => server.close(closed));
		},
	};
	const rateLimit = new RateLimit(clock, options.requestsPerWindow ?? 1666);
	const { latency = 0 } = options;
	// Last, since it takes every path that nobody else has taken.
	app.use(api({ workspace, clock, rateLimit, faults, permissions, accessTokens, requests, latency }));
	if (options.webhookUrl) await webhooks.setUrl(options.webhookUrl);
	return sandbox;
}
