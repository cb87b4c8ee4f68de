import { createHash, createHmac } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import type { INode } from 'n8n-workflow';
import { bundledWorkflows, workflowFile } from '../../generate/workflows/files';
import type { Credential, N8nClient, Workflow, WorkflowContent } from './client';
import type { Services } from './services';
import { fillIn } from './settings';

/** A bundled workflow as it runs in n8n. */
export interface ImportedWorkflow {
	/** Its file in workflows/, e.g. `confidence-escalation.json`. */
	file: string;
	/** As the editor shows it. */
	name: string;
	id: string;
	/** Where the editor shows it. */
	editorUrl: string;
	/** Where Intercom's notifications go; only workflows that start with the Intercom Trigger have one. */
	intercomUrl?: string;
	/** The topics that the trigger there listens to, as chosen in n8n. */
	topics?: string[];
	/** Where other systems send what the workflow is for; only workflows that start with a Webhook have one. */
	webhookUrl?: string;
}

/** What has been brought into n8n and from which content, so that the next start knows what is left to do. */
type Ledger = Record<string, { id: string; hash: string } | undefined>;

/** What the editor would take from a file; an id and tags belong to the instance they came from. */
export async function readWorkflow(file: string): Promise<WorkflowContent> {
	const { name, nodes, connections, settings } = JSON.parse(
		await readFile(workflowFile(file), 'utf8'),
	) as WorkflowContent;
	return { name, nodes, connections, settings };
}

/**
 * Brings credentials and bundled workflows into n8n and activates the workflows. What a former start brought in and
 * has not changed since stays as it is, with everything that was changed in the editor; what changed in the repository
 * is replaced, and n8n keeps the former version in the workflow's history.
 *
 * @param webhookBase the address under which the outside reaches n8n
 * @param ledgerFile remembers what was brought in
 */
export async function importWorkflows(
	n8n: N8nClient,
	services: Services,
	webhookBase: string,
	ledgerFile: string,
): Promise<ImportedWorkflow[]> {
	const ledger = JSON.parse(await readFile(ledgerFile, 'utf8').catch(() => '{}')) as Ledger;
	const credentials = await importCredentials(n8n, services, ledger);
	const imported: ImportedWorkflow[] = [];
	for (const file of bundledWorkflows()) {
		const content = fillIn(withCredentials(await readWorkflow(file), credentials), services);
		const workflow = await bringIn(n8n, file, content, ledger);
		const trigger = workflow.nodes.find(({ type }) => type === 'n8n-nodes-intercom.intercomTrigger');
		const webhook = workflow.nodes.find(({ type }) => type === 'n8n-nodes-base.webhook');
		imported.push({
			file,
			name: workflow.name,
			id: workflow.id,
			editorUrl: `${n8n.url}/workflow/${workflow.id}`,
			intercomUrl: trigger && `${webhookBase}/webhook/${trigger.webhookId}/webhook`,
			topics: trigger?.parameters.topics as string[] | undefined,
			webhookUrl: webhook && `${webhookBase}/webhook/${webhook.parameters.path as string}`,
		});
	}
	await writeFile(ledgerFile, JSON.stringify(ledger, null, 2), { mode: 0o600 });
	return imported;
}

async function importCredentials(n8n: N8nClient, services: Services, ledger: Ledger): Promise<Credential[]> {
	const existing = await n8n.credentials();
	const brought: Credential[] = [];
	for (const { name, type, data } of credentialsOf(services)) {
		const hash = hashOf(data);
		const known = existing.find(({ id }) => id === ledger[type]?.id);
		if (known && ledger[type]?.hash === hash) {
			brought.push(known);
			continue;
		}
		const credential = known
			? await n8n.updateCredential(known, data)
			: await n8n.createCredential(name, type, data);
		ledger[type] = { id: credential.id, hash };
		brought.push(credential);
	}
	return [...brought, await keyOfN8n(n8n, existing, ledger)];
}

/** What disconnect.json looks into n8n with: a key for its public API, which n8n shows once, when it is made. */
async function keyOfN8n(n8n: N8nClient, existing: Credential[], ledger: Ledger): Promise<Credential> {
	const baseUrl = `${n8n.url}/api/v1`;
	const known = existing.find(({ id }) => id === ledger.n8nApi?.id);
	if (known && ledger.n8nApi?.hash === hashOf({ baseUrl })) return known;
	const apiKey = await n8n.createApiKey(`Bundled workflows ${Date.now()}`);
	const made = await n8n.createCredential('n8n itself', 'n8nApi', { apiKey, baseUrl });
	ledger.n8nApi = { id: made.id, hash: hashOf({ baseUrl }) };
	return made;
}

function credentialsOf({ kind, intercom, openAi }: Services) {
	const place = kind === 'sandbox' ? ' (sandbox)' : '';
	return [
		{ name: `Intercom${place}`, type: 'intercomAccessTokenApi', data: intercom },
		{ name: `Chat model${place}`, type: 'openAiApi', data: { apiKey: openAi.apiKey, url: openAi.url } },
		{
			name: `Callers of the webhook${place}`,
			type: 'httpHeaderAuth',
			data: callerHeader(intercom.clientSecret),
		},
		{
			name: `Agents of the MCP server${place}`,
			type: 'httpBearerAuth',
			data: { token: callerHeader(intercom.clientSecret).value },
		},
		{
			name: `Readers of the forms${place}`,
			type: 'httpBasicAuth',
			data: { user: 'team', password: callerHeader(intercom.clientSecret).value },
		},
	];
}

/**
 * What other systems send along to the webhooks of the bundled workflows. The value follows from a secret
 * that is there, so that it is the same at the next start; n8n shows it in the credential.
 */
export function callerHeader(secret: string): { name: string; value: string } {
	return {
		name: 'X-Api-Key',
		value: createHmac('sha256', secret).update('contact-attribute-updates').digest('hex'),
	};
}

/** What each workflow that is called is sent to try it, about a customer that the sandbox begins with. */
const TRIED_WITH: Record<string, string> = {
	'ai-agent-gateway.json':
		'{ "action": "escalate", "userId": "6123abc", "confidence": 0.3, "message": "I want my money back." }',
	'contact-attribute-updates.json':
		'{ "userId": "6123abc", "attributes": { "support_tier": "premium", "escalation_count": 2 } }',
};

/** The call of workflows/README.md as one pastes it into a terminal; none for a workflow that is not called. */
export function curlOf(
	{ file, webhookUrl }: Pick<ImportedWorkflow, 'file' | 'webhookUrl'>,
	{ name, value }: { name: string; value: string },
): string | undefined {
	const body = TRIED_WITH[file];
	if (!webhookUrl || !body) return undefined;
	return [
		`curl -X POST '${webhookUrl}'`,
		`-H '${name}: ${value}' -H 'Content-Type: application/json'`,
		`-d '${body}'`,
	].join(' \\\n  ');
}

/** Bundled workflows hold no credentials: each node gets the one that its type can use. */
export function withCredentials(workflow: WorkflowContent, credentials: Credential[]): WorkflowContent {
	const nodes = workflow.nodes.map((node) => {
		const credential = credentials.find(({ type }) => type === credentialTypeOf(node));
		if (!credential) return node;
		const { id, name, type } = credential;
		return { ...node, credentials: { [type]: { id, name } } };
	});
	return { ...workflow, nodes };
}

function credentialTypeOf({ type, parameters }: INode): string | undefined {
	if (type.startsWith('n8n-nodes-intercom.')) return 'intercomAccessTokenApi';
	if (type === '@n8n/n8n-nodes-langchain.lmChatOpenAi') return 'openAiApi';
	if (type === 'n8n-nodes-base.n8n') return 'n8nApi';
	if (type === 'n8n-nodes-base.webhook' && parameters.authentication === 'headerAuth')
		return 'httpHeaderAuth';
	if (type === '@n8n/n8n-nodes-langchain.mcpTrigger' && parameters.authentication === 'bearerAuth')
		return 'httpBearerAuth';
	if (type === 'n8n-nodes-base.formTrigger' && parameters.authentication === 'basicAuth')
		return 'httpBasicAuth';
	return undefined;
}

async function bringIn(
	n8n: N8nClient,
	file: string,
	content: WorkflowContent,
	ledger: Ledger,
): Promise<Workflow> {
	const hash = hashOf(content);
	const known = (await n8n.workflows()).find(({ id }) => id === ledger[file]?.id);
	if (known && ledger[file]?.hash === hash) {
		if (!known.active) return await n8n.activateWorkflow(known.id);
		await n8n.untilPublished(known.id);
		return await n8n.workflow(known.id);
	}
	const saved = known
		? await n8n.updateWorkflow(known.id, await withWebhookIds(n8n, known.id, content))
		: await n8n.createWorkflow(content);
	ledger[file] = { id: saved.id, hash };
	return await n8n.activateWorkflow(saved.id);
}

/** A webhook keeps its address when its workflow is replaced: it may stand in Intercom's Developer Hub. */
async function withWebhookIds(
	n8n: N8nClient,
	id: string,
	content: WorkflowContent,
): Promise<WorkflowContent> {
	const former = await n8n.workflow(id);
	const webhookIds = new Map(former.nodes.map(({ name, webhookId }) => [name, webhookId]));
	const nodes = content.nodes.map((node) => {
		const webhookId = webhookIds.get(node.name);
		return webhookId ? { ...node, webhookId } : node;
	});
	return { ...content, nodes };
}

const hashOf = (content: object) => createHash('sha256').update(JSON.stringify(content)).digest('hex');
