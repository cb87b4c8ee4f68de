import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { newsfeedPicker } from '../newsItem/picker';
import { simplifyNewsItem } from '../newsItem/simplify';

export const getItems = operation({
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
