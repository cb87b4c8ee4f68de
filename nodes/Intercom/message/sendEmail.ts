import { choice } from '../../shared/form/choice';
import { optional } from '../../shared/form/field';
import { text, longText } from '../../shared/form/text';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { toMessageBody } from '../../shared/thread/format';
import { shared, addressed } from './fields';
import { recipientField, recipientsField } from './recipients';

export const sendEmail = operation({
	name: 'Send by Email',
	action: 'Send message by email',
	description:
		'Send a contact an email through Intercom, in the name of a teammate. To answer in a conversation, use Reply of Conversation.',
	fields: {
		contact: recipientField(),
		subject: text('Subject', { placeholder: 'e.g. Your invoice' }),
		message: longText('Message', { description: 'What the contact reads, as text, Markdown or HTML' }),
		template: choice(
			'Template',
			[
				{ name: 'Personal', value: 'personal', description: 'In the style of the workspace' },
				{ name: 'Plain', value: 'plain', description: 'Like an email that a person typed' },
			],
			{ default: 'plain' },
		),
		...shared,
		cc: optional(recipientsField('CC', 'Who gets a copy')),
		bcc: optional(recipientsField('BCC', 'Who gets a copy that the others do not see')),
	},
	effect: 'once',
	request: ({ message, subject, template, cc, bcc, ...inputs }) =>
		endpoint('POST /messages', {
			body: {
				message_type: 'email',
				subject,
				body: toMessageBody(message, inputs.format),
				template,
				cc,
				bcc,
				...addressed(inputs),
			},
		}),
});
