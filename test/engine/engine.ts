import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type {
	ICredentialDataDecryptedObject,
	ICredentialType,
	IDataObject,
	IHttpRequestOptions,
	INode,
	INodeExecutionData,
	INodeParameters,
	INodeType,
	INodeTypes,
	IRun,
	IWorkflowExecuteAdditionalData,
	NodeApiError,
	NodeExecutionHint,
} from 'n8n-workflow';

process.env.N8N_ENCRYPTION_KEY ??= 'only-for-tests';
process.env.N8N_LOG_LEVEL ??= 'silent';
if (!process.env.N8N_USER_FOLDER) {
	const folder = mkdtempSync(path.join(tmpdir(), 'n8n-engine-'));
	process.env.N8N_USER_FOLDER = folder;
	const remove = () => rmSync(folder, { recursive: true, force: true });
	// In a test file, jest says when it is over; the benchmark is a process of its own.
	if (typeof afterAll === 'function') afterAll(remove);
	else process.once('exit', remove);
}

// n8n reads its environment as it is loaded.
import * as core from 'n8n-core';
import * as workflow from 'n8n-workflow';

/** The credentials a node is run with, by type: what n8n would have decrypted. */
export type TestCredentials = Record<string, ICredentialDataDecryptedObject>;

/** One run of one node in n8n's own execution engine. */
export interface NodeRun {
	node: INodeType;
	/** The package that the node comes from, for what n8n grants some of its own only; this one if not given. */
	packageName?: string;
	/** Run as an agent of n8n's current kind runs its tools: by the engine, as a node whose type ends with Tool. */
	asTool?: boolean;
	/** Default 1, the version of all of this package's nodes. */
	typeVersion?: number;
	parameters: INodeParameters;
	credentials: TestCredentials;
	/** The credential classes, for `authenticate`. */
	credentialTypes: ICredentialType[];
	items?: Array<IDataObject | INodeExecutionData>;
	onError?: INode['onError'];
	/** Called with a function that cancels the execution. */
	cancelWith?: (cancel: () => void) => void;
}

export interface NodeRunResult {
	/** Items by output. */
	outputs: INodeExecutionData[][];
	error?: NodeApiError;
	/** What the editor says beside the results. */
	hints?: NodeExecutionHint[];
	status: IRun['status'];
}

/** Runs a node as n8n runs it: parameters resolved, credentials applied, item linking and error outputs by the engine. */
export async function runNode(run: NodeRun): Promise<NodeRunResult> {
	const type = `${run.packageName ?? 'n8n-nodes-intercom'}.${run.node.description.name}${run.asTool ? 'Tool' : ''}`;
	const node: INode = {
		id: 'node-under-test',
		name: run.node.description.displayName,
		type,
		typeVersion: run.typeVersion ?? 1,
		position: [0, 0],
		parameters: run.parameters,
		credentials: Object.fromEntries(Object.keys(run.credentials).map((name) => [name, { id: name, name }])),
		...(run.onError && { onError: run.onError }),
	};
	const start: INode = {
		id: 'start',
		name: 'Start',
		type: 'n8n-nodes-base.manualTrigger',
		typeVersion: 1,
		position: [0, 0],
		parameters: {},
	};
	const graph = new workflow.Workflow({
		id: 'workflow-under-test',
		active: false,
		nodes: [start, node],
		connections: { Start: { main: [[{ node: node.name, type: 'main', index: 0 }]] } },
		nodeTypes: nodeTypesOf({ [type]: run.node, 'n8n-nodes-base.manualTrigger': startNode }),
		settings: { executionOrder: 'v1' },
	});
	const items = (run.items ?? [{}]).map((item) =>
		'json' in item ? (item as INodeExecutionData) : { json: item },
	);
	const source = { main: [{ previousNode: 'Start' }] };
	const runData = workflow.createRunExecutionData({
		executionData: { nodeExecutionStack: [{ node, data: { main: [items] }, source }] },
		resultData: {
			runData: {
				Start: [
					{
						startTime: 0,
						executionIndex: 0,
						executionTime: 0,
						source: [],
						executionStatus: 'success',
						data: { main: [items] },
					},
				],
			},
		},
	});
	const engine = new core.WorkflowExecute(additionalData(run), 'manual', runData);
	const running = engine.processRunExecutionData(graph);
	run.cancelWith?.(() => running.cancel());
	const finished = await running;
	const task = finished.data.resultData.runData[node.name]?.at(-1);
	return {
		outputs: (task?.data?.main ?? []).map((output) => output ?? []),
		error: (task?.error ?? finished.data.resultData.error) as NodeApiError | undefined,
		hints: task?.hints ?? [],
		status: finished.status,
	};
}

const startNode = { description: { properties: [], inputs: [], outputs: ['main'] } } as unknown as INodeType;

function nodeTypesOf(types: Record<string, INodeType>): INodeTypes {
	const known = (name: string) => types[name]!;
	return { getByName: known, getByNameAndVersion: known, getKnownTypes: () => ({}) };
}

/** What n8n's server gives the engine, as far as a single node needs it. */
function additionalData(run: NodeRun): IWorkflowExecuteAdditionalData {
	return {
		credentialsHelper: credentialsHelperOf(run),
		hooks: new core.ExecutionLifecycleHooks('manual', '1', {} as never),
		executionId: '1',
		restApiUrl: 'http://127.0.0.1/rest',
		instanceBaseUrl: 'http://127.0.0.1/',
		webhookBaseUrl: 'http://127.0.0.1/webhook',
		webhookWaitingBaseUrl: 'http://127.0.0.1/webhook-waiting',
		webhookTestBaseUrl: 'http://127.0.0.1/webhook-test',
		formWaitingBaseUrl: 'http://127.0.0.1/form-waiting',
		currentNodeParameters: undefined,
		setExecutionStatus: () => {},
		variables: {},
	} as unknown as IWorkflowExecuteAdditionalData;
}

/** n8n's credentials helper over plain test credentials; applies `authenticate` as n8n does. */
export function credentialsHelperOf({
	credentials,
	credentialTypes,
}: Pick<NodeRun, 'credentials' | 'credentialTypes'>) {
	const typeNamed = (name: string) => credentialTypes.find((type) => type.name === name);
	return {
		getParentTypes: (name: string) => typeNamed(name)?.extends ?? [],
		getDecrypted: async (_data: unknown, _node: unknown, name: string) => credentials[name],
		preAuthentication: async () => undefined,
		runPreAuthentication: async () => undefined,
		isCredentialUsableByNode: () => true,
		getCredentialsProperties: () => [],
		updateCredentialsOauthTokenData: async () => {},
		authenticate: async (
			data: ICredentialDataDecryptedObject,
			name: string,
			request: IHttpRequestOptions,
		) => {
			const authenticate = typeNamed(name)?.authenticate;
			if (typeof authenticate === 'function') return await authenticate(data, request);
			if (!authenticate) return request;
			const headers = Object.entries(authenticate.properties.headers ?? {}).map(([header, template]) => [
				header,
				(template as string)
					.replace(/^=/, '')
					.replace(/\{\{\s*\$credentials\.(\w+)\s*\}\}/g, (_match, field: string) => data[field] as string),
			]);
			return { ...request, headers: { ...request.headers, ...(Object.fromEntries(headers) as IDataObject) } };
		},
	};
}
