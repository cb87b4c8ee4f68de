import { newsfeedPicker } from '../newsItem/picker';
import type { Resource } from '../../shared/node/operation';
import { operation } from '../../shared/node/operation';
import { simplifyNewsItem } from '../newsItem/simplify';

const get = operation({
	name: 'Get',
	action: 'Get newsfeed',
	description: 'Get one newsfeed',
	fields: { newsfeed: newsfeedPicker() },
	effect: 'read',
	request: ({ newsfeed: id }) => ({ method: 'GET', path: ['news', 'newsfeeds', id] }),
});

const getAll = operation({
	name: 'Get Many',
	action: 'Get many newsfeeds',
	description: 'Get many newsfeeds: where customers find news items',
	fields: {},
	effect: 'read',
	pagination: { style: 'page in query' },
	request: () => ({ method: 'GET', path: ['news', 'newsfeeds'] }),
});

const getItems = operation({
	name: 'Get Live Items',
	action: 'Get live items of newsfeed',
	description: 'Get the news items that customers see in one newsfeed now',
	fields: { newsfeed: newsfeedPicker() },
	effect: 'read',
	simplify: simplifyNewsItem,
	pagination: { style: 'page in query' },
	request: ({ newsfeed: id }) => ({ method: 'GET', path: ['news', 'newsfeeds', id, 'items'] }),
});

export const newsfeed: Resource = {
	name: 'Newsfeed',
	preferred: 'getAll',
	operations: { get, getAll, getItems },
};
