import type { IExecuteFunctions, INodeExecutionData, INodeType, INodeTypeDescription } from 'n8n-workflow';
import { methodsOf } from '../shared/node/editorMethods';
import { ofResourceNodes, subtitle } from '../shared/node/appearance';
import { nodeProperties } from '../shared/node/properties';
import { runOperations } from '../shared/node/run';
import { audience } from './audience';
import { banner } from './banner';
import { brand } from './brand';
import { contentExport } from './contentExport';
import { conversationAttribute } from './conversationAttribute';
import { customObjectInstance } from './customObjectInstance';
import { dataAttribute } from './dataAttribute';
import { dataConnector } from './dataConnector';
import { emailSetting } from './emailSetting';
import { ipAllowlist } from './ipAllowlist';
import { job } from './job';
import { officeHours } from './officeHours';
import { reportingExport } from './reportingExport';
import { ticketState } from './ticketState';
import { ticketType } from './ticketType';
import { ticketTypeAttribute } from './ticketTypeAttribute';
import { workflow } from './workflow';
import { workspace } from './workspace';

/** How a workspace is set up, and what can be taken out of it. Each resource is a folder beside this file. */
const resources = {
	audience,
	banner,
	brand,
	contentExport,
	conversationAttribute,
	customObjectInstance,
	dataAttribute,
	dataConnector,
	emailSetting,
	ipAllowlist,
	job,
	officeHours,
	reportingExport,
	ticketState,
	ticketType,
	ticketTypeAttribute,
	workflow,
	workspace,
};

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
		properties: nodeProperties(resources),
	};

	methods = methodsOf(resources);

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await runOperations.call(this, resources);
	}
}
