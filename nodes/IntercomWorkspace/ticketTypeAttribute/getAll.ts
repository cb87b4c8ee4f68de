import { attributesOf } from '../../shared/attributes/ticketType';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { ticketTypePicker } from '../../shared/records/ticket';
import { simplify } from './simplify';

export const getAll = operation({
	name: 'Get Many',
	action: 'Get many ticket type attributes',
	description: 'Get many attributes of a ticket type: what a ticket of this type can be filled in with',
	fields: { ticketType: ticketTypePicker() },
	effect: 'read',
	request: ({ ticketType: id }) =>
		endpoint('GET /ticket_types/{ticket_type_id}', { path: { ticket_type_id: id } }),
	pagination: { style: 'whole', items: attributesOf },
	simplify,
});
