import type { IExecuteFunctions, INodeExecutionData, INodeType, INodeTypeDescription } from 'n8n-workflow';
import { ofResourceNodes, subtitle } from '../shared/node/appearance';
import { methodsOnDemand } from '../shared/node/onDemand';
import { methods, properties } from './panel';

export class IntercomWorkspace implements INodeType {
	description: INodeTypeDescription = {
		...ofResourceNodes,
		subtitle,
		displayName: 'Intercom Workspace',
		name: 'intercomWorkspace',
		icon: { light: 'file:../shared/icons/workspace.svg', dark: 'file:../shared/icons/workspace.dark.svg' },
		description:
			'Set up an Intercom workspace: attributes, ticket types, office hours; export its data and check the connection',
		defaults: { name: 'Intercom Workspace' },
		usableAsTool: true,
		properties,
	};

	methods = methodsOnDemand(methods, async () => (await import('./resources')).resources);

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const { runOperations } = await import('../shared/node/run');
		const { resources } = await import('./resources');
		return await runOperations.call(this, resources);
	}
}
