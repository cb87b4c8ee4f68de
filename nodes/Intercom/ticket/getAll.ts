import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { ANY_TICKET } from '../../shared/records/ticket';
import { simplifyTicket } from './simplified';

export const getAll = operation({
	name: 'Get Many',
	action: 'Get many tickets',
	description: 'Get many tickets of any type and state. To find certain ones, use Search.',
	fields: {},
	effect: 'read',
	request: () => endpoint('POST /tickets/search', { body: { query: ANY_TICKET } }),
	pagination: {
		style: 'cursor in body',
		items: 'tickets',
		slices: { by: 'updated_at', precision: 'second' },
	},
	simplify: simplifyTicket,
});
