import { toggle } from '../../shared/form/choice';
import { optional } from '../../shared/form/field';
import { operation } from '../../shared/node/operation';
import { ticketPicker } from '../../shared/records/ticket';
import { noteBody, noteFields } from '../conversation/message';
import { written } from './body';
import { simplifyPart } from './simplified';

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
