import type { NewsItem } from '../../shared/intercom/endpoints';
import { toText } from '../../shared/thread/body';

/** What people use of a news item, its body as plain text. */
export function simplifyNewsItem(item: NewsItem) {
	const {
		id,
		title,
		body,
		state,
		sender_id,
		labels,
		reactions,
		newsfeed_assignments,
		created_at,
		updated_at,
	} = item;
	return {
		id,
		title,
		text: toText(body ?? '', 'html'),
		state,
		sender_id,
		labels,
		reactions,
		newsfeed_ids: (newsfeed_assignments ?? []).map(({ newsfeed_id: newsfeed }) => newsfeed),
		created_at,
		updated_at,
	};
}
