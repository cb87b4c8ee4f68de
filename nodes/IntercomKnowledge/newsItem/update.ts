import type { NewsItem } from '../../shared/intercom/endpoints';
import type { Body } from '../../shared/intercom/request';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { replace } from '../replacing';
import { contentBody } from './body';
import { content } from './fields';
import { newsItemPicker } from './picker';

export const update = operation({
	name: 'Update',
	action: 'Update news item',
	description:
		'Change a news item. Intercom replaces it as a whole: it is read first, so that what is not given is kept.',
	fields: { newsItem: newsItemPicker(), ...content() },
	optionalIn: 'Update Fields',
	effect: 'repeatable',
	run: async ({ newsItem: id, title, sender, ...given }, session) =>
		await replace(session, {
			read: endpoint('GET /news/news_items/{news_item_id}', { path: { news_item_id: id } }),
			write: (body: Body<'PUT /news/news_items/{news_item_id}'>) =>
				endpoint('PUT /news/news_items/{news_item_id}', { path: { news_item_id: id }, body }),
			keep,
			given: { title, sender_id: sender, ...contentBody(given) },
		}),
});

/** What of a news item can be sent back as it was read. The cover image cannot: Intercom takes none in an update. */
function keep(item: NewsItem) {
	const {
		title: named,
		sender_id,
		body,
		deliver_silently,
		labels,
		reactions,
		state,
		newsfeed_assignments,
	} = item;
	return {
		title: named,
		sender_id,
		body,
		deliver_silently,
		state,
		labels: withoutNulls(labels),
		reactions: withoutNulls(reactions),
		newsfeed_assignments: newsfeed_assignments?.map(({ newsfeed_id, published_at }) => ({
			newsfeed_id,
			...(published_at !== null && { published_at }),
		})),
	};
}

/** Intercom was seen to list nulls, which it refuses in return. */
const withoutNulls = (list: string[] | undefined) => list?.filter((entry) => entry !== null);
