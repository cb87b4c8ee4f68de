import type { IDataObject } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';
import { customAttributes } from '../../shared/attributes/field';
import { endpoint } from '../../shared/intercom/request';
import { messageFormat } from '../../shared/records/message';
import { operation } from '../../shared/node/operation';
import type { ItemSession } from '../../shared/session/session';
import { toShowableHtml } from '../../shared/thread/format';
import { knownAttributes } from '../attributes';
import { audienceField, outsideAudience } from '../audience/audience';
import { CLAIMED, unlessClaimed } from '../claim';
import {
	aiTeamIds,
	claimAttribute,
	conversation,
	customerMessageId,
	fromItem,
	givenText,
	holdTags,
	sameAiTeammate,
} from '../fields';
import type { HeldConversation } from '../heldConversation';
import { withConversation } from '../heldConversation';
import { isPilot, sameMode, tellProblem } from '../mode/mode';
import type { Reason } from '../reason';
import type { Outcome } from '../record/record';
import { decisionField, recordOf } from '../record/record';
import type { Refusal } from '../refusals';
import { hintAt, isPassing, refusalOf } from '../refusals';
import type { AiSeat } from '../turn/seat';
import { seatOf } from '../turn/seat';
import type { Situation } from '../turn/situation';
import { readSituation } from '../turn/situation';
import { newestCustomerMessage, obstaclesTo, purposeOfHandOff } from '../turn/turn';
import { settingSwitch } from '../switch';
import { assignmentInput } from './assignTo';
import { assignByReason, messagesText } from './fields';
import { planFor } from './plan';
import { messagesByReason, reasonsField } from './reasons';
import type { Beginning, RefusedName } from './course';
import { Course } from './course';
import { endOf, finishedHandOffs } from './finished';
import { forgetKnown, forgetTeammate, knownTagId, knownTeammate } from './known';
import { STEPS } from './steps';
import { isBegun } from './steps/progress';
import type { Assignment } from './steps/step';
import type { Told } from './telling';
import { tellOnly } from './telling';
import type { Inputs } from '../../shared/form/field';
import { lazily, map, optional } from '../../shared/form/field';
import { anyText } from '../../shared/form/text';

const fields = {
	conversation: conversation(),
	customerMessageId: customerMessageId(),
	// One that nobody has must not keep the customer from people: it is looked up as the hand-off begins.
	aiTeammate: lazily(sameAiTeammate()),
	reasons: reasonsField(),
	summary: givenText('Summary', {
		...fromItem('summary'),
		description: 'What the customer wants, for the teammate who takes over',
	}),
	attempted: givenText('Tried So Far', {
		...fromItem('attempted'),
		description: 'What the AI looked up or tried',
	}),
	heldBackAnswer: map(
		givenText('Held-Back Answer', {
			...fromItem('heldBackAnswer'),
			description: 'What the AI would have sent, had the threshold not been raised, for the note',
		}),
		(text) => toShowableHtml(text),
	),
	confidence: givenText('Confidence', fromItem('confidence')),
	category: givenText('Category', fromItem('category')),
	sentiment: givenText('Sentiment', fromItem('sentiment')),
	language: givenText('Language', fromItem('language')),
	tag: anyText('Tag', {
		default: 'ai-handed-off',
		description: 'The name of a tag for the conversation, created if there is none. Leave empty for no tag.',
	}),
	assignment: assignmentInput(),
	mode: sameMode(),
	decision: decisionField(),
	messages: optional(messagesByReason()),
	assignByReason: optional(assignByReason()),
	onlyPresent: optional(
		settingSwitch('Skip Who Is Away', {
			description:
				'Whether to pass over whom Intercom says not to be there: a teammate who is set to away or has no seat in the inbox, and a team without anybody else. Its API does not tell who is online: whoever has gone without setting themselves away counts as there. Who comes next then gets it, in the end nobody, so that it is in the inbox of all.',
		}),
	),
	messagesByReason: optional(messagesText()),
	audience: audienceField(),
	format: messageFormat(),
	aiTeamIds: aiTeamIds(),
	holdTags: holdTags(),
	claimAttribute: claimAttribute(),
	// One that does not exist must not keep the hand-off from happening: they are looked up in their own step.
	customAttributes: lazily(customAttributes(knownAttributes)),
};

export const handOff = operation({
	name: 'Hand Off',
	action: 'Hand off to people',
	description:
		'Hand a conversation over to people: internal note, message to the customer, tag, attributes and assignment, each done once however often it runs',
	fields,
	effect: 'once',
	patience: 'minutes',
	run: async (inputs, session) =>
		await withConversation(session, inputs.conversation, async (held) => {
			const { contactId, wanted, ...done } = await handOffOnce(inputs, held, session);
			tellProblem(inputs.mode, held);
			return {
				...done,
				mode: inputs.mode.name,
				record: recordOfHandOff(inputs, done, { contactId, wanted }, session.now()),
			};
		}),
});

/** What is given out, with what only the record has. */
interface Done extends Partial<Told> {
	contactId: string | null;
	/** Who was to have it, once it is handed over. */
	wanted?: Assignment;
	conversationId: string;
	customerMessageId: string;
	handedOff: boolean;
	reasons: Reason[];
}

const recordOfHandOff = (
	{ decision, mode }: HandOffInputs,
	done: Omit<Done, 'contactId' | 'wanted'>,
	{ contactId, wanted }: Pick<Done, 'contactId' | 'wanted'>,
	now: number,
): IDataObject =>
	recordOf(decision, {
		...done,
		now,
		contactId,
		mode,
		decision: 'handOff',
		outcome: outcomeOf(done),
		partId: done.noteId,
		handedOffTo: wanted && ('id' in wanted ? `${wanted.to} ${wanted.id}` : wanted.to),
	});

function outcomeOf({ handedOff, noteId, wouldHandOff }: Omit<Done, 'contactId' | 'wanted'>): Outcome {
	if (handedOff) return 'handedOver';
	if (noteId) return 'noted';
	return wouldHandOff ? 'simulated' : 'silent';
}

/** Hands over, unless something has overtaken the turn, or another worker does the same. */
async function handOffOnce(
	inputs: HandOffInputs,
	held: HeldConversation,
	session: ItemSession,
): Promise<Done> {
	const { seat, refusals: ofSeat } = await seatToSpeakAt(inputs, session);
	const record = await held.read();
	const now = readSituation(record, seat);
	const messageId = inputs.customerMessageId || newestCustomerMessage(now)?.id || '';
	const result = {
		contactId: now.contactId,
		conversationId: held.id,
		customerMessageId: messageId,
		handedOff: false,
	};
	// Prepare Turn and Find Waiting have looked; where they failed, nobody has.
	const isLookedAt = inputs.decision.isServed === true || isBegun(now, messageId);
	const outside = isLookedAt ? undefined : await outsideAudience(inputs.audience, record, seat, session);
	if (outside) return { ...result, reasons: [outside] };
	if (isPilot(inputs.mode)) {
		const { mode } = inputs;
		const told = await tellOnly(
			held,
			{ mode, words: inputs, messageId, holdTags: inputs.holdTags },
			now,
			seat,
		);
		return { ...result, ...told };
	}
	const obstaclesIn = (situation: Situation) =>
		isBegun(situation, messageId)
			? []
			: obstaclesTo(purposeOfHandOff(inputs.reasons), situation, seat, messageId, inputs);
	const obstacles = obstaclesIn(now);
	if (obstacles.length > 0) return { ...result, reasons: obstacles };
	const { plan, refusals: ofPlan, remarks } = await planFor(inputs, messageId, now, seat, session);
	const refusals = [...ofSeat, ...ofPlan];
	const isToSpeak = [STEPS.note, STEPS.message].some((step) => step.state(now, seat, plan) === 'missing');

	return await unlessClaimed<Done>({ ...result, reasons: [CLAIMED] }, async () => {
		const claim = { purpose: 'handOff', messageId } as const;
		const claimed = isToSpeak ? await held.claim(inputs.claimAttribute, claim, record) : record;
		const reasons = obstaclesIn(readSituation(claimed, seat));
		if (reasons.length > 0) return { ...result, reasons };
		const beginning = { record: claimed, seat, plan, refusals, remarks };
		return { ...result, ...(await takeSteps(inputs, held, session, beginning)), wanted: plan.assignment };
	});
}

/** Takes the steps that the conversation lacks, each looked for in the conversation as the step before left it. */
async function takeSteps(
	inputs: HandOffInputs,
	held: HeldConversation,
	session: ItemSession,
	{ refusals, remarks, ...beginning }: Omit<Beginning, 'words'> & { remarks: string[] },
): Promise<Pick<Done, 'handedOff' | 'reasons'> & IDataObject> {
	const told = [
		...refusals.map(({ step, message }) => ({ code: step, message })),
		...remarks.map((message) => ({ code: 'assignment', message })),
	];
	const words = { ...inputs, reasons: [...inputs.reasons, ...told] };
	const before = [...refusals];
	const lookUps = {
		attributes: inputs.customAttributes,
		tagId: async (name: string) => await knownTagId(name, session),
	};
	const course = new Course(held, lookUps, { ...beginning, words, refusals });
	await course.takeNote();
	// Nobody can speak as a teammate who is gone, and what is known of the seat may be a minute old.
	const other =
		course.states.note === 'refused' ? await otherSeat(inputs, beginning.seat, session) : undefined;
	if (other) {
		const again = { ...beginning, seat: other.seat, refusals: [...before, ...other.refusals], remarks };
		return await takeSteps(inputs, held, session, again);
	}
	await course.take(STEPS.message);
	await course.take(STEPS.attributes);
	await course.assign();
	// What marks a hand-off as complete is left out as long as it has to be run again.
	if (!course.interruption) await course.take(STEPS.tag);
	if (!course.interruption) await course.report();
	if (refusals.length > 0) forgetKnown(beginning.plan.tag, session);
	course.end();
	(await finishedHandOffs(session)).add(held.id, endOf(beginning.plan.messageId, course.owner));
	hintAt(refusals, `Conversation ${held.id} was handed over`, held);
	return { handedOff: true, steps: course.states, refusals, reasons: inputs.reasons };
}

/** The AI's seat; the credential's own teammate where the settings name one that nobody is, for somebody must speak. */
async function seatToSpeakAt(
	{ aiTeammate, aiTeamIds: teamIds }: HandOffInputs,
	session: ItemSession,
): Promise<{ seat: AiSeat; refusals: Array<Refusal<RefusedName>> }> {
	let seat: AiSeat | undefined;
	const refusal = await refusalOf(
		'aiTeammate',
		async () => {
			const id = await aiTeammate();
			await knownTeammate(id, session, async () => await requireTeammate(id, session));
			seat = seatOf(id, teamIds);
		},
		(error) => !isPassing(error),
	);
	if (seat) return { seat, refusals: [] };
	return { seat: seatOf(String((await session.me()).id), teamIds), refusals: refusal ? [refusal] : [] };
}

/** Looks once more at the seat; undefined where it is the same. */
async function otherSeat(
	inputs: HandOffInputs,
	seat: AiSeat,
	session: ItemSession,
): Promise<Awaited<ReturnType<typeof seatToSpeakAt>> | undefined> {
	forgetTeammate(seat.teammateId, session);
	const found = await seatToSpeakAt(inputs, session);
	return found.seat.teammateId === seat.teammateId ? undefined : found;
}

/** @throws UserError when nobody has the id; whoever may not look is taken at their word */
async function requireTeammate(id: string, session: ItemSession): Promise<void> {
	const request = endpoint('GET /admins/{admin_id}', { path: { admin_id: id }, expects: [403, 404] });
	if ((await session.exchange(request)).status !== 404) return;
	throw new UserError(`No teammate has the ID ${id}, so the credential's own spoke in place of the AI's`);
}

type HandOffInputs = Inputs<typeof fields>;
