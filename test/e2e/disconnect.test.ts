import type { INodeExecutionData } from 'n8n-workflow';
import type { N8nClient, Workflow } from '../../dev/playground/client';
import type { Conversation, Sandbox } from '../../dev/sandbox';
import { createByHand, nodeOf } from './own-nodes';
import { startOwnWorkspace } from './own-workspace';
import { ownersClient, warnings } from './running';

/** disconnect.json in a real n8n: what of one workspace is in n8n is taken out, in order, and nothing else. */

jest.setTimeout(120_000);

/** As `startOwnWorkspace` calls it. */
const CREDENTIAL = 'Intercom of disconnect.json';

let sandbox: Sandbox;
let n8n: N8nClient;
let disconnect: Workflow;
let taken: Workflow;
let byOthers: string;
let ada: string;

beforeAll(async () => {
	const owner = await ownersClient();
	const apiKey = await owner.createApiKey('disconnect');
	const own = await startOwnWorkspace('disconnect.json', {
		callers: { type: 'n8nApi', data: { apiKey, baseUrl: `${owner.url}/api/v1` } },
		settings: { only: CREDENTIAL },
	});
	({ sandbox, n8n, workflow: disconnect } = own);
	ada = sandbox.workspace.teammates.list().find(({ name }) => name === 'Ada (AI)')!.id;
	taken = await workflowWith(CREDENTIAL, 'Of this workspace');
	byOthers = (await n8n.workflows()).find(({ name, active }) => active && name.includes('gateway'))?.id ?? '';
});
afterAll(async () => await sandbox.close());

const credentialNamed = async (name: string) => (await n8n.credentials()).find((one) => one.name === name);

/** A published workflow that receives what happens in the workspace of a credential. */
async function workflowWith(credentialName: string, name: string): Promise<Workflow> {
	const { id } = (await credentialNamed(credentialName))!;
	const trigger = nodeOf('Events', 'n8n-nodes-intercom.intercomTrigger', {
		parameters: { topics: ['conversation.user.created'] },
		credentials: { intercomAccessTokenApi: { id, name: credentialName } },
	});
	const workflow = await createByHand(n8n, name, nodeOf('After', 'n8n-nodes-base.noOp'));
	const { nodes, connections, settings } = workflow;
	await n8n.updateWorkflow(workflow.id, {
		...{ name, settings },
		nodes: [...nodes, trigger],
		connections: { ...connections, Events: { main: [[{ node: 'After', type: 'main', index: 0 }]] } },
	});
	return await n8n.activateWorkflow(workflow.id);
}

async function set(rows: Record<string, string>): Promise<void> {
	const { name, nodes, connections, settings } = await n8n.workflow(disconnect.id);
	const { assignments } = nodes.find((one) => one.name === 'Settings')!.parameters.assignments as {
		assignments: Array<{ name: string; value: string }>;
	};
	for (const row of assignments) row.value = rows[row.name] ?? row.value;
	await n8n.updateWorkflow(disconnect.id, { name, nodes, connections, settings });
}

async function start(): Promise<{ id: string; status: string; data: string }> {
	const id = await n8n.run(disconnect.id, 'Start');
	for (;;) {
		const { status, data } = await n8n.execution(id);
		if (status === 'success' || status === 'error') return { id, status, data };
		await new Promise((resolve) => setTimeout(resolve, 200));
	}
}

const isPublished = async ({ id }: Pick<Workflow, 'id'>) => (await n8n.workflow(id)).active;

/** One that the AI had, which waits for an answer. */
function heldByAi(): Conversation {
	const contact = sandbox.workspace.contacts.list()[0]!;
	const conversation = sandbox.workspace.addConversation({ contact, body: 'Is anybody there?' });
	conversation.admin_assignee_id = ada;
	return conversation;
}

it('shows what it would do, and does nothing', async () => {
	const held = heldByAi();
	const { id, status } = await start();
	expect(status).toBe('success');
	const [{ json }] = (await n8n.resultsOf(id, 'Nothing Was Done')) as [INodeExecutionData];
	expect(json).toMatchObject({
		isConfirmed: false,
		workflows: [{ id: taken.id, name: 'Of this workspace', active: true }],
		credentials: [{ name: CREDENTIAL, type: 'intercomAccessTokenApi' }],
	});
	expect(await isPublished(taken)).toBe(true);
	expect(await credentialNamed(CREDENTIAL)).toBeDefined();
	expect(held.admin_assignee_id).toBe(ada);
});

it('does nothing where a setting is wrong', async () => {
	await set({ confirm: 'yes', only: 'No such credential' });
	const { id, data } = await start();
	expect(data).toContain('No workflow uses an Intercom credential called No such credential.');
	expect(await n8n.resultsOf(id, 'Nothing Was Done')).toHaveLength(1);
	expect(await isPublished(taken)).toBe(true);
	await set({ only: CREDENTIAL });
});

it('stops before the credentials where the conversations could not be given back', async () => {
	const held = heldByAi();
	const path = `/conversations/${held.id}/parts`;
	const body = { type: 'error.list', errors: [{ code: 'forbidden', message: 'Not allowed' }] };
	sandbox.refuseNext({ path, answer: { status: 403, body } });
	const { id, status } = await start();
	expect(status).toBe('error');
	expect(await n8n.resultsOf(id, 'Tell Somebody')).toHaveLength(1);
	expect(await credentialNamed(CREDENTIAL)).toBeDefined();
});

it('unpublishes, gives conversations to people and deletes the credential; all else stays', async () => {
	const held = heldByAi();
	const { id, status } = await start();
	expect(status).toBe('success');
	const [{ json }] = (await n8n.resultsOf(id, 'Report')) as [INodeExecutionData];
	expect(json).toMatchObject({ unpublished: ['Of this workspace'], deleted: [CREDENTIAL] });
	expect(await isPublished(taken)).toBe(false);
	expect(held.admin_assignee_id).toBe('0');
	expect(held.state).toBe('open');
	expect(await credentialNamed(CREDENTIAL)).toBeUndefined();
	expect((await n8n.workflow(taken.id)).name).toBe('Of this workspace');
	if (byOthers !== '') expect(await isPublished({ id: byOthers })).toBe(true);
	expect((await n8n.credentials()).some(({ type }) => type === 'intercomAccessTokenApi')).toBe(true);
});

it('leaves nothing to warn of in the log', async () => {
	expect(await warnings()).toEqual([]);
});
