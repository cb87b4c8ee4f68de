import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { newsItemPicker } from './picker';
import { simplifyNewsItem } from './simplify';

export const get = operation({
	name: 'Get',
	action: 'Get news item',
	description: 'Get one news item with its whole text',
	fields: { newsItem: newsItemPicker() },
	effect: 'read',
	request: ({ newsItem: id }) =>
		endpoint('GET /news/news_items/{news_item_id}', { path: { news_item_id: id } }),
	simplify: simplifyNewsItem,
});
