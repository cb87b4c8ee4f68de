import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { asText, entries } from '../shared/reading';

/** How what an operation gives is said of the whole execution. What comes later in a run takes the place of the former. */
const OUTCOMES: Array<[field: string, value: unknown, words: string]> = [
	['maySpeak', false, 'silent'],
	['decision', 'answer', 'answer'],
	['decision', 'handOff', 'hand off'],
	['decision', 'nothingToAnswer', 'nothing to answer'],
	['wouldReply', true, 'would answer'],
	['wouldHandOff', true, 'would hand off'],
	['awaitsApproval', true, 'awaits approval'],
	['replied', true, 'answered'],
	['replied', false, 'not answered'],
	['handedOff', true, 'handed off'],
	['closed', true, 'closed'],
];

/** n8n warns in its log of longer values (n8n-core, execution-metadata). */
const LONGEST = 255;

/**
 * Tells executions apart in n8n's list: the conversation, what was decided, and why, as highlighted data. A run about
 * several conversations says nothing, for n8n keeps one value of each name.
 */
export function highlight(context: IExecuteFunctions, outputs: INodeExecutionData[][]): void {
	const records = outputs.flat().map(({ json }) => json);
	const ids = new Set(records.flatMap(({ conversationId }) => asText(conversationId) ?? []));
	const [conversation] = ids;
	if (ids.size !== 1 || !conversation) return;
	const decision = records.map(outcomeOf).find(Boolean);
	const reason = records.map(reasonOf).find(Boolean);
	context.customData.setAll({
		conversation,
		...(decision && { decision }),
		...(reason && { reason: reason.slice(0, LONGEST) }),
	});
}

const outcomeOf = (record: IDataObject) => OUTCOMES.find(([field, value]) => record[field] === value)?.[2];

const reasonOf = ({ reasons }: IDataObject) => asText(entries(reasons)[0]?.message);
