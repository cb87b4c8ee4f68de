import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { simplify } from './simplify';

export const getAll = operation({
	name: 'Get Many',
	action: 'Get many collections',
	description: 'Get many collections of the help centers, the most recently updated first',
	fields: {},
	effect: 'read',
	request: () => endpoint('GET /help_center/collections'),
	pagination: { style: 'page in query' },
	simplify,
});
