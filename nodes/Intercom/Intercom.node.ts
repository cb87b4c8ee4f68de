import type { IExecuteFunctions, INodeExecutionData, INodeType, INodeTypeDescription } from 'n8n-workflow';
import { methodsOf } from '../shared/node/editorMethods';
import { ofResourceNodes, subtitle } from '../shared/node/appearance';
import { nodeProperties } from '../shared/node/properties';
import { runOperations } from '../shared/node/run';
import { call } from './call';
import { company } from './company';
import { contact } from './contact';
import { conversation } from './conversation';
import { dataEvent } from './dataEvent';
import { finAgent } from './finAgent';
import { finVoiceCall } from './finVoiceCall';
import { message } from './message';
import { phoneSwitch } from './phoneSwitch';
import { note } from './note';
import { segment } from './segment';
import { subscriptionType } from './subscriptionType';
import { tag } from './tag';
import { team } from './team';
import { teammate } from './teammate';
import { ticket } from './ticket';
import { visitor } from './visitor';

/** What support teams work with. Each resource is a folder beside this file. */
const resources = {
	company,
	contact,
	conversation,
	ticket,
	message,
	tag,
	note,
	segment,
	subscriptionType,
	team,
	teammate,
	dataEvent,
	visitor,
	call,
	phoneSwitch,
	finAgent,
	finVoiceCall,
};

export class Intercom implements INodeType {
	description: INodeTypeDescription = {
		...ofResourceNodes,
		subtitle,
		displayName: 'Intercom Support',
		name: 'intercom',
		icon: { light: 'file:../shared/icons/intercom.svg', dark: 'file:../shared/icons/intercom.dark.svg' },
		description:
			'Work with conversations, tickets, contacts, messages, calls, teammates and tags in Intercom',
		defaults: { name: 'Intercom Support' },
		usableAsTool: true,
		properties: nodeProperties(resources, 'conversation'),
	};

	methods = methodsOf(resources);

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await runOperations.call(this, resources);
	}
}
