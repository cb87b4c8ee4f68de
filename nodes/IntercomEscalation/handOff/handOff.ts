import type { IDataObject } from 'n8n-workflow';
import { NodeApiError } from 'n8n-workflow';
import { conversationAttributes } from '../../shared/attributes/models';
import { customAttributes } from '../../shared/attributes/field';
import { messageFormat } from '../../shared/records/message';
import { toShowableHtml } from '../../shared/thread/format';
import { operation } from '../../shared/node/operation';
import { aiTeamIds, conversation, customerMessageId, fromItem, givenText, sameAiTeammate } from '../fields';
import type { HeldConversation } from '../heldConversation';
import { withConversation } from '../heldConversation';
import type { Refusal } from '../refusals';
import { hintAt, refusalOf } from '../refusals';
import { seatOf } from '../turn/seat';
import { readSituation } from '../turn/situation';
import { newestCustomerMessage, obstaclesTo, purposeOfHandOff } from '../turn/turn';
import { assignmentInput } from './assignTo';
import { messageFor, messagesByReason, reasonsField } from './reasons';
import type { StepName } from './steps';
import { STEPS } from './steps';
import { isBegun } from './steps/progress';
import type { HandOffPlan, Step, StepState } from './steps/step';
import type { Inputs } from '../../shared/form/field';
import { lazily, optional } from '../../shared/form/field';
import { anyText } from '../../shared/form/text';

const fields = {
	conversation: conversation(),
	customerMessageId: customerMessageId(),
	aiTeammate: sameAiTeammate(),
	reasons: reasonsField(),
	summary: givenText('Summary', {
		...fromItem('summary'),
		description: 'What the customer wants, for the teammate who takes over',
	}),
	attempted: givenText('Tried So Far', {
		...fromItem('attempted'),
		description: 'What the AI looked up or tried',
	}),
	confidence: givenText('Confidence', fromItem('confidence')),
	category: givenText('Category', fromItem('category')),
	sentiment: givenText('Sentiment', fromItem('sentiment')),
	language: givenText('Language', fromItem('language')),
	tag: anyText('Tag', {
		default: 'ai-handed-off',
		description: 'The name of a tag for the conversation, created if there is none. Leave empty for no tag.',
	}),
	assignment: assignmentInput(),
	messages: optional(messagesByReason()),
	format: messageFormat(),
	aiTeamIds: aiTeamIds(),
	// One that does not exist must not keep the hand-off from happening: they are looked up in their own step.
	customAttributes: lazily(customAttributes(conversationAttributes)),
};

export const handOff = operation({
	name: 'Hand Off',
	action: 'Hand off to people',
	description:
		'Hand a conversation over to people: internal note, message to the customer, tag, attributes and assignment, each done once however often it runs',
	fields,
	effect: 'once',
	run: async (inputs, session) =>
		await withConversation(session, inputs.conversation, async (held) => await handOffOnce(inputs, held)),
});

/** Takes the steps that the conversation lacks, each looked for in the conversation as the step before left it. */
async function handOffOnce(inputs: HandOffInputs, held: HeldConversation): Promise<IDataObject> {
	const seat = seatOf(inputs.aiTeammate, inputs.aiTeamIds);
	let situation = readSituation(await held.read(), seat.teammateId);
	let plan = planOf(inputs, inputs.customerMessageId || newestCustomerMessage(situation)?.id || '');
	const result = { conversationId: held.id, customerMessageId: plan.messageId };
	if (!isBegun(situation, plan.messageId)) {
		const obstacles = obstaclesTo(purposeOfHandOff(inputs.reasons), situation, seat, plan.messageId);
		if (obstacles.length > 0) return { ...result, handedOff: false, reasons: obstacles };
	}

	const states: Partial<Record<StepName, StepState | 'done' | 'refused'>> = {};
	const take = async (step: Step<StepName>) => {
		if (step.complete) plan = await step.complete(plan, { attributes: inputs.customAttributes });
		const state = step.state(situation, seat, plan);
		states[step.name] = state === 'missing' ? 'done' : state;
		if (state !== 'missing') return;
		const record = await step.take({ held, situation, seat, plan, words });
		if (record) situation = readSituation(record, seat.teammateId);
	};
	const { problem } = inputs.assignment;
	const refusals: Array<Refusal<StepName>> = problem ? [{ step: 'assignment', message: problem }] : [];
	const words = problem
		? { ...inputs, reasons: [...inputs.reasons, { code: 'assignment', message: problem }] }
		: inputs;
	for (const step of STEPS) {
		if (step.essential) {
			const refusal = await refusalOf(step.name, async () => await take(step), isAboutAssignee(step, plan));
			if (!refusal) continue;
			refusals.push({ ...refusal, message: `It was left unassigned: ${refusal.message}` });
			plan = { ...plan, assignment: { to: 'nobody' } };
			await take(step);
			states[step.name] = 'refused';
			continue;
		}
		const refusal = await refusalOf(step.name, async () => await take(step));
		if (!refusal) continue;
		states[step.name] = 'refused';
		refusals.push(refusal);
	}
	hintAt(refusals, `Conversation ${held.id} was handed over`, held);
	return { ...result, handedOff: true, steps: states, refusals, reasons: inputs.reasons };
}

/** Intercom does not know whom the settings name: people find the conversation in the inbox of all. */
const isAboutAssignee =
	({ name }: Step, { assignment }: HandOffPlan) =>
	(error: unknown): boolean =>
		name === 'assignment' &&
		'id' in assignment &&
		error instanceof NodeApiError &&
		['400', '404', '422'].includes(String(error.httpCode));

type HandOffInputs = Inputs<typeof fields>;

function planOf(inputs: HandOffInputs, messageId: string): HandOffPlan {
	return {
		messageId,
		tag: inputs.tag.trim(),
		attributes: {},
		messageToCustomer: toShowableHtml(messageFor(inputs.reasons, inputs.messages ?? []), inputs.format),
		assignment: inputs.assignment.wanted,
	};
}
