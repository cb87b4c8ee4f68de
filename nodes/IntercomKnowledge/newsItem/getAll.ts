import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { simplifyNewsItem } from './simplify';

export const getAll = operation({
	name: 'Get Many',
	action: 'Get many news items',
	description: 'Get many news items with their text, drafts too',
	fields: {},
	effect: 'read',
	request: () => endpoint('GET /news/news_items'),
	pagination: { style: 'page in query' },
	simplify: simplifyNewsItem,
});
