import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { ticketPicker } from '../../shared/records/ticket';
import { simplifyTicket } from './simplified';

export const get = operation({
	name: 'Get',
	action: 'Get ticket',
	description:
		'Get one ticket by its ID: state, attributes, contact, assignees and, without Simplify, everything written in it',
	fields: { ticket: ticketPicker() },
	effect: 'read',
	request: ({ ticket }) => endpoint('GET /tickets/{ticket_id}', { path: { ticket_id: ticket } }),
	simplify: simplifyTicket,
});
