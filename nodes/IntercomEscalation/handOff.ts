import type { IDataObject } from 'n8n-workflow';
import { conversationAttributes } from '../shared/attributes/models';
import { customAttributes } from '../shared/attributes/field';
import { anyText, choice } from '../shared/form/inputs';
import { teammatePicker, teamPicker } from '../shared/records/people';
import { idOfTagNamed } from '../shared/records/tag';
import { markdownToHtml } from '../shared/thread/markdown';
import type { RawInputs } from '../shared/form/field';
import { onlyWhen, optional } from '../shared/form/field';
import { operation } from '../shared/node/operation';
import type { Session } from '../shared/session/session';
import {
	aiTeamIds,
	conversation,
	customerMessageId,
	fromItem,
	givenText,
	sameAiTeammate,
	seatOf,
} from './fields';
import type { Assignment, HandOffPlan, Step, StepState } from './handOffSteps';
import { isBegun, missingAttributes, nextAssignment, stateOf, STEPS } from './handOffSteps';
import type { HeldConversation } from './heldConversation';
import { withConversation } from './heldConversation';
import type { HandOffWords } from './note';
import { handOffNote } from './note';
import type { MessageRow } from './reasons';
import { messageFor, messagesByReason, reasonsField } from './reasons';
import type { Refusal } from './refusals';
import { asResults, hintAt, refusalOf } from './refusals';
import type { Situation } from './situation';
import { readSituation } from './situation';
import type { AiSeat, SilenceCode } from './turn';
import { newestCustomerMessage, overtakenBy } from './turn';

export const handOff = operation({
	name: 'Hand Off',
	action: 'Hand off to people',
	description:
		'Hand a conversation over to people: internal note, message to the customer, tag, attributes and assignment, each done once however often it runs',
	fields: {
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
			description:
				'The name of a tag for the conversation, created if there is none. Leave empty for no tag.',
		}),
		assignTo: choice(
			'Assign To',
			[
				{ name: 'Leave as It Is', value: 'unchanged' },
				{ name: 'Nobody', value: 'nobody', description: 'It goes to the inbox of unassigned conversations' },
				{ name: 'Team', value: 'team' },
				{ name: 'Teammate', value: 'teammate' },
			],
			{ default: 'nobody' },
		),
		team: onlyWhen({ assignTo: ['team'] }, teamPicker()),
		teammate: onlyWhen({ assignTo: ['teammate'] }, teammatePicker()),
		messages: optional(messagesByReason()),
		aiTeamIds: aiTeamIds(),
		...attributesInTheirStep(),
	},
	effect: 'once',
	run: async (inputs, session) =>
		await withConversation(session, inputs.conversation, async (held) => await handOffOnce(inputs, held)),
});

/** The attributes are looked up in their own step: one that does not exist must not keep the hand-off from happening. */
function attributesInTheirStep() {
	const fields = customAttributes(conversationAttributes);
	const { customAttributes: mapper, customAttributesJson: json } = fields;
	return {
		...fields,
		customAttributes: {
			...mapper,
			read: (raw: unknown, session: Session, others: RawInputs) => async () =>
				await mapper.read(raw, session, others),
		},
		// The mapper reads it too, then.
		customAttributesJson: { ...json, read: (raw: unknown) => raw },
	};
}

interface Inputs extends HandOffWords {
	conversation: string;
	customerMessageId: string;
	aiTeammate: string;
	tag: string;
	assignTo: Assignment['to'];
	team?: string;
	teammate?: string;
	messages?: MessageRow[];
	aiTeamIds?: string[];
	customAttributes: () => Promise<IDataObject | undefined>;
}

/** Takes the steps that the conversation lacks, each looked for in the conversation as the step before left it. */
async function handOffOnce(inputs: Inputs, held: HeldConversation): Promise<IDataObject> {
	const seat = seatOf(inputs.aiTeammate, inputs.aiTeamIds);
	let situation = readSituation(await held.read(), seat.teammateId);
	const plan = planOf(inputs, inputs.customerMessageId || newestCustomerMessage(situation)?.id || '');
	const result = { conversationId: inputs.conversation, customerMessageId: plan.messageId };
	if (!isBegun(situation, plan.messageId)) {
		const overtaken = overtakenBy(situation, seat, plan.messageId).filter(
			({ code }) => !IGNORED.includes(code),
		);
		if (overtaken.length > 0)
			return { ...result, handedOff: false, reasons: overtaken as unknown as IDataObject[] };
	}
	const steps: Partial<Record<Step, StepState | 'done' | 'refused'>> = {};
	const refusals: Array<Refusal<Step>> = [];
	for (const step of STEPS) {
		const take = async () => {
			if (step === 'attributes') plan.attributes = (await inputs.customAttributes()) ?? {};
			const state = stateOf(step, situation, seat, plan);
			steps[step] = state === 'missing' ? 'done' : state;
			if (state !== 'missing') return;
			const record = await TAKE[step]({ inputs, plan, seat, situation, held });
			if (record) situation = readSituation(record, seat.teammateId);
		};
		if (ESSENTIAL.includes(step)) await take();
		else {
			const refusal = await refusalOf(step, take);
			if (!refusal) continue;
			steps[step] = 'refused';
			refusals.push(refusal);
		}
	}
	hintAt(refusals, `Conversation ${inputs.conversation} was handed over`, held);
	return {
		...result,
		handedOff: true,
		steps,
		refusals: asResults(refusals),
		reasons: inputs.reasons as unknown as IDataObject[],
	};
}

/** Without these nobody takes over; whatever else is refused is told, and keeps no customer from people. */
const ESSENTIAL: readonly Step[] = ['note', 'assignment'];

/** What the AI or a bot said is no reason to keep people away; that it happens once, the note's mark sees to. */
const IGNORED: readonly SilenceCode[] = ['answered', 'drafted', 'botReplied'];

function planOf(inputs: Inputs, messageId: string): HandOffPlan {
	const { assignTo, team, teammate } = inputs;
	return {
		messageId,
		tag: inputs.tag.trim(),
		attributes: {},
		messageToCustomer: messageFor(inputs.reasons, inputs.messages ?? []),
		assignment:
			assignTo === 'team' || assignTo === 'teammate'
				? { to: assignTo, id: String(assignTo === 'team' ? team : teammate) }
				: { to: assignTo },
	};
}

interface Taking {
	inputs: Inputs;
	plan: HandOffPlan;
	seat: AiSeat;
	situation: Situation;
	held: HeldConversation;
}

/** How each step is taken; gives the conversation afterwards where it tells more than the step itself. */
const TAKE: Record<Step, (taking: Taking) => Promise<IDataObject | undefined>> = {
	note: async (taking) => await say('note', handOffNote(taking.inputs, taking.plan.messageId), taking),

	messageToCustomer: async (taking) =>
		await say('messageToCustomer', markdownToHtml(taking.plan.messageToCustomer), taking),

	tag: async ({ inputs, plan, held }) => {
		await held.send({
			method: 'POST',
			path: ['conversations', held.id, 'tags'],
			body: { id: await idOfTagNamed(held, plan.tag), admin_id: inputs.aiTeammate },
			effect: 'repeatable',
		});
		return undefined;
	},

	attributes: async ({ plan, situation, held }) => {
		await held.send({
			method: 'PUT',
			path: ['conversations', held.id],
			body: { custom_attributes: missingAttributes(situation, plan) as IDataObject },
			effect: 'repeatable',
		});
		return undefined;
	},

	assignment: async ({ inputs, plan, seat, situation, held }) => {
		const next = (now: Situation) => nextAssignment(now.owner, seat, plan.assignment);
		let record: IDataObject | undefined;
		// One place for a teammate and one for a team: two assignments at the most.
		for (let count = 0, wanted = next(situation); wanted && count < 2; count++) {
			const isMade = (conversation: IDataObject) => {
				const now = next(readSituation(conversation, seat.teammateId));
				return now?.type !== wanted?.type || now?.id !== wanted?.id;
			};
			record = await held.sendOnce(assignmentRequest(held.id, inputs, wanted), isMade);
			wanted = next(readSituation(record, seat.teammateId));
		}
		return record;
	},
};

/** Says something as the AI's teammate, to colleagues or to the customer. */
async function say(step: 'note' | 'messageToCustomer', body: string, { inputs, plan, seat, held }: Taking) {
	return await held.sendOnce(
		{
			method: 'POST',
			path: ['conversations', held.id, 'reply'],
			body: {
				message_type: step === 'note' ? 'note' : 'comment',
				type: 'admin',
				admin_id: inputs.aiTeammate,
				body,
			},
		},
		(record) => stateOf(step, readSituation(record, seat.teammateId), seat, plan) === 'alreadyDone',
	);
}

const assignmentRequest = (
	conversation: string,
	{ aiTeammate }: Inputs,
	{ type, id: assignee }: { type: string; id: string },
) => ({
	method: 'POST' as const,
	path: ['conversations', conversation, 'parts'],
	body: { message_type: 'assignment', type, admin_id: aiTeammate, assignee_id: assignee },
});
