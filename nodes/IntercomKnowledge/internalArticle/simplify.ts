import type { InternalArticle } from '../../shared/intercom/endpoints';
import { toText } from '../../shared/thread/body';

/** What people use of an internal article, its body as plain text. */
export function simplify(article: InternalArticle) {
	const { id, title, body, locale, owner_id, author_id, audience_ids, created_at, updated_at } = article;
	return {
		id,
		title,
		text: toText(body ?? '', 'html'),
		locale,
		owner_id,
		author_id,
		audience_ids,
		created_at,
		updated_at,
	};
}
