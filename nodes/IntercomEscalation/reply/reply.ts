import type { IDataObject } from 'n8n-workflow';
import { customAttributes } from '../../shared/attributes/field';
import { forgetAttributes } from '../../shared/attributes/writing';
import type { Conversation } from '../../shared/intercom/endpoints';
import { endpoint } from '../../shared/intercom/request';
import { date } from '../../shared/form/date';
import type { EndpointRequest } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import type { ItemSession } from '../../shared/session/session';
import { messageFormat } from '../../shared/records/message';
import { toMessageHtml } from '../../shared/thread/format';
import { escapeHtml } from '../../shared/thread/html';
import { asText } from '../../shared/reading';
import { knownAttributes, missingAttributes, writeAttributes } from '../attributes';
import { CLAIMED, unlessClaimed } from '../claim';
import {
	aiTeamIds,
	BOT_HAS_ANSWERED,
	claimAttribute,
	conversation,
	customerMessageId,
	fromItem,
	holdTags,
	sameAiTeammate,
	speakEvenIf,
} from '../fields';
import { approvalField, approvalMinutes, approvedAnswer, DEFAULT_MINUTES } from '../approval/approval';
import type { Question } from '../approval/ask';
import { askForApproval } from '../approval/ask';
import { tellOfApproval } from '../approval/tell';
import type { HeldConversation } from '../heldConversation';
import { withConversation } from '../heldConversation';
import { draftNote, sourceList } from '../note';
import { isPilot, sameMode, tellProblem } from '../mode/mode';
import type { Reason } from '../reason';
import type { Outcome } from '../record/record';
import { decisionField, recordOf } from '../record/record';
import type { Refusal } from '../refusals';
import { hintAt, refusalOf } from '../refusals';
import { earlierAnswerField, inItsPlace, overlookedBy } from '../turn/earlierAnswer';
import type { AiSeat } from '../turn/seat';
import { seatOf } from '../turn/seat';
import type { Situation } from '../turn/situation';
import { readSituation } from '../turn/situation';
import { isAnswerOfAi, newestCustomerMessage, obstaclesTo } from '../turn/turn';
import { sayOnce } from '../writing';
import { settingSwitch } from '../switch';
import { disclosureFor } from './disclosure';
import { leaveSources, sourcesIn } from './sources';
import { choice, toggle } from '../../shared/form/choice';
import type { Inputs } from '../../shared/form/field';
import { lazily, optional } from '../../shared/form/field';
import { anyText, longText } from '../../shared/form/text';

const fields = {
	conversation: conversation(),
	customerMessageId: customerMessageId(),
	earlierAnswer: earlierAnswerField(),
	aiTeammate: sameAiTeammate(),
	answer: longText('Answer', {
		...fromItem('answer'),
		description: 'Text, Markdown or HTML',
	}),
	sendAs: choice('Send As', [
		{ name: 'Reply to Customer', value: 'reply' },
		{
			name: 'Draft for Teammates',
			value: 'draft',
			description: 'An internal note; the customer sees nothing',
		},
	]),
	mode: sameMode(),
	decision: decisionField(),
	format: messageFormat(),
	approvalLink: optional(
		anyText('Approval Link', {
			placeholder: 'e.g. {{ $execution.resumeFormUrl }}',
			description:
				'In mode Approval: the address of the page on which a teammate decides, which the note leads to',
		}),
	),
	approvalMinutes: optional(approvalMinutes()),
	approval: optional(approvalField()),
	disclosure: optional(
		anyText('AI Disclosure', {
			placeholder: 'e.g. Answered by our AI assistant',
			description:
				'A last line that tells the customer that an AI answered, and how to reach a person. By language as well: "I am an AI; write human to reach a person. | de: Ich bin eine KI; …".',
		}),
	),
	sources: optional(
		settingSwitch('Sources as Note', {
			description:
				'Whether to leave an internal note after the reply that links what the AI read before it answered; in a draft, it stands in the draft',
		}),
	),
	close: optional(
		toggle('Close Conversation', { description: 'Whether to close the conversation after the reply' }),
	),
	snoozeUntil: optional(
		date('Snooze Until', { description: 'Snooze the conversation after the reply until this time' }),
	),
	aiTeamIds: aiTeamIds(),
	holdTags: holdTags(),
	claimAttribute: claimAttribute(),
	speakEvenIf: speakEvenIf([BOT_HAS_ANSWERED], {
		description: 'What does not keep the answer from being sent; the same as in Prepare Turn',
	}),
	// Of what a customer has read nothing may fail any more: they are looked up once the answer is sent.
	customAttributes: lazily(customAttributes(knownAttributes)),
};

export const reply = operation({
	name: 'Reply',
	action: 'Reply as AI',
	description:
		"Send the AI's answer to the customer, once, after looking that nobody has taken over and the customer has not written again",
	fields,
	effect: 'once',
	patience: 'minutes',
	run: async (inputs, session) =>
		await withConversation(session, inputs.conversation, async (held) => {
			const given = withinMode(inputs);
			const { contactId, ...done } = await answerOnce(given, held, session);
			tellProblem(given.mode, held);
			// It is recorded once it is decided.
			if (done.awaitsApproval) return { ...done, mode: given.mode.name };
			return { ...done, mode: given.mode.name, record: recordOfReply(given, done, contactId, session.now()) };
		}),
});

type ReplyInputs = Inputs<typeof fields>;

/** Where people handle every customer, what would go to one is a draft for them. A dry run looks as if it were live. */
function withinMode(inputs: ReplyInputs): ReplyInputs {
	const { mode, approval, customerMessageId: messageId } = inputs;
	if (mode.name !== 'approval')
		return isPilot(mode) && mode.name !== 'dryRun' ? { ...inputs, sendAs: 'draft' } : inputs;
	// Without a message of its own, it is the approved one: the newest is one that nobody may have seen.
	return approval
		? {
				...inputs,
				answer: approvedAnswer(approval, messageId),
				customerMessageId: approval.customerMessageId,
			}
		: inputs;
}

/** What is given out, with the contact for the record. */
type Done = {
	contactId: string | null;
	conversationId: string;
	customerMessageId: string;
	sentAs: ReplyInputs['sendAs'];
	replied: boolean;
	reasons: Reason[];
	/** In a dry run: whether the answer would have been sent. */
	wouldReply?: boolean;
	/** Whether a teammate was asked, and nothing is decided yet. */
	awaitsApproval?: boolean;
	/** What Read Approval and the page on which the teammate decides need. */
	approval?: IDataObject;
	partId?: string | null;
};

const recordOfReply = (
	{ decision, mode }: ReplyInputs,
	done: Omit<Done, 'contactId'>,
	contactId: string | null,
	now: number,
): IDataObject =>
	recordOf(decision, {
		...done,
		now,
		contactId,
		mode,
		decision: 'answer',
		outcome: outcomeOf(decision, done),
	});

function outcomeOf(decision: IDataObject, done: Omit<Done, 'contactId'>): Outcome {
	if (done.wouldReply) return 'simulated';
	if (!done.replied && !done.partId) return 'silent';
	if (decision.decision === 'nothingToAnswer') return 'nothingToAnswer';
	return done.sentAs === 'reply' ? 'answered' : 'drafted';
}

/**
 * Sends the answer and does what follows it, unless something has overtaken the turn; what was sent before is not sent
 * again, and what it left undone is done.
 */
async function answerOnce(inputs: ReplyInputs, held: HeldConversation, session: ItemSession): Promise<Done> {
	const seat = seatOf(inputs.aiTeammate, inputs.aiTeamIds);
	const read = (record: IDataObject) => inItsPlace(readSituation(record, seat), inputs.earlierAnswer);
	const record = await held.read();
	const { contactId } = read(record);
	const messageId = inputs.customerMessageId || newestCustomerMessage(read(record))?.id || '';
	const result = { contactId, conversationId: held.id, customerMessageId: messageId, sentAs: inputs.sendAs };
	const purpose = inputs.mode.name === 'assist' ? 'assist' : inputs.sendAs;

	/** What there is to say when the answer is not to be sent, as the conversation is. */
	const overtaken = async (now: Situation): Promise<Done | undefined> => {
		const reasons = obstaclesTo(purpose, now, seat, messageId, {
			overlooked: inputs.speakEvenIf,
			holdTags: inputs.holdTags,
		});
		const sentBefore = ownPart(now, messageId, inputs.sendAs);
		// A run that broke after its answer left what follows the answer undone.
		if (sentBefore && reasons.every(({ code }) => code === 'answered')) {
			const ending = await endTurn(inputs, messageId, now, held, seat, session);
			return { ...result, replied: false, ...ending, reasons };
		}
		return reasons.length > 0 ? { ...result, replied: false, reasons } : undefined;
	};

	const done = await unlessClaimed<Done>({ ...result, replied: false, reasons: [CLAIMED] }, async () => {
		const claim = { purpose: 'reply', messageId } as const;
		// A claim is written into the conversation, where a pilot leaves nothing but notes.
		const claimAttribute = isPilot(inputs.mode) ? undefined : inputs.claimAttribute;
		const claimed = async () => await held.claim(claimAttribute, claim, record);
		if (isToAsk(inputs)) {
			const question = questionOf(inputs, messageId);
			return {
				...result,
				replied: false,
				...(await askForApproval(question, held, seat, session, { record, claimed })),
			};
		}
		const ended = (await overtaken(read(record))) ?? (await overtaken(read(await claimed())));
		if (ended) return ended;
		if (inputs.mode.name === 'dryRun') return { ...result, replied: false, wouldReply: true, reasons: [] };
		const after = await sayOnce(
			held,
			seat,
			inputs.sendAs === 'reply' ? 'comment' : 'note',
			bodyOf(inputs, messageId),
			(shown) => ownPart(read(shown), messageId, inputs.sendAs) !== undefined,
		);
		return {
			...result,
			replied: true,
			...(await endTurn(inputs, messageId, read(after), held, seat, session)),
			reasons: [],
		};
	});
	const { mode, approval } = inputs;
	if (mode.name === 'approval' && approval) await tellOfApproval(approval, done.reasons, held, seat);
	return done;
}

/** Whether a teammate is to be asked before anything goes to the customer. */
const isToAsk = ({ mode, approval, sendAs }: ReplyInputs): boolean =>
	mode.name === 'approval' && approval === undefined && sendAs === 'reply';

const questionOf = (inputs: ReplyInputs, messageId: string): Question => ({
	messageId,
	html: toCustomer(inputs) + (inputs.sources?.on ? sourceList(sourcesIn(inputs.decision)) : ''),
	answer: inputs.answer,
	link: inputs.approvalLink?.trim() ?? '',
	minutes: inputs.approvalMinutes ?? DEFAULT_MINUTES,
	decision: inputs.decision,
	holdTags: inputs.holdTags,
	overlooked: inputs.speakEvenIf,
});

/**
 * What follows the answer: sources, attributes, and closing or snoozing, unless the customer wrote while the answer was on its way. The
 * customer has the answer, so what is refused here is told and stops nothing.
 */
async function endTurn(
	inputs: ReplyInputs,
	messageId: string,
	situation: Situation,
	held: HeldConversation,
	seat: AiSeat,
	session: ItemSession,
): Promise<{ partId: string | null } & IDataObject> {
	const partId = ownPart(situation, messageId, inputs.sendAs)?.id ?? null;
	const earlierAnswer =
		partId !== null && inputs.sendAs === 'reply' ? { customerMessageId: messageId, partId } : undefined;
	const newer = earlierAnswer && overlookedBy(earlierAnswer, situation);
	const refusedNote = await noteSources(inputs, messageId, situation, held, seat);
	const { refusal: ofAttributes, ...attributes } = await leaveAttributes(inputs, situation, held, session);
	const told = [refusedNote, ofAttributes].filter((refused) => refused !== undefined);
	const given = {
		partId,
		...(newer && { newerMessage: { id: newer.id }, earlierAnswer: { ...earlierAnswer } }),
		...attributes,
	};
	const afterwards = partAfterwards(held.id, inputs);
	if (!afterwards) {
		hintAt(told, `Conversation ${held.id} was answered`, held);
		return told.length > 0 ? { ...given, refusals: told } : given;
	}
	const step = inputs.close ? 'closed' : 'snoozed';
	if (newer) {
		return {
			...given,
			[step]: false,
			refusals: [
				...told,
				{ step, message: 'The customer has written again: the newest message is still to be answered' },
			],
		};
	}
	const refusal = await refusalOf(step, async () => void (await held.send(afterwards)));
	const refusals = [...told, ...(refusal ? [refusal] : [])];
	hintAt(refusals, `Conversation ${held.id} was answered`, held);
	return { ...given, [step]: !refusal, refusals };
}

/** Only after a reply, and only where it is asked for: in a draft they stand in the draft. */
async function noteSources(
	{ sources, sendAs, decision, mode }: ReplyInputs,
	messageId: string,
	now: Situation,
	held: HeldConversation,
	seat: AiSeat,
): Promise<Refusal | undefined> {
	if (sources?.problem) return { step: 'sources', message: sources.problem };
	if (sources?.on !== true || sendAs !== 'reply' || isPilot(mode)) return undefined;
	return await leaveSources(sourcesIn(decision), messageId, now, held, seat);
}

/**
 * Only after a reply that the customer has. The answer stands whatever becomes of them.
 * @returns what the conversation has of them now; `null` where it is not so
 */
async function leaveAttributes(
	{ customAttributes: lookUp, sendAs, mode }: ReplyInputs,
	now: Situation,
	held: HeldConversation,
	session: ItemSession,
): Promise<{ attributes?: IDataObject | null; refusal?: Refusal }> {
	if (sendAs !== 'reply' || isPilot(mode)) return {};
	let attributes: IDataObject | undefined;
	const refusal = await refusalOf('attributes', async () => {
		attributes = await lookUp();
		const missing = missingAttributes(now, attributes ?? {});
		if (Object.keys(missing).length > 0) await writeAttributes(held, missing);
	});
	if (!refusal) return attributes ? { attributes } : {};
	forgetAttributes(knownAttributes, session);
	return { attributes: null, refusal };
}

function bodyOf(inputs: ReplyInputs, messageId: string): string {
	const { sendAs, mode, decision, sources } = inputs;
	const html = toCustomer(inputs);
	if (sendAs === 'reply') return html;
	return draftNote(html, messageId, mode.problem, sources?.on ? sourcesIn(decision) : []);
}

/** What the customer reads, as HTML. */
const toCustomer = ({ answer, format, disclosure = '', decision }: ReplyInputs): string =>
	toMessageHtml(answer, format) + closing(disclosureFor(disclosure, asText(decision.language) ?? ''));

/** The line that says who answered. */
const closing = (disclosure = '') =>
	disclosure.trim() === '' ? '' : `<p><i>${escapeHtml(disclosure.trim())}</i></p>`;

/** What this operation left in the conversation for the message, if anything. */
function ownPart({ entries }: Situation, messageId: string, sendAs: ReplyInputs['sendAs']) {
	return entries
		.slice(entries.findIndex(({ id }) => id === messageId) + 1)
		.find((entry) =>
			sendAs === 'reply'
				? isAnswerOfAi(entry)
				: entry.mark?.kind === 'draft' && entry.mark.messageId === messageId,
		);
}

function partAfterwards(
	conversation: string,
	{ aiTeammate, close, snoozeUntil, sendAs, mode }: ReplyInputs,
): EndpointRequest<Conversation> | undefined {
	const change = close
		? ({ message_type: 'close', type: 'admin', admin_id: aiTeammate, body: undefined } as const)
		: snoozeUntil !== undefined &&
			({ message_type: 'snoozed', admin_id: aiTeammate, snoozed_until: snoozeUntil } as const);
	if (sendAs === 'draft' || isPilot(mode) || !change) return undefined;
	return endpoint('POST /conversations/{conversation_id}/parts', {
		path: { conversation_id: conversation },
		body: change,
	});
}
