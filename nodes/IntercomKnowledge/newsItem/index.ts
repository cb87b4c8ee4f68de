import { newsItemPicker } from './picker';
import { endpoint } from '../../shared/intercom/request';
import type { Resource } from '../../shared/node/operation';
import { deleted, operation } from '../../shared/node/operation';
import { create, update } from './manage';
import { simplifyNewsItem } from './simplify';

const get = operation({
	name: 'Get',
	action: 'Get news item',
	description: 'Get one news item with its whole text',
	fields: { newsItem: newsItemPicker() },
	effect: 'read',
	request: ({ newsItem: id }) =>
		endpoint('GET /news/news_items/{news_item_id}', { path: { news_item_id: id } }),
	simplify: simplifyNewsItem,
});

const getAll = operation({
	name: 'Get Many',
	action: 'Get many news items',
	description: 'Get many news items with their text, drafts too',
	fields: {},
	effect: 'read',
	request: () => endpoint('GET /news/news_items'),
	pagination: { style: 'page in query' },
	simplify: simplifyNewsItem,
});

const remove = operation({
	name: 'Delete',
	action: 'Delete news item',
	description: 'Delete a news item for good; it leaves all newsfeeds',
	fields: { newsItem: newsItemPicker() },
	effect: 'repeatable',
	request: ({ newsItem: id }) =>
		endpoint('DELETE /news/news_items/{news_item_id}', { path: { news_item_id: id } }),
	result: deleted('newsItem'),
});

export const newsItem: Resource = {
	name: 'News Item',
	preferred: 'getAll',
	operations: { create, delete: remove, get, getAll, update },
};
