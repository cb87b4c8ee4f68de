import type { N8nClient, Workflow } from '../../dev/playground/client';
import { fillIn } from '../../dev/playground/settings';
import { readWorkflow, withCredentials } from '../../dev/playground/workflows';
import type { Sandbox, SandboxOptions } from '../../dev/sandbox';
import { startSandbox } from '../../dev/sandbox';
import { ownersClient } from './running';

/**
 * A workspace of a test's own, in its process, and a bundled workflow that works in it, in the n8n that runs for all: its
 * trigger gets what happens there, and its model is the sandbox's.
 */
export interface OwnWorkspace {
	sandbox: Sandbox;
	n8n: N8nClient;
	workflow: Workflow;
}

interface Filling {
	/** What agents send along, by type of credential. */
	callers?: { type: string; data: object };
	/** Rows of the node Settings. */
	settings?: Record<string, string>;
	/** The path of the node that has one, since the playground's own workflow has the usual one. */
	path?: string;
}

/** @param file the workflow's, in workflows/ */
export async function startOwnWorkspace(
	file: string,
	more: Filling & { options?: SandboxOptions } = {},
): Promise<OwnWorkspace> {
	const sandbox = await startSandbox({ seeded: true, ...more.options });
	const n8n = await ownersClient();
	return { sandbox, n8n, workflow: await addWorkflow(file, { sandbox, n8n }, more) };
}

/** Lets a further bundled workflow work in a workspace that is there. */
export async function addWorkflow(
	file: string,
	{ sandbox, n8n }: Pick<OwnWorkspace, 'sandbox' | 'n8n'>,
	more: Filling = {},
): Promise<Workflow> {
	const { url: baseUrl, accessToken, clientSecret, workspace } = sandbox;
	const intercom = { accessToken, clientSecret, region: 'custom', baseUrl };
	const { callers } = more;
	const content = await readWorkflow(file);
	const openAi = { apiKey: 'sandbox', url: `${baseUrl}/openai/v1` };
	const asksModel = content.nodes.some(({ type }) => type.endsWith('.lmChatOpenAi'));
	const credentials = [
		await n8n.createCredential(`Intercom of ${file}`, 'intercomAccessTokenApi', intercom),
		...(asksModel ? [await n8n.createCredential(`Chat model of ${file}`, 'openAiApi', openAi)] : []),
		...(callers ? [await n8n.createCredential(`Callers of ${file}`, callers.type, callers.data)] : []),
	];
	const [aiTeammate] = workspace.teammates.list().filter(({ name }) => name === 'Ada (AI)');
	const services = {
		kind: 'sandbox',
		aiTeammate: aiTeammate!.id,
		intercom,
		openAi,
	} as const;
	const filled = fillIn(withCredentials(content, credentials), services, more.settings);
	for (const node of filled.nodes) if (node.parameters.path && more.path) node.parameters.path = more.path;
	const { id } = await n8n.createWorkflow(filled);
	const workflow = await n8n.activateWorkflow(id);
	const trigger = workflow.nodes.find(({ type }) => type === 'n8n-nodes-intercom.intercomTrigger');
	if (!trigger) return workflow;
	await sandbox.webhooks.setUrl(`${n8n.url}/webhook/${trigger.webhookId}/webhook`);
	const topics = trigger.parameters.topics as string[];
	// As people set it up in the Developer Hub: the trigger warns of topics that it is sent for nothing.
	if (!topics.includes('*')) sandbox.webhooks.topics = topics;
	return workflow;
}
