import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { IConnections, INode } from 'n8n-workflow';
import type { N8nClient, Workflow } from '../../dev/playground/client';
import type { Sandbox } from '../../dev/sandbox';
import { startSandbox } from '../../dev/sandbox';
import { startOwnWorkspace } from './own-workspace';
import { warnings } from './running';

/** The bundled workflow event-dispatcher.json in a real n8n: every event reaches who takes it, or is kept. */

jest.setTimeout(60_000);

let sandbox: Sandbox;
let n8n: N8nClient;
let dispatcher: Workflow;
let taker: string;
/** Where Intercom sends events. */
let address: string;

const node = (name: string, type: string, typeVersion: number, parameters: INode['parameters']): INode => ({
	id: name,
	name,
	type: `n8n-nodes-base.${type}`,
	typeVersion,
	position: [0, 0],
	parameters,
});

/** What takers were called with, in the order in which they told. */
const taken: Array<{
	by: string;
	event: { topic: string; conversationId: string; message?: { text: string } };
}> = [];
const listener = createServer((request, response) => {
	let body = '';
	request.on('data', (chunk: Buffer) => (body += chunk.toString()));
	request.on('end', () => {
		taken.push({ by: request.url!.slice(1), event: JSON.parse(body) as (typeof taken)[number]['event'] });
		response.end('{}');
	});
});

/** A workflow that takes events, and tells this test of each. @returns its id */
async function newTaker(name: string): Promise<string> {
	const { port } = listener.address() as AddressInfo;
	const connections: IConnections = { Called: { main: [[{ node: 'Tell', type: 'main', index: 0 }]] } };
	const nodes = [
		node('Called', 'executeWorkflowTrigger', 1.1, { inputSource: 'passthrough' }),
		node('Tell', 'httpRequest', 4.2, {
			method: 'POST',
			url: `http://127.0.0.1:${port}/${name}`,
			sendBody: true,
			specifyBody: 'json',
			jsonBody: '={{ JSON.stringify($json) }}',
			options: {},
		}),
	];
	const { id } = await n8n.createWorkflow({ name, nodes, connections, settings: { executionOrder: 'v1' } });
	await n8n.activateWorkflow(id);
	return id;
}

/** Resolves with the event when a taker has told of one with these words, or about this conversation. */
async function told(by: string, words: string): Promise<(typeof taken)[number]['event']> {
	for (;;) {
		const found = taken.find((one) => one.by === by && JSON.stringify(one.event).includes(words));
		if (found) return found.event;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
}

beforeAll(async () => {
	const own = await startOwnWorkspace('event-dispatcher.json');
	({ sandbox, n8n, workflow: dispatcher } = own);
	await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
	taker = await newTaker('first');
	await setRoutes(`conversation.user.*, conversation.admin.closed: ${taker}`);
	const { webhookId } = dispatcher.nodes.find(({ name }) => name === 'Intercom Trigger')!;
	address = `${n8n.url}/webhook/${webhookId}/webhook`;
	await sandbox.webhooks.setUrl(address);
});
afterAll(async () => {
	listener.close();
	listener.closeAllConnections();
	await sandbox.close();
});

async function setRoutes(routes: string) {
	const { name, nodes, connections, settings } = await n8n.workflow(dispatcher.id);
	const rows = nodes.find((one) => one.name === 'Settings')!.parameters.assignments as {
		assignments: Array<{ name: string; value: string }>;
	};
	rows.assignments.find((row) => row.name === 'routes')!.value = routes;
	await n8n.updateWorkflow(dispatcher.id, { name, nodes, connections, settings });
	await n8n.activateWorkflow(dispatcher.id);
}

/** Resolves when a run of the workflow has ended well whose data has these words. */
async function run(workflowId: string, ...words: string[]): Promise<string> {
	for (;;) {
		for (const { id, status } of await n8n.executions(workflowId)) {
			if (status !== 'success') continue;
			const { data } = await n8n.execution(id);
			if (words.every((word) => data.includes(word))) return data;
		}
		await new Promise((resolve) => setTimeout(resolve, 200));
	}
}

const write = (body: string) => {
	const [contact] = sandbox.workspace.contacts.list();
	return sandbox.workspace.addConversation({ contact: contact!, body });
};

it('calls the workflow that takes a topic, with the whole event', async () => {
	const { id } = write('For the taker, number one');
	expect(await told('first', 'For the taker, number one')).toMatchObject({
		topic: 'conversation.user.created',
		conversationId: id,
		message: { text: 'For the taker, number one' },
	});
});

it('calls every workflow that takes a topic', async () => {
	const second = await newTaker('second');
	await setRoutes(`conversation.user.*: ${taker}\nconversation.user.created: ${second}`);
	write('For both of them');
	await told('first', 'For both of them');
	await told('second', 'For both of them');
});

it('takes events of every workspace that the app is in, and says of which one each is', async () => {
	const { accessToken, clientSecret } = sandbox;
	const other = await startSandbox({ seeded: true, accessToken, clientSecret, appId: 'workspace-2' });
	try {
		await other.webhooks.setUrl(address);
		const [contact] = other.workspace.contacts.list();
		other.workspace.addConversation({ contact: contact!, body: 'From the second workspace' });
		expect(await told('first', 'From the second workspace')).toMatchObject({ workspaceId: 'workspace-2' });
		write('From the first workspace');
		expect(await told('first', 'From the first workspace')).toMatchObject({ workspaceId: sandbox.appId });
	} finally {
		await other.close();
	}
});

/** The same workflow without a route, with a table of its own, which is not there yet. @returns its id, and where its events go */
async function copyWithTable(table: string): Promise<{ id: string; webhookId: string }> {
	const { name, nodes, connections, settings } = await n8n.workflow(dispatcher.id);
	const own = JSON.parse(JSON.stringify(nodes).replaceAll('intercom-untaken-events', table)) as INode[];
	for (const each of own) if (each.webhookId) each.webhookId = randomUUID();
	const { assignments } = own.find((each) => each.name === 'Settings')!.parameters.assignments as {
		assignments: Array<{ name: string; value: string }>;
	};
	assignments.find((row) => row.name === 'routes')!.value = '';
	const { id } = await n8n.createWorkflow({ name, nodes: own, connections, settings });
	await n8n.activateWorkflow(id);
	return { id, webhookId: own.find((each) => each.name === 'Intercom Trigger')!.webhookId! };
}

/** Resolves once a run that was begun by hand has ended well. */
async function endedWell(execution: string): Promise<void> {
	for (;;) {
		const { status, data } = await n8n.execution(execution);
		if (status === 'success') return;
		if (status === 'error') throw new Error(data);
		await new Promise((resolve) => setTimeout(resolve, 200));
	}
}

it('says calmly that nothing is kept, before anything was, and each time after', async () => {
	const { id } = await copyWithTable('never-kept-in-this-test');
	for (let time = 0; time < 2; time++) {
		const execution = await n8n.run(id, 'Dispatch Kept Events');
		await endedWell(execution);
		expect((await n8n.resultsOf(execution, 'Nothing Is Kept')).map(({ json }) => json)).toEqual([
			{ kept: 0, message: expect.stringContaining('Nothing is kept') },
		]);
	}
});

describe('Once a day', () => {
	const TABLE = 'untaken-of-this-test';
	let counting: string;
	beforeAll(async () => {
		const { id, webhookId } = await copyWithTable(TABLE);
		counting = id;
		await sandbox.webhooks.setUrl(`${n8n.url}/webhook/${webhookId}/webhook`);
	});
	afterAll(async () => await sandbox.webhooks.setUrl(address));

	/** What somebody was told by a run of the schedule, once it has ended. */
	async function told(): Promise<unknown[]> {
		const id = await n8n.run(counting, 'Once a Day');
		await endedWell(id);
		return (await n8n.resultsOf(id, 'Who Must Know')).map(({ json }) => json.whatHappened);
	}

	it('nothing is told where nothing was ever kept', async () => {
		expect(await told()).toEqual([]);
	});

	it('it is told how many events of which topic nobody took', async () => {
		const [one] = [write('Nobody takes this'), write('Nor this'), write('And not this either')];
		sandbox.workspace.parts.close(one, sandbox.workspace.teammates.owner());
		const kept = async () => (await n8n.dataTableRows(TABLE).catch(() => [])).length;
		while ((await kept()) < 4) await new Promise((resolve) => setTimeout(resolve, 200));
		expect((await told()).sort()).toEqual([
			'Within a day, 1 events of conversation.admin.closed reached no workflow',
			'Within a day, 3 events of conversation.user.created reached no workflow',
		]);
	});
});

it('keeps what nobody takes, and dispatches it once somebody does', async () => {
	await setRoutes(`conversation.user.*: ${taker}`);
	const conversation = write('To be closed');
	sandbox.workspace.parts.close(conversation, sandbox.workspace.teammates.owner());
	await run(dispatcher.id, '"Keep"', 'conversation.admin.closed', conversation.id);
	const closer = await newTaker('closer');
	await setRoutes(`conversation.user.*: ${taker}\nconversation.admin.*: ${closer}`);
	await n8n.run(dispatcher.id, 'Dispatch Kept Events');
	expect(await told('closer', conversation.id)).toMatchObject({ topic: 'conversation.admin.closed' });
	await run(dispatcher.id, '"Take It Off"');
});

it('keeps what could not be called, and tells somebody', async () => {
	await setRoutes('conversation.user.*: noSuchWorkflow');
	write('Called in vain');
	await run(dispatcher.id, '"Keep"', '"Tell Somebody"', 'noSuchWorkflow', 'Called in vain');
	await setRoutes(`conversation.user.*: ${taker}`);
	await n8n.run(dispatcher.id, 'Dispatch Kept Events');
	await told('first', 'Called in vain');
});

it('shows the lines of its settings that cannot be read', async () => {
	await setRoutes(`conversation.user.*: ${taker}\nconversation.user.created to ${taker}`);
	await n8n.run(dispatcher.id, 'Test Settings');
	const data = await run(dispatcher.id, '"Check Settings"', 'unreadable');
	expect(data).toContain(`conversation.user.created to ${taker}`);
});

it('leaves nothing to warn of in the log', async () => {
	expect(await warnings()).toEqual([]);
});
