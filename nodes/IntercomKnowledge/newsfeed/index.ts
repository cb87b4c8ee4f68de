import { newsfeedPicker } from '../newsItem/picker';
import { endpoint } from '../../shared/intercom/request';
import type { Resource } from '../../shared/node/operation';
import { operation } from '../../shared/node/operation';
import { simplifyNewsItem } from '../newsItem/simplify';

const get = operation({
	name: 'Get',
	action: 'Get newsfeed',
	description: 'Get one newsfeed',
	fields: { newsfeed: newsfeedPicker() },
	effect: 'read',
	request: ({ newsfeed: id }) => endpoint('GET /news/newsfeeds/{newsfeed_id}', { path: { newsfeed_id: id } }),
});

const getAll = operation({
	name: 'Get Many',
	action: 'Get many newsfeeds',
	description: 'Get many newsfeeds: where customers find news items',
	fields: {},
	effect: 'read',
	request: () => endpoint('GET /news/newsfeeds'),
	pagination: { style: 'page in query' },
});

const getItems = operation({
	name: 'Get Live Items',
	action: 'Get live items of newsfeed',
	description: 'Get the news items that customers see in one newsfeed now',
	fields: { newsfeed: newsfeedPicker() },
	effect: 'read',
	request: ({ newsfeed: id }) =>
		endpoint('GET /news/newsfeeds/{newsfeed_id}/items', { path: { newsfeed_id: id } }),
	pagination: { style: 'page in query' },
	simplify: simplifyNewsItem,
});

export const newsfeed: Resource = {
	name: 'Newsfeed',
	preferred: 'getAll',
	operations: { get, getAll, getItems },
};
