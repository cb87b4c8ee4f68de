import { endpoint } from '../../shared/intercom/request';
import { deleted, operation } from '../../shared/node/operation';
import { newsItemPicker } from './picker';

export const deleteNewsItem = operation({
	name: 'Delete',
	action: 'Delete news item',
	description: 'Delete a news item for good; it leaves all newsfeeds',
	fields: { newsItem: newsItemPicker() },
	effect: 'repeatable',
	request: ({ newsItem: id }) =>
		endpoint('DELETE /news/news_items/{news_item_id}', { path: { news_item_id: id } }),
	result: deleted('newsItem'),
});
