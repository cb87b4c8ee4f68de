import axios from 'axios';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { INode } from 'n8n-workflow';
import { installN8n } from '../playground/install';
import { startPlayground, type Playground } from '../playground/playground';
import { sandboxServices } from '../playground/services';
import type { Conversation, Sandbox } from '../sandbox';
import { N8nProcess } from './n8n-process';
import type { Part, Row } from './part';
import { count } from './part';

/**
 * What a customer's message costs from the notification to the answer, in a real n8n: by the bundled workflow, and by
 * the least that could answer: a Webhook node, the same AI Agent with the same model and search, and an HTTP Request.
 * It looks at nothing, decides nothing and remembers nothing.
 */
export interface EscalationFigure {
	workflow: string;
	/** What becomes of the customer. */
	ending: string;
	/** How many wrote, all in the same moment. */
	customers: number;
	/** Milliseconds of n8n's processor time a message. */
	processor: number;
	/** To Intercom, a message; those of the AI's own search among them. */
	requests: number;
	/** Seconds until the first, half, and all of them had what they were to have. */
	first: number;
	half: number;
	last: number;
	/** The most that n8n's process held meanwhile, in MB. */
	memory: number;
	/** Who were not served in five minutes. */
	unserved: number;
}

const CUSTOMERS = 30;
/** Measured together, one after the other, so that a message's share is more than a tick of the clock. */
const ONE_BY_ONE = 6;
const PATIENCE = 300_000;

const BUNDLED = 'bundled workflow';
const LEAST = 'Webhook, AI Agent, HTTP Request';

export const escalation: Part = {
	name: 'escalation',
	measure: async () => {
		const figures = await escalationFigures();
		return { figures, rows: figures.flatMap(rowsOf) };
	},
};

function rowsOf(figure: EscalationFigure, _index: number, all: EscalationFigure[]): Row[] {
	const { workflow, ending, customers, processor, requests, last, memory, unserved } = figure;
	const least = all.find((other) => other.workflow === LEAST && other.customers === customers)!;
	if (workflow === LEAST) return [];
	const by = 'Intercom Escalation, bundled workflow';
	const who = customers === 1 ? `A customer who is ${ending}` : `${count(customers)} customers at once`;
	const rows: Row[] = [
		{
			...{ what: `${who}: n8n's processor time a message`, by, value: processor, unit: 'ms' },
			beside: { by: LEAST, value: least.processor },
		},
		{
			...{ what: `${who}: requests to Intercom a message`, by, value: requests, unit: 'requests' },
			beside: { by: LEAST, value: least.requests },
		},
	];
	if (customers === 1) return rows;
	return [
		...rows,
		{
			...{ what: `${who}: until the last has the answer`, by, value: last, unit: 's' },
			beside: { by: LEAST, value: least.last },
			...(unserved > 0 && { remark: `${unserved} never served` }),
		},
		{
			...{ what: `${who}: memory of n8n's process`, by, value: memory, unit: 'MB' },
			beside: { by: LEAST, value: least.memory },
		},
	];
}

/** @param env more of n8n's environment variables */
export async function escalationFigures(env: Record<string, string> = {}): Promise<EscalationFigure[]> {
	const folder = await mkdtemp(path.join(tmpdir(), 'n8n-nodes-intercom-bench-'));
	const installed = await installN8n();
	const playground = await startPlayground({
		...{ installed, folder, port: 0, env },
		services: await sandboxServices(0),
	});
	try {
		return await measure(playground);
	} finally {
		await playground.stop();
		await rm(folder, { recursive: true, force: true });
	}
}

async function measure(playground: Playground): Promise<EscalationFigure[]> {
	const { client, n8n, services, workflows } = playground;
	// Others look into the workspace by the clock, and what they ask for would be counted.
	for (const { id, file } of workflows)
		if (file !== 'confidence-escalation.json') await client.deactivateWorkflow(id);
	const work = new Customers(services.sandbox!, new N8nProcess(n8n.pid));
	const answer = await leastWorkflow(playground);
	const bundled = { workflow: BUNDLED, notify: async () => {} };
	const least = { workflow: LEAST, notify: answer };
	const figures: EscalationFigure[] = [];
	for (const way of [bundled, least]) await work.serve(way, ANSWERED, 2);
	for (const way of [bundled, least]) figures.push(await work.oneByOne(way, ANSWERED));
	figures.push(await work.oneByOne(bundled, HANDED_OVER));
	for (const way of [least, bundled]) figures.push(await work.serve(way, ANSWERED, CUSTOMERS));
	return figures;
}

/** What a customer writes, and what shows that they need wait no more. */
interface Matter {
	ending: string;
	words: string;
	isServed: (conversation: Conversation) => boolean;
}

const ANSWERED: Matter = {
	ending: 'answered',
	words: 'How do I reset my password?',
	isServed: ({ parts }) =>
		parts.some(({ author, part_type: type }) => author.type === 'admin' && type === 'comment'),
};

const HANDED_OVER: Matter = {
	ending: 'handed over',
	words: 'Your invoice is wrong, and I want my money back.',
	isServed: ({ tags }) => tags.length > 0,
};

interface Way {
	workflow: string;
	/** Tells a workflow that Intercom itself does not notify. */
	notify: (conversation: Conversation, words: string) => Promise<void>;
}

class Customers {
	private written = 0;

	private readonly topics: string[] | undefined;

	constructor(
		private readonly sandbox: Sandbox,
		private readonly n8n: N8nProcess,
	) {
		this.topics = sandbox.webhooks.main.topics;
	}

	/** One after the other, each once the one before is through. */
	async oneByOne(way: Way, matter: Matter): Promise<EscalationFigure> {
		const figures: EscalationFigure[] = [];
		for (let customer = 0; customer < ONE_BY_ONE; customer++) figures.push(await this.serve(way, matter, 1));
		const median = (of: 'processor' | 'requests' | 'first' | 'half' | 'last' | 'memory') =>
			figures.map((figure) => figure[of]).sort((a, b) => a - b)[ONE_BY_ONE >> 1]!;
		return {
			...figures[0]!,
			...{ processor: median('processor'), requests: median('requests'), memory: median('memory') },
			...{ first: median('first'), half: median('half'), last: median('last') },
		};
	}

	/** So many at the same moment. */
	async serve({ workflow, notify }: Way, matter: Matter, customers: number): Promise<EscalationFigure> {
		const { sandbox, n8n } = this;
		// The bundled workflow is told by Intercom's notifications, which the other one is not to share.
		sandbox.webhooks.main.topics = workflow === BUNDLED ? this.topics : [];
		await n8n.untilQuiet();
		const idle = await n8n.idleTime();
		sandbox.requests.length = 0;
		const before = await n8n.processorTime();
		const began = performance.now();
		const conversations = Array.from({ length: customers }, () => this.write(matter.words));
		await Promise.all(conversations.map(async (conversation) => await notify(conversation, matter.words)));
		const servedAfter: number[] = [];
		let memory = 0;
		while (servedAfter.length < customers && performance.now() - began < PATIENCE) {
			await new Promise((wake) => setTimeout(wake, 50));
			memory = Math.max(memory, (await n8n.memory()).now);
			const served = conversations.filter(matter.isServed).length;
			while (servedAfter.length < served) servedAfter.push((performance.now() - began) / 1_000);
		}
		await n8n.untilQuiet();
		// What n8n does by itself would have been done without anybody writing.
		const ofItsOwn = (idle * (performance.now() - began)) / 1_000;
		const requests = sandbox.requests.filter(({ path: where }) => where !== '/conversations/search').length;
		const after = (share: number) => servedAfter[Math.ceil(servedAfter.length * share) - 1] ?? NaN;
		return {
			...{ workflow, ending: matter.ending, customers, memory },
			processor: Math.max(0, (await n8n.processorTime()) - before - ofItsOwn) / customers,
			requests: requests / customers,
			...{ first: servedAfter[0] ?? NaN, half: after(0.5), last: after(1) },
			unserved: customers - servedAfter.length,
		};
	}

	private write(body: string): Conversation {
		const { workspace } = this.sandbox;
		const number = this.written++;
		const contact = workspace.addContact({
			...{ role: 'user', name: `Customer ${number}`, email: `bench-${number}@example.com` },
			external_id: `bench-${number}`,
		});
		return workspace.addConversation({ contact, body });
	}
}

/** Brings in the least that could answer. @returns sends it a message */
async function leastWorkflow({ client, n8n, services, workflows }: Playground): Promise<Way['notify']> {
	const bundled = await client.workflow(
		workflows.find(({ file }) => file === 'confidence-escalation.json')!.id,
	);
	const taken = (name: string): INode => bundled.nodes.find((node) => node.name === name)!;
	const agent = taken('AI Agent');
	const url = `=${services.intercom.baseUrl}/conversations/{{ $('Webhook').first().json.body.id }}/reply`;
	const reply = `message_type: 'comment', type: 'admin', admin_id: '${services.aiTeammate}', body: $json.output`;
	const nodes: INode[] = [
		{
			...{ id: 'webhook', name: 'Webhook', type: 'n8n-nodes-base.webhook', typeVersion: 2.1 },
			...{ position: [0, 0], webhookId: 'bench-least' },
			parameters: { httpMethod: 'POST', path: 'bench-least', responseMode: 'onReceived', options: {} },
		},
		{
			...agent,
			parameters: {
				...{ promptType: 'define', text: '=Customer: {{ JSON.stringify($json.body.text) }}' },
				options: { systemMessage: 'You answer customers. Search the help center before you answer.' },
			},
		},
		taken('Chat Model'),
		taken('Search Help Center'),
		{
			...{ id: 'answer', name: 'Answer', type: 'n8n-nodes-base.httpRequest', typeVersion: 4.2 },
			position: [400, 0],
			credentials: taken('Reply').credentials,
			parameters: {
				...{ method: 'POST', url, authentication: 'predefinedCredentialType' },
				...{ nodeCredentialType: 'intercomAccessTokenApi', sendBody: true, specifyBody: 'json' },
				jsonBody: `={{ { ${reply} } }}`,
				options: {},
			},
		},
	];
	const main = (node: string) => ({ main: [[{ node, type: 'main' as const, index: 0 }]] });
	const { id } = await client.createWorkflow({
		name: 'The least that could answer',
		nodes,
		connections: {
			Webhook: main('AI Agent'),
			'AI Agent': main('Answer'),
			'Chat Model': bundled.connections['Chat Model']!,
			'Search Help Center': bundled.connections['Search Help Center']!,
		},
		settings: { executionOrder: 'v1' },
	});
	await client.activateWorkflow(id);
	return async (conversation, text) =>
		void (await axios.post(`${n8n.url}/webhook/bench-least`, { id: conversation.id, text }));
}
