import type { Recipient } from '../../shared/intercom/endpoints';
import { endpoint } from '../../shared/intercom/request';
import { messageFormat, messageText } from '../../shared/records/message';
import { toMessageBody } from '../../shared/thread/format';
import { operation } from '../../shared/node/operation';
import { recipient, recipients } from './recipients';
import { senderBody, senderFields } from './sender';
import { choice } from '../../shared/form/choice';
import type { Inputs } from '../../shared/form/field';
import { optional } from '../../shared/form/field';
import { text } from '../../shared/form/text';

/** Messages that a teammate begins, in the app and by email. */

const shared = {
	...senderFields(),
	format: messageFormat(),
	moreRecipients: optional(recipients('More Recipients', 'Others who get the message too')),
};

const contact = () => recipient({ description: 'Who gets the message' });

export const sendInApp = operation({
	name: 'Send in Messenger',
	action: 'Send message in messenger',
	description:
		'Send a contact a new message in the Messenger, in the name of a teammate. To answer in a conversation, use Reply of Conversation.',
	fields: {
		contact: contact(),
		message: messageText('Message', { description: 'What the contact reads, as text, Markdown or HTML' }),
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

export const sendEmail = operation({
	name: 'Send by Email',
	action: 'Send message by email',
	description:
		'Send a contact an email through Intercom, in the name of a teammate. To answer in a conversation, use Reply of Conversation.',
	fields: {
		contact: contact(),
		subject: text('Subject', { placeholder: 'e.g. Your invoice' }),
		message: messageText('Message', { description: 'What the contact reads, as text, Markdown or HTML' }),
		template: choice(
			'Template',
			[
				{ name: 'Personal', value: 'personal', description: 'In the style of the workspace' },
				{ name: 'Plain', value: 'plain', description: 'Like an email that a person typed' },
			],
			{ default: 'plain' },
		),
		...shared,
		cc: optional(recipients('CC', 'Who gets a copy')),
		bcc: optional(recipients('BCC', 'Who gets a copy that the others do not see')),
	},
	effect: 'once',
	request: ({ message, subject, template, cc, bcc, ...inputs }) =>
		endpoint('POST /messages', {
			body: {
				message_type: 'email',
				...{ subject, body: toMessageBody(message, inputs.format), template, cc, bcc },
				...addressed(inputs),
			},
		}),
});

const addressed = (inputs: Inputs<typeof shared> & { contact: Recipient }) => ({
	...senderBody(inputs),
	to: inputs.moreRecipients ? [inputs.contact, ...inputs.moreRecipients] : inputs.contact,
});
