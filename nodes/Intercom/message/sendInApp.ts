import { longText } from '../../shared/form/text';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { toMessageBody } from '../../shared/thread/format';
import { shared, addressed } from './fields';
import { recipientField } from './recipients';

export const sendInApp = operation({
	name: 'Send in Messenger',
	action: 'Send message in messenger',
	description:
		'Send a contact a new message in the Messenger, in the name of a teammate. To answer in a conversation, use Reply of Conversation.',
	fields: {
		contact: recipientField(),
		message: longText('Message', { description: 'What the contact reads, as text, Markdown or HTML' }),
		...shared,
	},
	effect: 'once',
	request: ({ message, ...inputs }) =>
		endpoint('POST /messages', {
			// Only an email has a subject, a template and copies.
			partOfBody: {
				message_type: 'inapp',
				body: toMessageBody(message, inputs.format),
				...addressed(inputs),
			},
		}),
});
