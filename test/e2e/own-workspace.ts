import type { N8nClient, Workflow } from '../../dev/playground/client';
import { fillIn } from '../../dev/playground/settings';
import { readWorkflow, withCredentials } from '../../dev/playground/workflows';
import type { Sandbox, SandboxOptions } from '../../dev/sandbox';
import { startSandbox } from '../../dev/sandbox';
import { ownersClient } from './running';

/** A workspace of a test's own, in its process, and a bundled workflow that works in it, in the n8n that runs for all. */
export interface OwnWorkspace {
	sandbox: Sandbox;
	n8n: N8nClient;
	workflow: Workflow;
}

/**
 * @param file the workflow's, in workflows/
 * @param more.callers what agents send along, by type of credential
 * @param more.settings rows of the node Settings
 * @param more.path the path of the node that has one, since the playground's own workflow has the usual one
 */
export async function startOwnWorkspace(
	file: string,
	more: {
		callers?: { type: string; data: object };
		settings?: Record<string, string>;
		path?: string;
		options?: SandboxOptions;
	} = {},
): Promise<OwnWorkspace> {
	const sandbox = await startSandbox({ seeded: true, ...more.options });
	const n8n = await ownersClient();
	const { url: baseUrl, accessToken, clientSecret, workspace } = sandbox;
	const intercom = { accessToken, clientSecret, region: 'custom', baseUrl };
	const { callers } = more;
	const credentials = [
		await n8n.createCredential(`Intercom of ${file}`, 'intercomAccessTokenApi', intercom),
		...(callers ? [await n8n.createCredential(`Callers of ${file}`, callers.type, callers.data)] : []),
	];
	const [aiTeammate] = workspace.teammates.list().filter(({ name }) => name === 'Ada (AI)');
	const services = {
		kind: 'sandbox',
		aiTeammate: aiTeammate!.id,
		intercom,
		openAi: { apiKey: '', url: '' },
	} as const;
	const content = fillIn(withCredentials(await readWorkflow(file), credentials), services, more.settings);
	for (const node of content.nodes) if (node.parameters.path && more.path) node.parameters.path = more.path;
	const { id } = await n8n.createWorkflow(content);
	return { sandbox, n8n, workflow: await n8n.activateWorkflow(id) };
}
