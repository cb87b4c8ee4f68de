import type { Article, ArticleListItem, ArticleVersionSummary } from '../../shared/intercom/endpoints';
import { toText } from '../../shared/thread/body';

/** What people use of an article, its body as plain text. */
export function simplifyArticle(article: Article | ArticleListItem) {
	return {
		id: article.id,
		title: article.title,
		description: article.description,
		url: article.url,
		state: article.state,
		text: toText(article.body ?? '', 'html'),
		author_id: article.author_id,
		parent_ids: article.parent_ids,
		created_at: article.created_at,
		updated_at: article.updated_at,
	};
}

/** What people use of a version. */
export function simplifyVersion(version: ArticleVersionSummary) {
	const { id, article_id, title, description, author_id, created_by_id, created_via, state, created_at } =
		version;
	return { id, article_id, title, description, author_id, created_by_id, created_via, state, created_at };
}
