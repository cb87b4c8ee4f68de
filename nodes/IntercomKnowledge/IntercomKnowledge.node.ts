import type { IExecuteFunctions, INodeExecutionData, INodeType, INodeTypeDescription } from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';
import { editorMethods } from '../shared/fields/editorMethods';
import { credentialsOfBothKinds } from '../shared/operation/credentials';
import { nodeProperties } from '../shared/operation/properties';
import { runOperations } from '../shared/operation/run';
import { article } from './article';

/** What customers and AIs read. Each resource is a folder beside this file. */
const resources = { article };

export class IntercomKnowledge implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Intercom Knowledge',
		name: 'intercomKnowledge',
		icon: { light: 'file:../shared/icons/knowledge.svg', dark: 'file:../shared/icons/knowledge.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{ $parameter["operation"] + ": " + $parameter["resource"] }}',
		description: 'Search and read the articles of an Intercom help center, for example to answer a customer from them',
		defaults: { name: 'Intercom Knowledge' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: credentialsOfBothKinds,
		properties: nodeProperties(resources),
	};

	methods = editorMethods;

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await runOperations.call(this, resources);
	}
}
