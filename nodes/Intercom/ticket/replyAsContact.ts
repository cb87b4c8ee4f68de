import { attachmentUrls } from '../../shared/form/attachments';
import { optional } from '../../shared/form/field';
import { operation } from '../../shared/node/operation';
import { contactInBody } from '../../shared/records/contact';
import { ticketPicker } from '../../shared/records/ticket';
import {
	contactReplyBody,
	contactWords,
	createdAtField,
	skipNotificationsField,
} from '../conversation/message';
import { written } from './body';
import { simplifyPart } from './simplified';

export const replyAsContact = operation({
	name: 'Reply as Contact',
	action: 'Reply to ticket as contact',
	description:
		'Add a message to a customer ticket in the name of its contact, such as what a customer wrote in another channel',
	fields: {
		ticket: ticketPicker(),
		contact: contactInBody({ description: 'The contact who writes; must take part in it' }),
		...contactWords(),
		attachmentUrls: optional(attachmentUrls()),
		createdAt: createdAtField(),
		skipNotifications: skipNotificationsField(),
	},
	effect: 'once',
	request: ({ ticket, contact, ...inputs }) =>
		written(ticket, {
			...contactReplyBody(contact, inputs),
			attachment_urls: inputs.attachmentUrls,
			created_at: inputs.createdAt,
			skip_notifications: inputs.skipNotifications,
		}),
	simplify: simplifyPart,
});
