/**
 * `npm run prove:workers`: n8n in queue mode (Redis, PostgreSQL, one main, two workers) gets the same notification of
 * Intercom's twice at the same moment, and both are run. Prints how many customers were answered twice, without a claim
 * and with one. `--tries N` changes the
 * number, to 25 at the most. Needs `redis-server`, `initdb` and `postgres` of PostgreSQL in the PATH.
 */
import axios from 'axios';
import { randomUUID } from 'node:crypto';
import { Agent, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { IDataObject, INode, INodeParameters } from 'n8n-workflow';
import type { N8nClient } from '../playground/client';
import { startSandbox, type Sandbox } from '../sandbox';
import { executionsIn, inQueueMode } from './queueMode';

const ATTRIBUTE = 'AI claim';
/** Of the sandbox's answers, in milliseconds: about what Intercom's take. */
const LATENCY = 150;
const LONGEST_RUNS = 300_000;

/** Intercom Trigger and Reply, with nothing between them that could tell the two runs apart. */
function nodesOf(
	credential: { id: string; name: string },
	teammate: string,
	claimAttribute: string,
): INode[] {
	const node = (name: string, type: string, parameters: INodeParameters, x: number): INode => ({
		id: name,
		name,
		type: `CUSTOM.${type}`,
		typeVersion: 1,
		position: [x, 0],
		parameters,
		credentials: { intercomAccessTokenApi: credential },
	});
	return [
		{
			...node(
				'Intercom Trigger',
				'intercomTrigger',
				// The second of two notifications is made up here, and nobody signs it.
				{
					topics: ['conversation.user.created'],
					verifySignature: false,
					options: { deliverRepeats: true },
				},
				0,
			),
			typeVersion: 1.1,
			webhookId: 'intercom-workers',
		},
		node(
			'Reply',
			'intercomEscalation',
			{
				operation: 'reply',
				conversation: { __rl: true, mode: 'id', value: '={{ $json.conversationId }}' },
				aiTeammate: { __rl: true, mode: 'id', value: teammate },
				customerMessageId: '={{ $json.message.id }}',
				answer: 'Open Settings.',
				additionalFields: { claimAttribute },
			},
			300,
		),
	];
}

/** Passes each notification on twice at once, the second under an ID of its own, as where two topics tell of a message. */
async function startDoubling(target: string): Promise<string> {
	const server = createServer((incoming, outgoing) => {
		const chunks: Buffer[] = [];
		incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
		incoming.on('end', () => {
			const times = incoming.method === 'POST' ? 2 : 1;
			const onward = Array.from(
				{ length: times },
				async (_, index) =>
					await axios.request({
						httpAgent: new Agent({ keepAlive: false }),
						url: target,
						method: incoming.method,
						headers: { ...incoming.headers, host: undefined, 'content-length': undefined },
						data: times === 2 ? withId(Buffer.concat(chunks).toString(), index) : undefined,
						validateStatus: () => true,
						proxy: false,
					}),
			);
			void Promise.all(onward).then(
				([answer]) => outgoing.writeHead(answer!.status).end(),
				() => outgoing.writeHead(502).end(),
			);
		});
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	server.unref();
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const withId = (body: string, index: number) =>
	JSON.stringify({ ...(JSON.parse(body) as IDataObject), ...(index > 0 && { id: randomUUID() }) });

interface Outcome {
	customers: number;
	twice: number;
	never: number;
}

/** Each of them is run twice; waits until n8n has ended all runs, however slow the machine. */
async function customers(
	sandbox: Sandbox,
	client: N8nClient,
	workflowId: string,
	count: number,
): Promise<Outcome> {
	const { workspace } = sandbox;
	const contact = workspace.addContact({ email: `maya${Date.now()}@example.com`, role: 'user' });
	const conversations = [];
	const before = (await client.executions(workflowId)).map(({ id }) => id);
	for (let customer = 0; customer < count; customer++) {
		conversations.push(workspace.addConversation({ contact, body: 'How do I reset my password?' }));
		await sleep(1_500);
	}
	const isNewAndOver = ({ id, status }: { id: string; status: string }) =>
		!before.includes(id) && ['success', 'error', 'crashed'].includes(status);
	const deadline = Date.now() + LONGEST_RUNS;
	while ((await client.executions(workflowId)).filter(isNewAndOver).length < 2 * count) {
		if (Date.now() > deadline) throw new Error('n8n has not run every notification twice in five minutes');
		await sleep(1_000);
	}
	const answers = conversations.map(
		({ id }) =>
			workspace.conversations.get(id).parts.filter(({ part_type: type, body }) => type === 'comment' && body)
				.length,
	);
	return {
		customers: count,
		twice: answers.filter((number) => number > 1).length,
		never: answers.filter((number) => number === 0).length,
	};
}

async function main() {
	const { values } = parseArgs({ options: { tries: { type: 'string', default: '20' } } });
	const tries = Number(values.tries);
	const sandbox = await startSandbox({ latency: LATENCY });
	await inQueueMode(async ({ url, client, logs }) => {
		const credential = await client.createCredential('Intercom', 'intercomAccessTokenApi', {
			accessToken: sandbox.accessToken,
			region: 'custom',
			baseUrl: sandbox.url,
			clientSecret: sandbox.clientSecret,
		});
		const teammate = sandbox.workspace.teammates.list()[1]!.id;
		sandbox.workspace.conversationAttributes.create({ name: ATTRIBUTE, data_type: 'string' });
		sandbox.webhooks.topics = ['conversation.user.created'];
		const content = (claim: string) => ({
			name: 'Two workers',
			nodes: nodesOf(credential, teammate, claim),
			connections: { 'Intercom Trigger': { main: [[{ node: 'Reply', type: 'main' as const, index: 0 }]] } },
			settings: { executionOrder: 'v1' as const },
		});
		console.log('| | customers | answered twice | not answered |');
		const { id } = await client.createWorkflow(content(''));
		for (const claim of ['', ATTRIBUTE]) {
			await client.updateWorkflow(id, content(claim));
			await client.activateWorkflow(id);
			await sandbox.webhooks.setUrl(await startDoubling(`${url}/webhook/intercom-workers/webhook`));
			const { customers: count, twice, never } = await customers(sandbox, client, id, tries);
			console.log(`| ${claim ? 'with' : 'without'} a claim | ${count} | ${twice} | ${never} |`);
		}
		console.log(`Executions by worker: ${(await Promise.all(logs.map(executionsIn))).join(' and ')}`);
	}).finally(async () => await sandbox.close());
}

void main().then(
	() => process.exit(0),
	(error: Error) => {
		console.error(error.message);
		process.exit(1);
	},
);
