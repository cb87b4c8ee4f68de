import type { IDataObject } from 'n8n-workflow';
import type { IntercomRequest } from '../shared/api/request';
import { date } from '../shared/fields/date';
import { anyText, choice, longText, toggle } from '../shared/fields/inputs';
import { markdownToHtml } from '../shared/message/markdown';
import { optional } from '../shared/operation/field';
import { operation } from '../shared/operation/operation';
import type { Session } from '../shared/operation/session';
import { readConversation, sendOnce } from './conversation';
import { aiTeamIds, conversation, customerMessageId, fromItem, sameAiTeammate, seatOf } from './fields';
import { draftNote } from './note';
import { readSituation } from './situation';
import type { AiSeat, SilenceCode } from './turn';
import { newestCustomerMessage, overtakenBy } from './turn';

export const reply = operation({
	name: 'Reply',
	action: 'Reply as AI',
	description:
		"Send the AI's answer to the customer, once, after looking that nobody has taken over and the customer has not written again",
	fields: {
		conversation: conversation(),
		customerMessageId: customerMessageId(),
		aiTeammate: sameAiTeammate(),
		answer: longText('Answer', {
			...fromItem('answer'),
			description: 'Text, simple Markdown or HTML',
		}),
		sendAs: choice('Send As', [
			{ name: 'Reply to Customer', value: 'reply' },
			{ name: 'Draft for Teammates', value: 'draft', description: 'An internal note; the customer sees nothing' },
		]),
		disclosure: optional(
			anyText('AI Disclosure', {
				placeholder: 'e.g. Answered by our AI assistant',
				description: 'A last line that tells the customer who answered',
			}),
		),
		close: optional(toggle('Close Conversation', { description: 'Whether to close the conversation after the reply' })),
		snoozeUntil: optional(date('Snooze Until', { description: 'Snooze the conversation after the reply until this time' })),
		aiTeamIds: aiTeamIds(),
	},
	effect: 'once',
	run: async (inputs, session) =>
		// Two runs for the same message would both find no answer yet: one waits until the other has sent its own.
		await session.oneAtATime(`conversation ${inputs.conversation}`, async () => await answerOnce(inputs, session)),
});

interface Inputs {
	conversation: string;
	customerMessageId: string;
	aiTeammate: string;
	answer: string;
	sendAs: 'reply' | 'draft';
	disclosure?: string;
	close?: boolean;
	snoozeUntil?: number;
	aiTeamIds?: string[];
}

async function answerOnce(inputs: Inputs, session: Session): Promise<IDataObject> {
	const seat = seatOf(inputs.aiTeammate, inputs.aiTeamIds);
	const situation = readSituation(await readConversation(session, inputs.conversation), seat.teammateId);
	const messageId = inputs.customerMessageId || newestCustomerMessage(situation)?.id || '';
	const result = { conversationId: inputs.conversation, customerMessageId: messageId, sentAs: inputs.sendAs };
	const reasons = overtakenBy(situation, seat, messageId).filter(({ code }) => !IGNORED[inputs.sendAs].includes(code));
	if (reasons.length > 0) return { ...result, replied: false, reasons: reasons as unknown as IDataObject[] };

	const isOurs = (record: IDataObject) => ownPart(record, seat, messageId, inputs.sendAs);
	const after = await sendOnce(
		session,
		inputs.conversation,
		{ method: 'POST', path: ['conversations', inputs.conversation, 'reply'], body: messageBody(inputs, messageId) },
		(record) => isOurs(record) !== undefined,
	);
	const afterwards = partAfterwards(inputs);
	if (afterwards) await session.send(afterwards);
	return { ...result, replied: true, partId: isOurs(after)?.id ?? null, reasons: [] };
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
function ownPart(record: IDataObject, { teammateId }: AiSeat, messageId: string, sendAs: Inputs['sendAs']) {
	const { entries } = readSituation(record, teammateId);
	return entries
		.slice(entries.findIndex(({ id }) => id === messageId) + 1)
		.find(({ voice, isMessage, mark }) =>
			sendAs === 'reply' ? voice === 'ai' && isMessage : mark?.kind === 'draft' && mark.messageId === messageId,
		);
}

function partAfterwards({ conversation: id, aiTeammate, close, snoozeUntil, sendAs }: Inputs): IntercomRequest | undefined {
	if (sendAs === 'draft' || (!close && snoozeUntil === undefined)) return undefined;
	const path = ['conversations', id, 'parts'];
	return close
		? { method: 'POST', path, body: { message_type: 'close', type: 'admin', admin_id: aiTeammate } }
		: { method: 'POST', path, body: { message_type: 'snoozed', admin_id: aiTeammate, snoozed_until: snoozeUntil } };
}
