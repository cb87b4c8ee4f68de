import { choice } from '../../shared/form/choice';
import { onlyWhen, when } from '../../shared/form/field';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { contactInBody } from '../../shared/records/contact';
import { conversationPicker } from '../../shared/records/conversation';
import { contactReplyBody, contactWords, extras, extrasBody } from './message';
import { simplifyChange } from './simplified';

/** What Intercom takes in the place of an id for the conversation that the contact was in last. */
const LAST = 'last';

const replyTo = choice('Reply To', [
	{ name: 'Conversation', value: 'conversation' },
	{ name: 'Last Conversation of Contact', value: 'last' },
]);

export const replyAsContact = operation({
	name: 'Reply as Contact',
	action: 'Reply to conversation as contact',
	description:
		'Add a message to a conversation in the name of its contact, such as what a customer wrote in another channel',
	fields: {
		replyTo,
		conversation: onlyWhen(when(replyTo, 'conversation'), conversationPicker()),
		contact: contactInBody({ description: 'The contact who writes; must take part in it' }),
		...contactWords(),
		...extras(),
	},
	effect: 'once',
	request: ({ conversation, contact, ...inputs }) =>
		endpoint('POST /conversations/{conversation_id}/reply', {
			path: { conversation_id: conversation ?? LAST },
			body: { ...contactReplyBody(contact, inputs), ...extrasBody(inputs) },
		}),
	simplify: simplifyChange,
});
