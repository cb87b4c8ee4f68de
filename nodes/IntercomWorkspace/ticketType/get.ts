import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { ticketTypePicker } from '../../shared/records/ticket';
import { simplify } from './simplify';

export const get = operation({
	name: 'Get',
	action: 'Get ticket type',
	description: 'Get one ticket type with its attributes and the states its tickets can be in',
	fields: { ticketType: ticketTypePicker() },
	effect: 'read',
	request: ({ ticketType: id }) =>
		endpoint('GET /ticket_types/{ticket_type_id}', { path: { ticket_type_id: id } }),
	simplify,
});
