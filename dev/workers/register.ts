/**
 * `npm run prove:register`: the gateway for AI agents in n8n's queue mode (Redis, PostgreSQL, one main, two workers) gets
 * the same request with the same key fifty times at the same moment. Prints how often it acted and what was answered.
 * `--tries N` changes the number of keys. Needs `redis-server`, `initdb` and `postgres` of PostgreSQL in the PATH.
 */
import axios from 'axios';
import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { fillIn } from '../playground/settings';
import { readWorkflow, withCredentials } from '../playground/workflows';
import { startSandbox } from '../sandbox';
import { executionsIn, inQueueMode } from './queueMode';

const KEY = { name: 'X-Api-Key', value: 'a-key-of-this-proof' };
const AT_ONCE = 50;
/** Of the sandbox's answers, in milliseconds: about what Intercom's take. */
const LATENCY = 150;

async function main() {
	const { values } = parseArgs({ options: { tries: { type: 'string', default: '10' } } });
	const sandbox = await startSandbox({ seeded: true, latency: LATENCY });
	await inQueueMode(async ({ url, client, logs }) => {
		const { accessToken, clientSecret, url: baseUrl, workspace } = sandbox;
		const intercom = { accessToken, clientSecret, region: 'custom', baseUrl };
		const content = await readWorkflow('ai-agent-gateway.json');
		const credentials = [
			await client.createCredential('Intercom', 'intercomAccessTokenApi', intercom),
			await client.createCredential('Callers', 'httpHeaderAuth', KEY),
		];
		const aiTeammate = workspace.teammates.list().find(({ name }) => name === 'Ada (AI)')!.id;
		const openAi = { apiKey: 'sandbox', url: `${baseUrl}/openai/v1` };
		const services = { kind: 'sandbox', aiTeammate, intercom, openAi } as const;
		const filled = fillIn(withCredentials(content, credentials), services);
		// Nodes that are loaded from a folder have this in the place of the package's name.
		const custom = (type: string) => type.replace('n8n-nodes-intercom.', 'CUSTOM.');
		const nodes = filled.nodes.map((node) => ({ ...node, type: custom(node.type) }));
		const { id } = await client.createWorkflow({ ...filled, nodes });
		await client.activateWorkflow(id);
		const address = `${url}/webhook/intercom-gateway`;
		const ask = async (body: object) =>
			await axios.post<object>(address, body, {
				headers: { [KEY.name]: KEY.value },
				validateStatus: () => true,
				proxy: false,
			});
		await ask({
			action: 'createConversation',
			userId: '6123abc',
			message: 'Warm up',
			idempotencyKey: randomUUID(),
		});
		console.log('| key | acted | answers by status |');
		for (let turn = 1; turn <= Number(values.tries); turn++) {
			const before = workspace.conversations.list().length;
			const request = {
				...{ action: 'createConversation', userId: '6123abc', message: `Hello ${turn}` },
				idempotencyKey: randomUUID(),
			};
			const answers = await Promise.all(Array.from({ length: AT_ONCE }, async () => await ask(request)));
			const statuses = new Map<number, number>();
			for (const { status } of answers) statuses.set(status, (statuses.get(status) ?? 0) + 1);
			const told = [...statuses].map(([status, count]) => `${count} × ${status}`).join(', ');
			console.log(`| ${turn} | ${workspace.conversations.list().length - before} | ${told} |`);
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
