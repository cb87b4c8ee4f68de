import axios from 'axios';
import { createHmac } from 'node:crypto';
import { readFile, mkdtemp, rm } from 'node:fs/promises';
import http from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { INode } from 'n8n-workflow';
import { installN8n } from '../playground/install';
import { startPlayground, type Playground } from '../playground/playground';
import { sandboxServices } from '../playground/services';
import type { Part } from './part';

/** What an event costs that comes in, beside a bare Webhook node in the same n8n. */
interface IntakeFigure {
	/** How n8n expressions get their isolate: as n8n has it, or as `npm start` and the docs set it. */
	settings: string;
	trigger: string;
	connections: number;
	/** Milliseconds of n8n's processor time an event, its execution included. */
	processor: number;
	/** Milliseconds until the sender has its answer. */
	p50: number;
	p99: number;
	/** Of the bare Webhook node's in the same round. */
	processorRatio: number;
	p50Ratio: number;
	/** Of n8n's process afterwards. */
	megabytes: number;
	failed: number;
}

const CONNECTIONS = [1, 10, 50];
const ROUNDS = 3;
const TICKS_A_SECOND = 100;

const SETTINGS: Array<[string, Record<string, string>]> = [
	['lazy isolates', {}],
	["n8n's defaults", { N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE: 'false' }],
];

interface Target {
	name: string;
	node: INode;
	url: string;
}

/** Events for each trigger, number of connections and round. */
const EVENTS = 40;

export const intake: Part = {
	name: 'intake',
	measure: async () => {
		const figures = await intakeFigures(EVENTS);
		const bareOf = ({ settings, connections }: IntakeFigure) =>
			figures.find((other) => other.settings === settings && other.connections === connections)!;
		const ours = figures.filter(({ trigger }) => trigger === 'Intercom Trigger 1.1');
		return {
			figures,
			rows: ours.flatMap((figure) => {
				const { settings, connections, trigger: by, processor, p50, p99, processorRatio, p50Ratio } = figure;
				const at = `${connections} ${connections === 1 ? 'connection' : 'connections'}, ${settings}`;
				const bare = bareOf(figure).trigger;
				const unit = 'ms' as const;
				return [
					{
						what: `Processor time an event, its execution included; ${at}`,
						...{ by, unit, value: processor, beside: { by: bare, value: processor / processorRatio } },
					},
					{
						what: `Until the sender of an event has its answer, median; ${at}`,
						...{ by, unit, value: p50, beside: { by: bare, value: p50 / p50Ratio } },
						remark: `p99 ${Math.round(p99)} ms`,
					},
				];
			}),
		};
	},
};

/** @param events for each trigger, number of connections and round */
async function intakeFigures(events: number): Promise<IntakeFigure[]> {
	const figures: IntakeFigure[] = [];
	for (const [settings, env] of SETTINGS) {
		const folder = await mkdtemp(path.join(tmpdir(), 'n8n-nodes-intercom-bench-'));
		const installed = await installN8n();
		const playground = await startPlayground({
			installed,
			services: await sandboxServices(0),
			folder,
			port: 0,
			env,
		});
		try {
			figures.push(...(await measure(playground, settings, events)));
		} finally {
			await playground.stop();
			await rm(folder, { recursive: true, force: true });
		}
	}
	return figures;
}

async function measure(playground: Playground, settings: string, events: number): Promise<IntakeFigure[]> {
	const { n8n, services } = playground;
	const targets = await targetsIn(playground);
	const { pid } = JSON.parse(
		await readFile(path.join(path.dirname(n8n.logFile), 'running.json'), 'utf8'),
	) as {
		pid: number;
	};
	const send = senderOf(services.intercom.clientSecret);
	for (const { url } of targets) await load(url, 10, 10, send);
	const figures: IntakeFigure[] = [];
	for (const connections of CONNECTIONS) {
		const rounds: IntakeFigure[][] = [];
		for (let round = 0; round < ROUNDS; round++) {
			const figuresOfRound: IntakeFigure[] = [];
			for (const { name, url } of targets) {
				await quiet(pid);
				const before = await processorTime(pid);
				const { times, failed } = await load(url, events, connections, send);
				await quiet(pid);
				const processor = ((await processorTime(pid)) - before) / events;
				const [p50, p99] = [times[Math.floor(times.length * 0.5)]!, times[Math.floor(times.length * 0.99)]!];
				const bare = figuresOfRound[0] ?? { processor, p50 };
				figuresOfRound.push({
					...{ settings, trigger: name, connections, processor, p50, p99, failed },
					processorRatio: processor / bare.processor,
					p50Ratio: p50 / bare.p50,
					megabytes: await memoryOf(pid),
				});
			}
			rounds.push(figuresOfRound);
		}
		figures.push(...targets.map((_target, index) => medians(rounds.map((round) => round[index]!))));
	}
	return figures;
}

function medians(rounds: IntakeFigure[]): IntakeFigure {
	const median = (of: 'processor' | 'p50' | 'p99' | 'processorRatio' | 'p50Ratio' | 'megabytes') =>
		rounds.map((figure) => figure[of]).sort((a, b) => a - b)[Math.floor(rounds.length / 2)]!;
	return {
		...rounds[0]!,
		processor: median('processor'),
		p50: median('p50'),
		p99: median('p99'),
		processorRatio: median('processorRatio'),
		p50Ratio: median('p50Ratio'),
		megabytes: median('megabytes'),
		failed: rounds.reduce((sum, { failed }) => sum + failed, 0),
	};
}

async function targetsIn({ client, n8n }: Playground): Promise<Target[]> {
	const credential = (await client.credentials()).find(({ type }) => type === 'intercomAccessTokenApi')!;
	const trigger = (typeVersion: number): INode => ({
		...{ id: `trigger-${typeVersion}`, name: 'Intercom Trigger', typeVersion, position: [0, 0] },
		type: 'n8n-nodes-intercom.intercomTrigger',
		webhookId: `intake-${typeVersion}`,
		credentials: { intercomAccessTokenApi: { id: credential.id, name: credential.name } },
		parameters: { topics: ['*'] },
	});
	const bare: INode = {
		...{ id: 'bare', name: 'Webhook', typeVersion: 2.1, position: [0, 0] },
		type: 'n8n-nodes-base.webhook',
		webhookId: 'intake-bare',
		parameters: { httpMethod: 'POST', path: 'intake-bare', responseMode: 'onReceived', options: {} },
	};
	const targets: Target[] = [
		{ name: 'Webhook (n8n)', node: bare, url: `${n8n.url}/webhook/intake-bare` },
		...[1.1, 1].map((version) => ({
			name: `Intercom Trigger ${version}`,
			node: trigger(version),
			url: `${n8n.url}/webhook/intake-${version}/webhook`,
		})),
	];
	for (const { name, node } of targets) {
		const { id } = await client.createWorkflow({
			name,
			nodes: [node],
			connections: {},
			settings: { executionOrder: 'v1' },
		});
		await client.activateWorkflow(id);
	}
	return targets;
}

let sent = 0;

/** Notifications as Intercom sends them, each with an ID of its own and signed. */
function senderOf(secret: string) {
	const agent = new http.Agent({ keepAlive: true });
	return async (url: string): Promise<number> => {
		const id = `notif_${Date.now()}_${sent++}`;
		const item = {
			type: 'conversation',
			id: String(sent),
			source: {
				type: 'conversation',
				id: '1',
				body: 'How do I reset my password?',
				author: { type: 'user', id: 'c' },
			},
			contacts: { type: 'contact.list', contacts: [{ type: 'contact', id: 'c' }] },
			conversation_parts: { type: 'conversation_part.list', conversation_parts: [] },
		};
		const body = JSON.stringify({
			...{ type: 'notification_event', app_id: 'bench', topic: 'conversation.user.created', id },
			...{ created_at: 1_760_000_000, data: { type: 'notification_event_data', item } },
		});
		const signature = createHmac('sha1', secret).update(body).digest('hex');
		const headers = { 'Content-Type': 'application/json', 'X-Hub-Signature': `sha1=${signature}` };
		const { status } = await axios.post(url, body, {
			headers,
			httpAgent: agent,
			timeout: 60_000,
			validateStatus: () => true,
		});
		return status;
	};
}

async function load(
	url: string,
	events: number,
	connections: number,
	send: (url: string) => Promise<number>,
): Promise<{ times: number[]; failed: number }> {
	const times: number[] = [];
	let left = events;
	let failed = 0;
	const connection = async () => {
		while (left-- > 0) {
			const began = performance.now();
			const status = await send(url).catch(() => 0);
			times.push(performance.now() - began);
			if (status !== 200) failed++;
		}
	};
	await Promise.all(Array.from({ length: connections }, connection));
	return { times: times.sort((a, b) => a - b), failed };
}

/** Until n8n has done all that was begun: less than a twentieth of a core for a second. */
async function quiet(pid: number): Promise<void> {
	for (;;) {
		const before = await processorTime(pid);
		await new Promise((resolve) => setTimeout(resolve, 1_000));
		if ((await processorTime(pid)) - before < 50) return;
	}
}

/** Milliseconds, of all threads of the process (`man proc_pid_stat`: utime and stime). */
async function processorTime(pid: number): Promise<number> {
	const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
	const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
	return ((Number(fields[11]) + Number(fields[12])) * 1_000) / TICKS_A_SECOND;
}

async function memoryOf(pid: number): Promise<number> {
	const status = await readFile(`/proc/${pid}/status`, 'utf8');
	return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1_024);
}
