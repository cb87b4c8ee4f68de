import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { ticketPicker } from '../../shared/records/ticket';

export const deleteTicket = operation({
	name: 'Delete',
	action: 'Delete ticket',
	description: 'Delete a ticket for good, with all that was written in it; to end one, use Update',
	fields: { ticket: ticketPicker() },
	effect: 'repeatable',
	request: ({ ticket }) => endpoint('DELETE /tickets/{ticket_id}', { path: { ticket_id: ticket } }),
	result: (_answer, { ticket }) => ({ deleted: true, id: ticket }),
});
