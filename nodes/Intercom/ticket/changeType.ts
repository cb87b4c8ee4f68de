import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { ticketPicker, ticketStatePicker, ticketTypePicker } from '../../shared/records/ticket';
import { ticketAttributes } from './attributes';
import { simplifyTicket } from './simplified';

const ticketType = ticketTypePicker({ displayName: 'New Ticket Type' });

export const changeType = operation({
	name: 'Change Type',
	action: 'Change type of ticket',
	description:
		'Give a ticket another type of the same category. Attributes that both types have, by name and type, keep their values.',
	fields: {
		ticket: ticketPicker(),
		ticketType,
		ticketState: ticketStatePicker({ description: 'One of the states that the new type has' }),
		ticketAttributes: ticketAttributes(ticketType),
	},
	effect: 'repeatable',
	request: ({ ticket, ticketType: type, ticketState, ticketAttributes: attributes }) =>
		endpoint('POST /tickets/{ticket_id}/change_type', {
			path: { ticket_id: ticket },
			body: { ticket_type_id: type, ticket_state_id: ticketState, ticket_attributes: attributes },
		}),
	simplify: simplifyTicket,
});
