import { Agent } from 'node:http';
import axios, { isAxiosError, type AxiosInstance, type AxiosRequestConfig, type AxiosResponse } from 'axios';
import type {
	IBinaryData,
	IConnections,
	ICredentialType,
	IDataObject,
	INode,
	INodeExecutionData,
	INodeTypeDescription,
	IRunExecutionData,
	IWorkflowSettings,
} from 'n8n-workflow';

/** The person who owns an n8n; there is exactly one until more are invited. */
export interface Owner {
	email: string;
	password: string;
}

export interface Credential {
	id: string;
	name: string;
	type: string;
}

/** A workflow as a file holds it. */
export interface WorkflowContent {
	name: string;
	nodes: INode[];
	connections: IConnections;
	settings?: IWorkflowSettings;
}

/** A workflow as n8n holds it. */
export interface Workflow extends WorkflowContent {
	id: string;
	active: boolean;
	versionId: string;
}

/** More rows of a Data Table n8n gives in no page. */
const MOST_ROWS = 250;

interface CommunityPackage {
	packageName: string;
	installedVersion: string;
	installedNodes: Array<{ name: string; type: string; latestVersion: number }>;
	failedLoading?: boolean;
}

export interface Execution {
	id: string;
	workflowId: string;
	status: string;
	startedAt: string;
}

interface Publication {
	status: 'published' | 'in_progress' | 'not_published' | 'partial' | 'failed';
	triggers: Array<{ nodeId: string; status: string; errorMessage: string | null }>;
}

/**
 * The part of n8n's REST API that sets up an instance and looks into it: what the editor itself calls, signed in with
 * the cookie that n8n hands out. Every call throws an Error with n8n's own words when n8n refuses it.
 */
export class N8nClient {
	private readonly http: AxiosInstance;

	constructor(readonly url: string) {
		// A connection that is kept may be one that n8n has closed while this process was busy: "socket hang up".
		const httpAgent = new Agent({ keepAlive: false });
		this.http = axios.create({ baseURL: url, timeout: 60_000, httpAgent });
	}

	/** Whether nobody owns this n8n yet. */
	async isNew(): Promise<boolean> {
		const settings = await this.call<{ userManagement: { showSetupOnFirstLoad: boolean } }>(
			'GET',
			'/rest/settings',
		);
		return settings.userManagement.showSetupOnFirstLoad;
	}

	/** Makes the owner of a new n8n and signs in as that owner. */
	async setUpOwner({ email, password }: Owner): Promise<void> {
		const owner = { email, password, firstName: 'Sandbox', lastName: 'Owner' };
		await this.takeCookie('/rest/owner/setup', owner);
	}

	async signIn({ email, password }: Owner): Promise<void> {
		await this.takeCookie('/rest/login', { emailOrLdapLoginId: email, password });
	}

	/** Every node type that n8n offers, one entry a version, the twins for AI agents (`…Tool`) included. */
	async nodeTypes(): Promise<INodeTypeDescription[]> {
		return (await this.http.get<INodeTypeDescription[]>('/types/nodes.json')).data;
	}

	async credentialTypes(): Promise<ICredentialType[]> {
		return (await this.http.get<ICredentialType[]>('/types/credentials.json')).data;
	}

	/** What Settings > Community nodes lists. */
	async communityPackages(): Promise<CommunityPackage[]> {
		return await this.call('GET', '/rest/community-packages');
	}

	async credentials(): Promise<Credential[]> {
		return await this.call('GET', '/rest/credentials');
	}

	async createCredential(name: string, type: string, data: object): Promise<Credential> {
		return await this.call('POST', '/rest/credentials', { name, type, data });
	}

	async updateCredential({ id, name, type }: Credential, data: object): Promise<Credential> {
		return await this.call('PATCH', `/rest/credentials/${id}`, { name, type, data });
	}

	async deleteCredential(id: string): Promise<void> {
		await this.call('DELETE', `/rest/credentials/${id}`);
	}

	/** A key for n8n's public API, with all that its owner may do. */
	async createApiKey(label: string): Promise<string> {
		const scopes = await this.call<string[]>('GET', '/rest/api-keys/scopes');
		const key = await this.call<{ rawApiKey: string }>('POST', '/rest/api-keys', {
			label,
			scopes,
			expiresAt: null,
		});
		return key.rawApiKey;
	}

	/** Presses Test in the credential's window. */
	async testCredential(
		{ id, name, type }: Credential,
		data: object,
	): Promise<{ status: string; message: string }> {
		return await this.call('POST', '/rest/credentials/test', { credentials: { id, name, type, data } });
	}

	async workflows(): Promise<Workflow[]> {
		return await this.call('GET', '/rest/workflows');
	}

	async workflow(id: string): Promise<Workflow> {
		return await this.call('GET', `/rest/workflows/${id}`);
	}

	async createWorkflow(content: WorkflowContent): Promise<Workflow> {
		return await this.call('POST', '/rest/workflows', content);
	}

	async updateWorkflow(id: string, content: WorkflowContent): Promise<Workflow> {
		return await this.call('PATCH', `/rest/workflows/${id}`, content);
	}

	/**
	 * Publishes the newest version of a workflow and waits until its triggers answer.
	 *
	 * @throws Error with the words of the trigger that refused
	 */
	async activateWorkflow(id: string): Promise<Workflow> {
		const { versionId } = await this.workflow(id);
		const workflow = await this.call<Workflow>('POST', `/rest/workflows/${id}/activate`, { versionId });
		await this.untilPublished(id);
		return workflow;
	}

	/** Its triggers and schedules are at rest from then on. */
	async deactivateWorkflow(id: string): Promise<void> {
		await this.call('POST', `/rest/workflows/${id}/deactivate`, {});
	}

	/** n8n publishes in the background, after it has answered. */
	async untilPublished(id: string): Promise<void> {
		for (;;) {
			const { status, triggers } = await this.call<Publication>(
				'GET',
				`/rest/workflows/${id}/publication-status`,
			);
			const refusal = triggers.find(({ errorMessage }) => errorMessage)?.errorMessage;
			if (status === 'failed' || status === 'partial')
				throw new Error(`A trigger was not activated: ${refusal}`);
			if (status !== 'in_progress') return;
			await new Promise((resolve) => setTimeout(resolve, 100));
		}
	}

	/** The latest hundred executions of a workflow, newest first. */
	async executions(workflowId: string): Promise<Execution[]> {
		const filter = JSON.stringify({ workflowId });
		const { results } = await this.call<{ results: Execution[] }>('GET', '/rest/executions', undefined, {
			filter,
			limit: 100,
		});
		return results;
	}

	/** Presses Execute Workflow beside a trigger of the editor's. @returns the execution's id */
	async run(workflowId: string, trigger: string): Promise<string> {
		const { executionId } = await this.call<{ executionId: string }>(
			'POST',
			`/rest/workflows/${workflowId}/run`,
			{ triggerToStartFrom: { name: trigger } },
		);
		return executionId;
	}

	/**
	 * How an execution stands, what is highlighted of it, and all that its nodes gave, as n8n keeps it: JSON in the form
	 * of the package flatted.
	 */
	async execution(
		id: string,
	): Promise<{ status: string; data: string; customData?: Record<string, string> }> {
		return await this.call('GET', `/rest/executions/${id}`);
	}

	/** Presses Stop in the editor. */
	async stopExecution(id: string): Promise<void> {
		await this.call('POST', `/rest/executions/${id}/stop`);
	}

	/** What a node gave in its last run of an execution, at its first output. */
	async resultsOf(id: string, node: string): Promise<INodeExecutionData[]> {
		const { data } = await this.execution(id);
		const { resultData } = unflattened(data) as Pick<IRunExecutionData, 'resultData'>;
		return resultData.runData[node]?.at(-1)?.data?.main?.[0] ?? [];
	}

	/** The text of a file that a node gave. */
	async fileOf({ id, data }: IBinaryData): Promise<string> {
		if (!id) return Buffer.from(data, 'base64').toString();
		const { data: file } = await this.http.get<string>('/rest/binary-data', {
			params: { id, action: 'download' },
			responseType: 'text',
			transformResponse: (text: string) => text,
		});
		return file;
	}

	/** All rows of a Data Table; none where there is no table of this name. */
	async dataTableRows(name: string): Promise<IDataObject[]> {
		const path = await this.dataTablePath(name);
		const rows: IDataObject[] = [];
		while (path) {
			const { data, count } = await this.call<{ data: IDataObject[]; count: number }>(
				'GET',
				`${path}/rows`,
				undefined,
				{ skip: rows.length, take: MOST_ROWS },
			);
			rows.push(...data);
			if (data.length === 0 || rows.length >= count) break;
		}
		return rows;
	}

	/** Adds rows to a Data Table that is there. */
	async addDataTableRows(name: string, data: IDataObject[]): Promise<void> {
		const path = await this.dataTablePath(name);
		if (!path) throw new Error(`There is no Data Table called ${name}`);
		await this.call('POST', `${path}/insert`, { data });
	}

	/** Deletes the rows of a Data Table that have a value in a column. */
	async deleteDataTableRows(name: string, column: string, value: string): Promise<void> {
		const filters = [{ columnName: column, condition: 'eq', value }];
		const filter = JSON.stringify({ type: 'and', filters });
		await this.call('DELETE', `${await this.dataTablePath(name)}/rows`, undefined, { filter });
	}

	/** Takes a column away from a Data Table, with all that stands in it: so looks a table that an earlier workflow made. */
	async deleteDataTableColumn(name: string, column: string): Promise<void> {
		const path = await this.dataTablePath(name);
		const columns = await this.call<Array<{ id: string; name: string }>>('GET', `${path}/columns`);
		const { id } = columns.find((one) => one.name === column)!;
		await this.call('DELETE', `${path}/columns/${id}`);
	}

	/** Adds a column to a Data Table, as a person does in n8n. */
	async addDataTableColumn(name: string, column: { name: string; type: string }): Promise<void> {
		await this.call('POST', `${await this.dataTablePath(name)}/columns`, column);
	}

	private async dataTablePath(name: string): Promise<string | undefined> {
		const tables = await this.call<{ data: Array<{ id: string; name: string; projectId: string }> }>(
			'GET',
			'/rest/data-tables-global',
		);
		const table = tables.data.find((one) => one.name === name);
		return table && `/rest/projects/${table.projectId}/data-tables/${table.id}`;
	}

	/** Any other page or file of n8n's. */
	async get(path: string): Promise<AxiosResponse> {
		return await this.http.get(path);
	}

	private async takeCookie(path: string, body: object) {
		const { headers } = await this.request({ method: 'POST', url: path, data: body });
		const cookies = headers['set-cookie'] ?? [];
		this.http.defaults.headers.common.Cookie = cookies.map((cookie) => cookie.split(';')[0]).join('; ');
	}

	private async call<Answer>(method: string, url: string, data?: object, params?: object): Promise<Answer> {
		const { data: answer } = await this.request({ method, url, data, params });
		return answer.data as Answer;
	}

	private async request(config: AxiosRequestConfig) {
		try {
			return await this.http.request<{ data: unknown }>(config);
		} catch (error) {
			if (!isAxiosError(error) || !error.response) throw error;
			const { status, data } = error.response as { status: number; data?: { message?: string } };
			const words = data?.message ?? JSON.stringify(data);
			throw new Error(`n8n answered ${config.method} ${config.url} with ${status}: ${words}`);
		}
	}
}

/** Reads the form of the package flatted: a list in which each text inside an object or list is the place of a value. */
function unflattened(text: string): unknown {
	const values = JSON.parse(text) as unknown[];
	const read = new Map<string, unknown>();
	const at = (place: unknown): unknown => {
		if (typeof place !== 'string') return place;
		if (read.has(place)) return read.get(place);
		const value = values[Number(place)];
		if (typeof value !== 'object' || value === null) return value;
		const whole: Record<string, unknown> | unknown[] = Array.isArray(value) ? [] : {};
		read.set(place, whole);
		return Object.assign(
			whole,
			Array.isArray(value)
				? value.map(at)
				: Object.fromEntries(Object.entries(value).map(([key, each]) => [key, at(each)])),
		);
	};
	return at('0');
}
