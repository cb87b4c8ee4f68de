import axios from 'axios';
import { createHmac } from 'node:crypto';
import http from 'node:http';
import type { INode, INodeParameters } from 'n8n-workflow';
import type { N8nClient } from '../playground/client';

/** A trigger in a workflow of its own, with nothing behind it, and who sends events to it. */
export interface Target {
	name: string;
	/** Sends an event as the service does, signed and never the same twice. @returns the status of the answer */
	send: () => Promise<number>;
}

/** The node that everything is compared with: n8n's own, which takes whatever comes. */
export const BARE = 'Webhook (n8n)';
export const OURS = 'Intercom Trigger 1.1';

const SLACK = 'Slack Trigger (n8n)';

/** n8n's own node where it lets in only who knows a secret: of a node with a credential n8n asks more. */
export const WITH_CREDENTIAL = 'Webhook with Header Auth (n8n)';

/** What stands in the README; the other kinds show where the time goes. */
export const COMPARED = [BARE, SLACK, OURS];

/**
 * Measures all of them forth and back, so often that a machine that becomes slower or faster meanwhile favours nobody,
 * and neither does what one leaves to the next. Each is warm before: n8n gets faster over its first hundred events.
 *
 * @returns what was found of each, slice by slice
 */
export async function alternating<Slice>(
	targets: Target[],
	measure: (target: Target) => Promise<Slice>,
): Promise<Map<Target, Slice[]>> {
	const found = new Map(targets.map((target) => [target, [] as Slice[]]));
	for (const order of [targets, [...targets].reverse()])
		for (const target of order) found.get(target)!.push(await measure(target));
	return found;
}

const WARM_UP = { events: 60, connections: 10 };

export async function warmUp(targets: Target[]): Promise<void> {
	for (const target of targets) await load(target, WARM_UP.events, WARM_UP.connections);
}

type Sender = (url: string) => { body: object; sign?: (text: string) => Record<string, string> };

interface Kind {
	node: Pick<INode, 'type' | 'typeVersion'> & { parameters: INodeParameters };
	credential?: { type: string; data: object };
	sender: Sender;
}

const SECRET = 'the-secret-of-the-benchmark';
let sent = 0;

/** A notification as Intercom sends it when a customer begins a conversation. */
const intercom: Sender = () => {
	const id = String(sent++);
	const item = {
		...{ type: 'conversation', id },
		source: {
			...{ type: 'conversation', id: '1', body: 'How do I reset my password?' },
			author: { type: 'user', id: 'c' },
		},
		contacts: { type: 'contact.list', contacts: [{ type: 'contact', id: 'c' }] },
		conversation_parts: { type: 'conversation_part.list', conversation_parts: [] },
	};
	return {
		body: {
			...{ type: 'notification_event', app_id: 'bench', topic: 'conversation.user.created' },
			...{ id: `notif_${Date.now()}_${id}`, created_at: 1_760_000_000 },
			data: { type: 'notification_event_data', item },
		},
		sign: (text) => ({ 'X-Hub-Signature': `sha1=${hmac('sha1', text)}` }),
	};
};

const slack: Sender = () => ({
	body: {
		...{ type: 'event_callback', event_id: `Ev${sent++}`, team_id: 'T1', api_app_id: 'A1' },
		event: { type: 'message', channel: 'C1', user: 'U1', text: 'How do I reset my password?', ts: '1.1' },
	},
	sign: (text) => {
		const time = String(Math.floor(Date.now() / 1_000));
		return {
			'X-Slack-Request-Timestamp': time,
			'X-Slack-Signature': `v0=${hmac('sha256', `v0:${time}:${text}`)}`,
		};
	},
});

const hmac = (algorithm: string, text: string) => createHmac(algorithm, SECRET).update(text).digest('hex');

const webhook = (options: INodeParameters, more: INodeParameters = {}): Kind => ({
	node: {
		type: 'n8n-nodes-base.webhook',
		typeVersion: 2.1,
		parameters: { httpMethod: 'POST', path: '', responseMode: 'onReceived', options, ...more },
	},
	sender: intercom,
});

const ours = (typeVersion: number): Kind => ({
	// Nodes that are loaded from a folder have this in the place of the package's name.
	node: { type: 'CUSTOM.intercomTrigger', typeVersion, parameters: { topics: ['*'] } },
	credential: {
		type: 'intercomAccessTokenApi',
		data: { accessToken: 'none', region: 'us', clientSecret: SECRET },
	},
	sender: intercom,
});

const KINDS: Record<string, Kind> = {
	[BARE]: webhook({}),
	// n8n makes an isolate for the request of each trigger but its own Webhook, and of that one too with an expression.
	'Webhook with an expression (n8n)': webhook({ binaryPropertyName: '={{ "data" }}' }),
	[WITH_CREDENTIAL]: {
		...webhook({}, { authentication: 'headerAuth' }),
		credential: { type: 'httpHeaderAuth', data: { name: 'X-Secret', value: SECRET } },
		sender: (url) => ({ ...intercom(url), sign: () => ({ 'X-Secret': SECRET }) }),
	},
	[SLACK]: {
		node: {
			type: 'n8n-nodes-base.slackTrigger',
			typeVersion: 1,
			parameters: { trigger: ['any_event'], watchWorkspace: true },
		},
		credential: { type: 'slackApi', data: { accessToken: 'none', signatureSecret: SECRET } },
		sender: slack,
	},
	[OURS]: ours(1.1),
	'Intercom Trigger 1': ours(1),
};

/** Puts a workflow into n8n for each trigger and publishes it; of all kinds, or of those that are named. */
export async function publishTargets(
	client: N8nClient,
	names: string[] = Object.keys(KINDS),
): Promise<Target[]> {
	const agent = new http.Agent({ keepAlive: true });
	const targets: Target[] = [];
	for (const name of names) {
		const { node, credential, sender } = KINDS[name]!;
		const path = `bench-${Object.keys(KINDS).indexOf(name)}`;
		const isWebhook = node.type === 'n8n-nodes-base.webhook';
		const kept = credential && (await client.createCredential(name, credential.type, credential.data));
		const { id } = await client.createWorkflow({
			name,
			nodes: [
				{
					...{ id: path, name: 'Trigger', position: [0, 0], webhookId: path, ...node },
					parameters: isWebhook ? { ...node.parameters, path } : node.parameters,
					...(kept && { credentials: { [kept.type]: { id: kept.id, name: kept.name } } }),
				},
			],
			connections: {},
			settings: { executionOrder: 'v1' },
		});
		await client.activateWorkflow(id);
		const url = `${client.url}/webhook/${path}${isWebhook ? '' : '/webhook'}`;
		const send = async () => {
			const { body, sign } = sender(url);
			const text = JSON.stringify(body);
			const headers = { 'Content-Type': 'application/json', ...sign?.(text) };
			const options = { headers, httpAgent: agent, timeout: 60_000, validateStatus: () => true };
			return (await axios.post(url, text, options)).status;
		};
		targets.push({ name, send });
	}
	return targets;
}

export interface Load {
	/** Milliseconds until each answer, the shortest first. */
	times: number[];
	failed: number;
}

/** Sends so many events, each connection the next one as soon as it has its answer. */
export async function load({ send }: Target, events: number, connections: number): Promise<Load> {
	const times: number[] = [];
	let left = events;
	let failed = 0;
	const connection = async () => {
		while (left-- > 0) {
			const began = performance.now();
			const status = await send().catch(() => 0);
			times.push(performance.now() - began);
			if (status !== 200) failed++;
		}
	};
	await Promise.all(Array.from({ length: connections }, connection));
	return { times: times.sort((a, b) => a - b), failed };
}

/** What several slices of the same work are together. */
export const together = (slices: Load[]): Load => ({
	times: slices.flatMap(({ times }) => times).sort((a, b) => a - b),
	failed: sum(slices.map(({ failed }) => failed)),
});

export const sum = (numbers: number[]): number => numbers.reduce((all, one) => all + one, 0);

/** The value below which this share of sorted values lies. */
export const share = (sorted: number[], of: number): number =>
	sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * of))]!;
