import type { Body } from '../../shared/intercom/request';
import { endpoint } from '../../shared/intercom/request';
import { contactInBody } from '../../shared/records/contact';
import { attachmentUrls } from '../../shared/form/attachments';
import { ticketPicker } from '../../shared/records/ticket';
import { operation } from '../../shared/node/operation';
import {
	contactReplyBody,
	contactWords,
	createdAt,
	noteBody,
	noteFields,
	replyBody,
	replyFields,
	skipNotifications,
} from '../conversation/message';
import { simplifyPart } from './simplified';
import { toggle } from '../../shared/form/choice';
import { optional } from '../../shared/form/field';

export const reply = operation({
	name: 'Reply',
	action: 'Reply to ticket',
	description:
		'Send a message to the customer of a ticket, as a teammate. The customer sees it. For what only teammates may read, use Add Note.',
	fields: { ticket: ticketPicker(), ...replyFields() },
	effect: 'once',
	request: ({ ticket, ...words }) => written(ticket, { ...replyBody(words), cross_post: undefined }),
	simplify: simplifyPart,
});

export const addNote = operation({
	name: 'Add Note',
	action: 'Add note to ticket',
	description: 'Leave an internal note in a ticket. Only teammates see it, never the customer.',
	fields: {
		ticket: ticketPicker(),
		...noteFields(),
		crossPost: optional(
			toggle('Post to Linked Conversations', {
				default: true,
				description:
					'Whether the note also goes into all conversations linked with the ticket; for back-office tickets',
			}),
		),
	},
	effect: 'once',
	request: ({ ticket, crossPost, ...words }) =>
		written(ticket, { ...noteBody(words), cross_post: crossPost }),
	simplify: simplifyPart,
});

export const replyAsContact = operation({
	name: 'Reply as Contact',
	action: 'Reply to ticket as contact',
	description:
		'Add a message to a customer ticket in the name of its contact, such as what a customer wrote in another channel',
	fields: {
		ticket: ticketPicker(),
		contact: contactInBody({ description: 'The contact who writes; must take part in the ticket' }),
		...contactWords(),
		attachmentUrls: optional(attachmentUrls()),
		createdAt: createdAt(),
		skipNotifications: skipNotifications(),
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

const written = (ticket: string, body: Body<'POST /tickets/{ticket_id}/reply'>) =>
	endpoint('POST /tickets/{ticket_id}/reply', { path: { ticket_id: ticket }, body });
