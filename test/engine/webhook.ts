import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import type {
	IDataObject,
	INode,
	INodeExecutionData,
	INodeParameters,
	INodeType,
	INodeTypes,
	IWebhookData,
	IWebhookDescription,
	IWebhookResponseData,
	IWorkflowExecuteAdditionalData,
	WorkflowExecuteMode,
} from 'n8n-workflow';

import type { TestCredentials } from './engine';
import { credentialsHelperOf } from './engine';
import { HookContext, WebhookContext } from 'n8n-core';
import { Workflow } from 'n8n-workflow';

export interface TriggerOptions {
	node: INodeType;
	parameters?: INodeParameters;
	credentials?: TestCredentials;
	/** `manual` while somebody listens in the editor. */
	mode?: WorkflowExecuteMode;
}

export interface Reply {
	status: number;
	body: string;
}

/**
 * A webhook trigger behind a real HTTP server, run in n8n's own contexts, with n8n's rules around it: a workflow of
 * its own for each request, static data loaded before and saved after, and an answer only if the node sent none.
 */
export class TriggerServer {
	private static count = 0;

	/** What the node handed back to n8n for each request, in order. */
	readonly results: IWebhookResponseData[] = [];

	/** What the node has told n8n's log to look at. */
	readonly warnings: string[] = [];

	/** What n8n keeps in the workflow's row. */
	staticData: IDataObject = {};

	private server!: Server;

	/** The node answers before its execution starts, so an answer alone does not tell that all is done. */
	private readonly serving: Array<Promise<void>> = [];

	private readonly id = `workflow-${++TriggerServer.count}`;

	private constructor(private readonly options: TriggerOptions) {}

	/** The items of each execution that n8n would have started. */
	get executions(): INodeExecutionData[][] {
		return this.results.flatMap(({ workflowData }) => (workflowData ? [workflowData[0] ?? []] : []));
	}

	static async start(options: TriggerOptions): Promise<TriggerServer> {
		const trigger = new TriggerServer(options);
		const app = express().use(
			(request, response) => void trigger.serving.push(trigger.serve(request, response)),
		);
		await new Promise<void>((listening) => {
			trigger.server = app.listen(0, '127.0.0.1', () => listening());
		});
		return trigger;
	}

	/** Sends a request to the trigger's address, and waits until n8n would be done with it. */
	async send(method: string, payload?: string, headers: Record<string, string> = {}): Promise<Reply> {
		const { port } = this.server.address() as AddressInfo;
		const response = await fetch(`http://127.0.0.1:${port}/webhook`, {
			method,
			headers: { 'content-type': 'application/json', ...headers },
			...(payload !== undefined && { body: payload }),
			signal: AbortSignal.timeout(5_000),
		});
		const body = await response.text();
		await Promise.all(this.serving);
		return { status: response.status, body };
	}

	/** What happens when the workflow is activated: `checkExists`, and `create` if that says no. */
	async activate(): Promise<void> {
		const { webhookMethods } = this.options.node;
		for (const webhookDescription of this.options.node.description.webhooks ?? []) {
			const methods = webhookMethods?.[webhookDescription.name];
			if (!methods) continue;
			const workflow = this.workflow();
			const context = new HookContext(
				workflow,
				nodeOf(workflow),
				this.additionalData(),
				'trigger',
				'activate',
				this.webhookData(workflow, webhookDescription),
			);
			if (!(await methods.checkExists.call(context))) await methods.create.call(context);
		}
	}

	async close(): Promise<void> {
		await new Promise((closed) => this.server.close(closed));
	}

	private async serve(request: express.Request, response: express.Response): Promise<void> {
		const description = this.options.node.description.webhooks?.find(
			({ httpMethod }) => httpMethod === request.method,
		);
		if (!description) return void response.status(404).end();

		request.readRawBody = async () => {
			const chunks: Buffer[] = [];
			for await (const chunk of request) chunks.push(chunk as Buffer);
			if (chunks.length > 0) request.rawBody = Buffer.concat(chunks);
		};
		const workflow = this.workflow();
		const context = new WebhookContext(
			workflow,
			nodeOf(workflow),
			this.additionalData(request, response),
			this.options.mode ?? 'webhook',
			this.webhookData(workflow, description),
			[],
			null,
		);
		Object.defineProperty(context, 'logger', { value: { warn: (line: string) => this.warnings.push(line) } });
		try {
			const result = await this.options.node.webhook!.call(context);
			const { noWebhookResponse, webhookResponse } = result;
			if (!noWebhookResponse)
				response.status(200).json(webhookResponse ?? { message: 'Webhook call received' });
			if (workflow.staticData.__dataChanged) this.staticData = stored(workflow.staticData);
			this.results.push(result);
		} catch (caught) {
			response.status(500).json({ message: (caught as Error).message });
		}
	}

	private get node(): INode {
		const { description } = this.options.node;
		return {
			id: 'trigger-under-test',
			webhookId: 'b0f5a1de',
			name: description.displayName,
			type: `n8n-nodes-intercom.${description.name}`,
			typeVersion: 1,
			position: [0, 0],
			parameters: this.options.parameters ?? {},
			credentials: Object.fromEntries(
				Object.keys(this.options.credentials ?? {}).map((name) => [name, { id: name, name }]),
			),
		};
	}

	private workflow(): Workflow {
		const nodeType = () => this.options.node;
		const nodeTypes = {
			getByName: nodeType,
			getByNameAndVersion: nodeType,
			getKnownTypes: () => ({}),
		} as unknown as INodeTypes;
		return new Workflow({
			id: this.id,
			active: true,
			nodes: [this.node],
			connections: {},
			nodeTypes,
			staticData: stored(this.staticData),
		});
	}

	private webhookData(workflow: Workflow, webhookDescription: IWebhookDescription): IWebhookData {
		return {
			httpMethod: webhookDescription.httpMethod as IWebhookData['httpMethod'],
			node: this.node.name,
			path: webhookDescription.path,
			webhookDescription,
			workflowId: workflow.id,
			workflowExecuteAdditionalData: this.additionalData(),
		};
	}

	private additionalData(
		httpRequest?: express.Request,
		httpResponse?: express.Response,
	): IWorkflowExecuteAdditionalData {
		return {
			httpRequest,
			httpResponse,
			webhookBaseUrl: 'https://n8n.example.com/webhook',
			webhookTestBaseUrl: 'https://n8n.example.com/webhook-test',
			webhookWaitingBaseUrl: 'https://n8n.example.com/webhook-waiting',
			formWaitingBaseUrl: 'https://n8n.example.com/form-waiting',
			restApiUrl: 'https://n8n.example.com/rest',
			instanceBaseUrl: 'https://n8n.example.com/',
			credentialsHelper: credentialsHelperOf({
				credentials: this.options.credentials ?? {},
				credentialTypes: [],
			}),
		} as unknown as IWorkflowExecuteAdditionalData;
	}
}

/** The node with every parameter that was not set at its default, as the workflow completes it. */
function nodeOf(workflow: Workflow): INode {
	return Object.values(workflow.nodes)[0]!;
}

/** Static data on its way to and from the database. */
function stored(staticData: IDataObject): IDataObject {
	return JSON.parse(JSON.stringify(staticData)) as IDataObject;
}
