import type { IDataObject } from 'n8n-workflow';
import type { IntercomRequest } from '../shared/intercom/request';
import { date } from '../shared/form/date';
import { anyText, choice, longText, toggle } from '../shared/form/inputs';
import { markdownToHtml } from '../shared/thread/markdown';
import { optional } from '../shared/form/field';
import { operation } from '../shared/node/operation';
import type { HeldConversation } from './heldConversation';
import { withConversation } from './heldConversation';
import type { EarlierAnswer } from './earlierAnswer';
import { earlierAnswerField, inItsPlace, overlookedBy } from './earlierAnswer';
import {
	aiTeamIds,
	BOT_HAS_ANSWERED,
	conversation,
	customerMessageId,
	fromItem,
	sameAiTeammate,
	seatOf,
	speakEvenIf,
} from './fields';
import { draftNote } from './note';
import { asResults, hintAt, refusalOf } from './refusals';
import type { Situation } from './situation';
import { readSituation } from './situation';
import type { Reason, SilenceCode } from './turn';
import { newestCustomerMessage, overtakenBy } from './turn';

export const reply = operation({
	name: 'Reply',
	action: 'Reply as AI',
	description:
		"Send the AI's answer to the customer, once, after looking that nobody has taken over and the customer has not written again",
	fields: {
		conversation: conversation(),
		customerMessageId: customerMessageId(),
		earlierAnswer: earlierAnswerField(),
		aiTeammate: sameAiTeammate(),
		answer: longText('Answer', {
			...fromItem('answer'),
			description: 'Text, simple Markdown or HTML',
		}),
		sendAs: choice('Send As', [
			{ name: 'Reply to Customer', value: 'reply' },
			{
				name: 'Draft for Teammates',
				value: 'draft',
				description: 'An internal note; the customer sees nothing',
			},
		]),
		disclosure: optional(
			anyText('AI Disclosure', {
				placeholder: 'e.g. Answered by our AI assistant',
				description: 'A last line that tells the customer who answered',
			}),
		),
		close: optional(
			toggle('Close Conversation', { description: 'Whether to close the conversation after the reply' }),
		),
		snoozeUntil: optional(
			date('Snooze Until', { description: 'Snooze the conversation after the reply until this time' }),
		),
		aiTeamIds: aiTeamIds(),
		speakEvenIf: speakEvenIf([BOT_HAS_ANSWERED], {
			description: 'What does not keep the answer from being sent; the same as in Prepare Turn',
		}),
	},
	effect: 'once',
	run: async (inputs, session) =>
		await withConversation(session, inputs.conversation, async (held) => await answerOnce(inputs, held)),
});

interface Inputs {
	conversation: string;
	customerMessageId: string;
	earlierAnswer?: EarlierAnswer;
	aiTeammate: string;
	answer: string;
	sendAs: 'reply' | 'draft';
	disclosure?: string;
	close?: boolean;
	snoozeUntil?: number;
	aiTeamIds?: string[];
	speakEvenIf?: string[];
}

async function answerOnce(inputs: Inputs, held: HeldConversation): Promise<IDataObject> {
	const seat = seatOf(inputs.aiTeammate, inputs.aiTeamIds);
	const read = (record: IDataObject) =>
		inItsPlace(readSituation(record, seat.teammateId), inputs.earlierAnswer);
	const before = read(await held.read());
	const messageId = inputs.customerMessageId || newestCustomerMessage(before)?.id || '';
	const result = { conversationId: inputs.conversation, customerMessageId: messageId, sentAs: inputs.sendAs };
	const ignored: readonly string[] = [...IGNORED[inputs.sendAs], ...(inputs.speakEvenIf ?? [])];
	const reasons = overtakenBy(before, seat, messageId).filter(({ code }) => !ignored.includes(code));
	const sentBefore = ownPart(before, messageId, inputs.sendAs);
	// A run that broke after its answer left what follows the answer undone.
	if (sentBefore && reasons.every(({ code }) => code === 'answered')) {
		return {
			...result,
			replied: false,
			...(await endTurn(inputs, messageId, before, held)),
			reasons: asReasons(reasons),
		};
	}
	if (reasons.length > 0) return { ...result, replied: false, reasons: asReasons(reasons) };

	const after = await held.sendOnce(
		{
			method: 'POST',
			path: ['conversations', held.id, 'reply'],
			body: messageBody(inputs, messageId),
		},
		(record) => ownPart(read(record), messageId, inputs.sendAs) !== undefined,
	);
	return {
		...result,
		replied: true,
		...(await endTurn(inputs, messageId, read(after), held)),
		reasons: [],
	};
}

const asReasons = (reasons: Reason[]) => reasons as unknown as IDataObject[];

/**
 * What follows the answer: closing or snoozing, unless the customer wrote while the answer was on its way. The
 * customer has the answer, so what is refused here is told and stops nothing.
 */
async function endTurn(
	inputs: Inputs,
	messageId: string,
	situation: Situation,
	held: HeldConversation,
): Promise<IDataObject> {
	const partId = ownPart(situation, messageId, inputs.sendAs)?.id ?? null;
	const earlierAnswer =
		partId !== null && inputs.sendAs === 'reply' ? { customerMessageId: messageId, partId } : undefined;
	const newer = earlierAnswer && overlookedBy(earlierAnswer, situation);
	const given = {
		partId,
		...(newer && { newerMessage: { id: newer.id }, earlierAnswer: { ...earlierAnswer } }),
	};
	const afterwards = partAfterwards(held.id, inputs);
	if (!afterwards) return given;
	const step = inputs.close ? 'closed' : 'snoozed';
	if (newer) {
		return {
			...given,
			[step]: false,
			refusals: [
				{ step, message: 'The customer has written again: the newest message is still to be answered' },
			],
		};
	}
	const refusal = await refusalOf(step, async () => void (await held.send(afterwards)));
	const refusals = refusal ? [refusal] : [];
	hintAt(refusals, `Conversation ${inputs.conversation} was answered`, held);
	return { ...given, [step]: !refusal, refusals: asResults(refusals) };
}

/** A draft may wait while a person is at work; a reply may follow a draft that somebody approved. */
const IGNORED: Record<Inputs['sendAs'], readonly SilenceCode[]> = {
	reply: ['drafted'],
	draft: ['personOwns', 'teamOwns'],
};

function messageBody({ aiTeammate, answer, disclosure, sendAs }: Inputs, messageId: string): IDataObject {
	const html = markdownToHtml(answer) + (disclosure ? markdownToHtml(`*${disclosure.trim()}*`) : '');
	return {
		message_type: sendAs === 'reply' ? 'comment' : 'note',
		type: 'admin',
		admin_id: aiTeammate,
		body: sendAs === 'reply' ? html : draftNote(html, messageId),
	};
}

/** What this operation left in the conversation for the message, if anything. */
function ownPart({ entries }: Situation, messageId: string, sendAs: Inputs['sendAs']) {
	return entries
		.slice(entries.findIndex(({ id }) => id === messageId) + 1)
		.find(({ by, isMessage, mark }) =>
			sendAs === 'reply' ? by === 'ai' && isMessage : mark?.kind === 'draft' && mark.messageId === messageId,
		);
}

function partAfterwards(
	conversation: string,
	{ aiTeammate, close, snoozeUntil, sendAs }: Inputs,
): IntercomRequest<IDataObject> | undefined {
	if (sendAs === 'draft' || (!close && snoozeUntil === undefined)) return undefined;
	const path = ['conversations', conversation, 'parts'];
	return close
		? { method: 'POST', path, body: { message_type: 'close', type: 'admin', admin_id: aiTeammate } }
		: {
				method: 'POST',
				path,
				body: { message_type: 'snoozed', admin_id: aiTeammate, snoozed_until: snoozeUntil },
			};
}
