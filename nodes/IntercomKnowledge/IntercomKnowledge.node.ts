import type { IExecuteFunctions, INodeExecutionData, INodeType, INodeTypeDescription } from 'n8n-workflow';
import { methodsOf } from '../shared/node/editorMethods';
import { ofResourceNodes, subtitle } from '../shared/node/appearance';
import { nodeProperties } from '../shared/node/properties';
import { runOperations } from '../shared/node/run';
import { article } from './article';
import { collection } from './collection';
import { content } from './content';
import { contentImportSource } from './contentImportSource';
import { contentSnippet } from './contentSnippet';
import { externalPage } from './externalPage';
import { helpCenter } from './helpCenter';
import { internalArticle } from './internalArticle';
import { macro } from './macro';
import { newsfeed } from './newsfeed';
import { newsItem } from './newsItem';
import { redirect } from './redirect';

/** What customers, teammates and AIs read. Each resource is a folder beside this file. */
const resources = {
	article,
	internalArticle,
	contentSnippet,
	content,
	helpCenter,
	collection,
	redirect,
	newsItem,
	newsfeed,
	macro,
	externalPage,
	contentImportSource,
};

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
		properties: nodeProperties(resources),
	};

	methods = methodsOf(resources);

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await runOperations.call(this, resources);
	}
}
