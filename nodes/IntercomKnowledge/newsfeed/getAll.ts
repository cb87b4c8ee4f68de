import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';

export const getAll = operation({
	name: 'Get Many',
	action: 'Get many newsfeeds',
	description: 'Get many newsfeeds: where customers find news items',
	fields: {},
	effect: 'read',
	request: () => endpoint('GET /news/newsfeeds'),
	pagination: { style: 'page in query' },
});
