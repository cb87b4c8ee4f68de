import { endpoint } from '../../shared/intercom/request';
import { ticketPicker, ticketStatePicker, ticketTypePicker } from '../../shared/records/ticket';
import { ticketAttributes } from './attributes';
import { operation } from '../../shared/node/operation';
import { simplifyTicket } from './simplified';

export const changeType = operation({
	name: 'Change Type',
	action: 'Change type of ticket',
	description:
		'Give a ticket another type of the same category. Attributes that both types have, by name and type, keep their values.',
	fields: {
		ticket: ticketPicker(),
		ticketType: ticketTypePicker({ displayName: 'New Ticket Type' }),
		ticketState: ticketStatePicker({ description: 'One of the states that the new type has' }),
		...ticketAttributes(),
	},
	effect: 'repeatable',
	request: ({ ticket, ticketType, ticketState, ticketAttributes: attributes }) =>
		endpoint('POST /tickets/{ticket_id}/change_type', {
			path: { ticket_id: ticket },
			body: { ticket_type_id: ticketType, ticket_state_id: ticketState, ticket_attributes: attributes },
		}),
	simplify: simplifyTicket,
});
