import type { IExecuteFunctions, INodeExecutionData, INodeType, INodeTypeDescription } from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';
import { editorMethods } from '../shared/node/editorMethods';
import { credentialsOfBothKinds } from '../shared/node/credentials';
import { nodeProperties } from '../shared/node/properties';
import { runOperations } from '../shared/node/run';
import { DECIDE_OUTPUTS } from './decide/decide';
import { escalation } from './escalation';
import { PREPARE_TURN_OUTPUTS } from './prepare/prepareTurn';

/** The outputs by operation, for those that have a choice to make; the others have one without a name. */
const outputNames = { prepareTurn: PREPARE_TURN_OUTPUTS, decide: DECIDE_OUTPUTS };

export class IntercomEscalation implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Intercom Escalation',
		name: 'intercomEscalation',
		icon: { light: 'file:../shared/icons/escalation.svg', dark: 'file:../shared/icons/escalation.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle:
			'={{ { prepareTurn: "prepare turn", decide: "decide", reply: "reply", handOff: "hand off" }[$parameter["operation"]] }}',
		description:
			'Let an AI answer Intercom conversations while it is sure, and hand over to people when it is not',
		defaults: { name: 'Intercom Escalation' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: `={{ (${JSON.stringify(outputNames)}[$parameter["operation"]] ?? [""]).map((displayName) => ({ type: "${NodeConnectionTypes.Main}", displayName })) }}`,
		credentials: credentialsOfBothKinds,
		properties: nodeProperties(escalation),
	};

	methods = editorMethods;

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await runOperations.call(this, escalation);
	}
}
