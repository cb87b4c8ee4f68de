import type { IExecuteFunctions, INodeExecutionData, INodeType, INodeTypeDescription } from 'n8n-workflow';
import { ofResourceNodes, subtitle } from '../shared/node/appearance';
import { methodsOnDemand } from '../shared/node/onDemand';
import { methods, outputs, properties } from './panel';

export class Intercom implements INodeType {
	description: INodeTypeDescription = {
		...ofResourceNodes,
		outputs,
		subtitle,
		displayName: 'Intercom Support',
		name: 'intercom',
		icon: { light: 'file:../shared/icons/intercom.svg', dark: 'file:../shared/icons/intercom.dark.svg' },
		description:
			'Work with conversations, tickets, contacts, messages, calls, teammates and tags in Intercom',
		defaults: { name: 'Intercom Support' },
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
