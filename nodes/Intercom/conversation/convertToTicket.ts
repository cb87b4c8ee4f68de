import { optional } from '../../shared/form/field';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { conversationPicker } from '../../shared/records/conversation';
import { ticketStatePicker, ticketTypePicker } from '../../shared/records/ticket';
import { ticketAttributes } from '../ticket/attributes';

const ticketType = ticketTypePicker();

export const convertToTicket = operation({
	name: 'Convert to Ticket',
	action: 'Convert conversation to ticket',
	description: 'Make a ticket of a conversation, of a type that the workspace has, and get the ticket',
	fields: {
		conversation: conversationPicker(),
		ticketType,
		ticketState: optional(ticketStatePicker({ description: 'The state that the ticket begins in' })),
		ticketAttributes: ticketAttributes(ticketType),
	},
	effect: 'once',
	request: ({ conversation, ticketType: type, ticketState, ticketAttributes: attributes }) =>
		endpoint('POST /conversations/{conversation_id}/convert', {
			path: { conversation_id: conversation },
			body: { ticket_type_id: type, ticket_state_id: ticketState, attributes },
		}),
});
