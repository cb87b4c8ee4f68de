import { newsItemPicker } from './picker';
import type { Resource } from '../../shared/node/operation';
import { operation } from '../../shared/node/operation';
import { create, update } from './manage';
import { simplifyNewsItem } from './simplify';

const get = operation({
	name: 'Get',
	action: 'Get news item',
	description: 'Get one news item with its whole text',
	fields: { newsItem: newsItemPicker() },
	effect: 'read',
	simplify: simplifyNewsItem,
	request: ({ newsItem: id }) => ({ method: 'GET', path: ['news', 'news_items', id] }),
});

const getAll = operation({
	name: 'Get Many',
	action: 'Get many news items',
	description: 'Get many news items with their text, drafts too',
	fields: {},
	effect: 'read',
	simplify: simplifyNewsItem,
	pagination: { style: 'page in query' },
	request: () => ({ method: 'GET', path: ['news', 'news_items'] }),
});

const remove = operation({
	name: 'Delete',
	action: 'Delete news item',
	description: 'Delete a news item for good; it leaves all newsfeeds',
	fields: { newsItem: newsItemPicker() },
	effect: 'repeatable',
	request: ({ newsItem: id }) => ({ method: 'DELETE', path: ['news', 'news_items', id] }),
	result: (_body, { newsItem: id }) => ({ deleted: true, id }),
});

export const newsItem: Resource = {
	name: 'News Item',
	preferred: 'getAll',
	operations: { create, delete: remove, get, getAll, update },
};
