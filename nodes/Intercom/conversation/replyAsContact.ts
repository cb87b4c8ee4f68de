import { contactInBody } from '../../shared/fields/contact';
import { conversationPicker } from '../../shared/fields/conversation';
import { choice, longText, text } from '../../shared/fields/inputs';
import { onlyWhen } from '../../shared/operation/field';
import { operation } from '../../shared/operation/operation';
import { extras, inReply } from './message';
import { simplifyChange } from './simplified';

/** What Intercom takes in the place of an id for the conversation that the contact was in last. */
const LAST = 'last';

export const replyAsContact = operation({
	name: 'Reply as Contact',
	action: 'Reply to conversation as contact',
	description:
		'Add a message to a conversation in the name of its contact, such as what a customer wrote in another channel',
	fields: {
		replyTo: choice('Reply To', [
			{ name: 'Conversation', value: 'conversation' },
			{ name: 'Last Conversation of Contact', value: 'last' },
		]),
		conversation: onlyWhen({ replyTo: ['conversation'] }, conversationPicker()),
		contact: contactInBody({ description: 'The contact who writes; must take part in the conversation' }),
		replyWith: choice('Reply With', [
			{ name: 'Message', value: 'message' },
			{ name: 'Quick Reply', value: 'quickReply' },
		]),
		message: onlyWhen({ replyWith: ['message'] }, longText('Message')),
		quickReplyText: onlyWhen(
			{ replyWith: ['quickReply'] },
			text('Quick Reply Text', {
				placeholder: 'e.g. Yes',
				description: 'The text of the option that the contact chose',
			}),
		),
		quickReplyUuid: onlyWhen(
			{ replyWith: ['quickReply'] },
			text('Quick Reply UUID', {
				placeholder: 'e.g. a5e1c524-5ddd-4c3e-9328-6bca5d6e3edb',
				description: 'The UUID of that option, from metadata.quick_reply_options of the part that offered it',
			}),
		),
		...extras(),
	},
	effect: 'once',
	simplify: simplifyChange,
	request: ({ conversation, contact, replyWith, message, quickReplyText, quickReplyUuid, ...inputs }) => ({
		method: 'POST',
		path: ['conversations', conversation ?? LAST, 'reply'],
		body: {
			...contact,
			type: 'user',
			...(replyWith === 'message'
				? { message_type: 'comment', body: message }
				: { message_type: 'quick_reply', reply_options: [{ text: quickReplyText, uuid: quickReplyUuid }] }),
			...inReply(inputs),
		},
	}),
});
