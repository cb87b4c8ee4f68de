import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { simplify } from './simplify';

export const getAll = operation({
	name: 'Get Many',
	action: 'Get many internal articles',
	description:
		'Get many internal articles with their text: what teammates and their AI know and customers do not read',
	fields: {},
	effect: 'read',
	request: () => endpoint('GET /internal_articles'),
	pagination: { style: 'page in query' },
	simplify,
});
