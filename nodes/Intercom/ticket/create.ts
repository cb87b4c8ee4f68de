import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { fields, ticketBody } from './newTicket';
import { simplifyTicket } from './simplified';

export const create = operation({
	name: 'Create',
	action: 'Create ticket',
	description:
		'Create a ticket of a certain type for a contact and get it back at once. To make a ticket of a conversation, use Convert to Ticket of Conversation.',
	fields,
	effect: 'once',
	request: (inputs) => endpoint('POST /tickets', { body: ticketBody(inputs) }),
	simplify: simplifyTicket,
});
