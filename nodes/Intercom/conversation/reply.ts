import { conversationPicker, quickReplies } from '../../shared/fields/conversation';
import { longText, toggle } from '../../shared/fields/inputs';
import { actingTeammate } from '../../shared/fields/people';
import type { Inputs } from '../../shared/operation/field';
import { optional } from '../../shared/operation/field';
import { operation } from '../../shared/operation/operation';
import { extras, inReply } from './message';
import { simplifyChange } from './simplified';

/**
 * Replies and notes are operations apart, so that an AI agent with the one as a tool can never do the other: a note
 * that goes out as a reply is in front of the customer.
 */

const shared = {
	...extras(),
	skipNotifications: optional(
		toggle('Skip Notifications', { description: 'Whether nobody is notified of it' }),
	),
};

const replyFields = {
	conversation: conversationPicker(),
	message: longText('Message', { description: 'What the customer reads' }),
	teammate: actingTeammate(),
	quickReplies: optional(quickReplies()),
	...shared,
};

export const reply = operation({
	name: 'Reply',
	action: 'Reply to conversation',
	description: 'Send a message to the customer of a conversation, as a teammate. The customer sees it.',
	fields: replyFields,
	effect: 'once',
	simplify: simplifyChange,
	request: ({ message, quickReplies: options, ...inputs }) =>
		written(inputs, {
			message_type: options ? 'quick_reply' : 'comment',
			body: message,
			reply_options: options,
		}),
});

export const addNote = operation({
	name: 'Add Note',
	action: 'Add note to conversation',
	description: 'Leave an internal note in a conversation. Only teammates see it, never the customer.',
	fields: {
		conversation: conversationPicker(),
		note: longText('Note', { description: 'What teammates read; simple HTML is formatted' }),
		teammate: actingTeammate(),
		...shared,
	},
	effect: 'once',
	simplify: simplifyChange,
	request: ({ note, ...inputs }) => written(inputs, { message_type: 'note', body: note }),
});

/** A part written by a teammate. */
const written = (
	inputs: Inputs<Pick<typeof replyFields, 'conversation' | 'teammate' | keyof typeof shared>>,
	words: { message_type: string; body: string; reply_options?: Array<{ text: string; uuid: string }> },
) => ({
	method: 'POST' as const,
	path: ['conversations', inputs.conversation, 'reply'],
	body: {
		...words,
		type: 'admin',
		admin_id: inputs.teammate,
		...inReply(inputs),
		skip_notifications: inputs.skipNotifications,
	},
});
