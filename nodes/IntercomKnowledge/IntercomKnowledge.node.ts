import type { IExecuteFunctions, INodeExecutionData, INodeType, INodeTypeDescription } from 'n8n-workflow';
import { ofResourceNodes, subtitle } from '../shared/node/appearance';
import { methodsOnDemand } from '../shared/node/onDemand';
import { methods, properties } from './panel';

export class IntercomKnowledge implements INodeType {
	description: INodeTypeDescription = {
		...ofResourceNodes,
		subtitle,
		displayName: 'Intercom Knowledge',
		name: 'intercomKnowledge',
		icon: { light: 'file:../shared/icons/knowledge.svg', dark: 'file:../shared/icons/knowledge.dark.svg' },
		description:
			'Search, read and write what Intercom knows: help center articles, internal articles, snippets, news, macros and the pages that its AIs answer from',
		defaults: { name: 'Intercom Knowledge' },
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
