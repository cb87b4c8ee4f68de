import { LoadOptionsContext } from 'n8n-core';
import type {
	IDataObject,
	ILoadOptionsFunctions,
	INode,
	INodeListSearchResult,
	INodeParameters,
	INodePropertyOptions,
	INodeType,
	INodeTypes,
	IWorkflowExecuteAdditionalData,
	ResourceMapperFields,
} from 'n8n-workflow';
import { Workflow } from 'n8n-workflow';
import { IntercomAccessTokenApi } from '../../credentials/IntercomAccessTokenApi.credentials';
import type { Sandbox } from '../../dev/sandbox';
import { credentialsHelperOf } from './engine';

/** What n8n's editor asks a node while somebody fills it in, in n8n's own context for that, against a sandbox. */
export class Editor {
	/** @param parameters what has been filled in so far */
	constructor(
		private readonly type: INodeType,
		private readonly sandbox: Pick<Sandbox, 'url' | 'accessToken'>,
		private readonly parameters: INodeParameters = { authentication: 'accessToken' },
	) {}

	/** One page of a picker's list: the names as shown, with the ids, and how to ask for the next. */
	async list(method: string, filter?: string, paginationToken?: string): Promise<INodeListSearchResult> {
		const search = this.type.methods?.listSearch?.[method];
		if (!search) throw new Error(`The node has no list ${method}`);
		return await search.call(this.context(), filter, paginationToken);
	}

	/** The options of a list that is loaded whole. */
	async options(method: string): Promise<INodePropertyOptions[]> {
		const load = this.type.methods?.loadOptions?.[method];
		if (!load) throw new Error(`The node has no options ${method}`);
		return await load.call(this.context());
	}

	/** The fields of a resource mapper. */
	async mapperFields(method: string): Promise<ResourceMapperFields> {
		const fields = this.type.methods?.resourceMapping?.[method];
		if (!fields) throw new Error(`The node has no resource mapper ${method}`);
		return await fields.call(this.context());
	}

	private context(): ILoadOptionsFunctions {
		const node: INode = {
			id: 'node-in-editor',
			name: this.type.description.displayName,
			type: `n8n-nodes-intercom.${this.type.description.name}`,
			typeVersion: 1,
			position: [0, 0],
			parameters: this.parameters,
			credentials: { intercomAccessTokenApi: { id: '1', name: 'Sandbox' } },
		};
		const nodeType = () => this.type;
		const nodeTypes = { getByName: nodeType, getByNameAndVersion: nodeType } as unknown as INodeTypes;
		const workflow = new Workflow({ nodes: [node], connections: {}, active: false, nodeTypes });
		const credentials: Record<string, IDataObject> = {
			intercomAccessTokenApi: {
				accessToken: this.sandbox.accessToken,
				region: 'custom',
				baseUrl: this.sandbox.url,
			},
		};
		const additionalData = {
			credentialsHelper: credentialsHelperOf({
				credentials: credentials as never,
				credentialTypes: [new IntercomAccessTokenApi()],
			}),
			restApiUrl: 'http://127.0.0.1/rest',
			instanceBaseUrl: 'http://127.0.0.1/',
			webhookWaitingBaseUrl: 'http://127.0.0.1/webhook-waiting',
			formWaitingBaseUrl: 'http://127.0.0.1/form-waiting',
			currentNodeParameters: this.parameters,
			variables: {},
		} as unknown as IWorkflowExecuteAdditionalData;
		return new LoadOptionsContext(workflow, workflow.getNode(node.name)!, additionalData, '');
	}
}
