import type { IExecuteFunctions, INodeExecutionData, INodeType, INodeTypeDescription } from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';
import { methodsOnDemand } from '../shared/node/onDemand';
import { credentials, methods, outputs, properties } from './panel';

export class IntercomEscalation implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Intercom Escalation',
		name: 'intercomEscalation',
		icon: { light: 'file:../shared/icons/escalation.svg', dark: 'file:../shared/icons/escalation.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle:
			'={{ { prepareTurn: "prepare turn", decide: "decide", reply: "reply", close: "close when content", handOff: "hand off", findWaiting: "find waiting", handBack: "hand back", findGivenUp: "find given up", takeOverFromFin: "take over from Fin", checkSettings: "check settings", checkFinSettings: "check Fin settings", findWithoutTicket: "find without ticket", makeTicket: "make ticket", tellTicketState: "tell ticket state", checkTicketSettings: "check ticket settings", readRequest: "read request", answerRequest: "answer request", answerRepeat: "answer repeat", prepareHandOff: "prepare hand-off", calibrate: "calibrate", checkDrift: "check drift", drawForLabelling: "draw for labelling", replayTurn: "replay turn", recordReplay: "record replay", reportReplay: "report on replay", countTokens: "count tokens" }[$parameter["operation"]] }}',
		description:
			'Let an AI answer Intercom conversations while it is sure, and hand over to people when it is not',
		defaults: { name: 'Intercom Escalation' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs,
		credentials,
		properties,
	};

	methods = methodsOnDemand(methods, async () => (await import('./escalation')).escalation);

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const { runOperations } = await import('../shared/node/run');
		const { escalation } = await import('./escalation');
		const { highlight } = await import('./highlight');
		const given = await runOperations.call(this, escalation);
		highlight(this, given);
		return given;
	}
}
