import type { IDataObject } from 'n8n-workflow';
import { conversationPicker } from '../../shared/fields/conversation';
import { json } from '../../shared/fields/inputs';
import { ticketStatePicker, ticketTypePicker } from '../../shared/fields/ticket';
import { optional } from '../../shared/operation/field';
import { operation } from '../../shared/operation/operation';

export const convertToTicket = operation({
	name: 'Convert to Ticket',
	action: 'Convert conversation to ticket',
	description: 'Make a ticket of a conversation, of a type that the workspace has, and get the ticket',
	fields: {
		conversation: conversationPicker(),
		ticketType: ticketTypePicker(),
		ticketState: optional(ticketStatePicker({ description: 'The state that the ticket begins in' })),
		ticketAttributes: optional(
			json<IDataObject>('Ticket Attributes', {
				placeholder: 'e.g. { "_default_title_": "Login fails" }',
				description:
					'An object with the names and values of attributes of the ticket type. Title and description are _default_title_ and _default_description_; a list takes the ID of its item.',
			}),
		),
	},
	effect: 'once',
	request: ({ conversation, ticketType, ticketState, ticketAttributes }) => ({
		method: 'POST',
		path: ['conversations', conversation, 'convert'],
		body: { ticket_type_id: ticketType, ticket_state_id: ticketState, attributes: ticketAttributes },
	}),
});
