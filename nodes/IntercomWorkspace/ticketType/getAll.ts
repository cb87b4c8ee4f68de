import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { simplify } from './simplify';

export const getAll = operation({
	name: 'Get Many',
	action: 'Get many ticket types',
	description: 'Get many ticket types with their attributes, for example to find which one fits a request',
	fields: {},
	effect: 'read',
	request: () => endpoint('GET /ticket_types'),
	pagination: { style: 'whole' },
	simplify,
});
