import { operation } from '../../shared/node/operation';
import { ticketPicker } from '../../shared/records/ticket';
import { replyBody, replyFields } from '../conversation/message';
import { written } from './body';
import { simplifyPart } from './simplified';

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
