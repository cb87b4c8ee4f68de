import type { IRunExecutionData } from 'n8n-workflow';
import { anyText } from '../../shared/form/text';
import { operation } from '../../shared/node/operation';
import { asRecord } from '../../shared/reading';
import { fromItem } from '../fields';
import type { Tokens } from './tokens';

export const countTokens = operation({
	name: 'Count Tokens',
	action: 'Count tokens of execution',
	description:
		'Put what the chat models of another execution have counted in the place of an estimate, where n8n has kept that execution. Nothing is asked of Intercom.',
	fields: {
		executionId: anyText('Execution ID', {
			...fromItem('executionId'),
			description: 'The execution in which the model was asked, as Record Replay names it',
		}),
	},
	effect: 'read',
	isLocal: true,
	run: async ({ executionId }, { context, itemIndex }) => {
		const item = context.getInputData()[itemIndex]!.json;
		const kept = executionId === '' ? undefined : await context.getExecutionDataById(executionId);
		const counted = kept && countedIn(kept);
		return counted ? { ...item, ...counted, tokensAreCounted: true } : { tokensAreCounted: false, ...item };
	},
});

/** Undefined where no model was asked, or one of the answers says nothing of what it cost. */
function countedIn({ resultData: { runData } }: Pick<IRunExecutionData, 'resultData'>): Tokens | undefined {
	const answers = Object.values(runData)
		.flat()
		.flatMap(({ data }) => data?.ai_languageModel?.flat() ?? []);
	const usages = answers.map((answer) => asRecord(answer?.json.tokenUsage));
	if (usages.length === 0 || usages.includes(null)) return undefined;
	const sum = (key: string) => usages.reduce<number>((all, usage) => all + (Number(usage?.[key]) || 0), 0);
	return { inputTokens: sum('promptTokens'), outputTokens: sum('completionTokens') };
}
