import type { IDataObject } from 'n8n-workflow';
import { articlePicker } from '../../shared/fields/article';
import { toText } from '../../shared/message/body';
import { operation } from '../../shared/operation/operation';

export const get = operation({
	name: 'Get',
	action: 'Get article',
	description: 'Get one help center article with its whole text, by ID or by its address',
	fields: { article: articlePicker() },
	effect: 'read',
	simplify: simplifyArticle,
	request: ({ article }) => ({ method: 'GET', path: ['articles', article] }),
});

export const getAll = operation({
	name: 'Get Many',
	action: 'Get many articles',
	description: 'Get many help center articles with their text, drafts too, the most recently updated first',
	fields: {},
	effect: 'read',
	simplify: simplifyArticle,
	pagination: { style: 'page in query' },
	request: () => ({ method: 'GET', path: ['articles'] }),
});

/** What people use of an article, its body as plain text. */
function simplifyArticle(article: IDataObject): IDataObject {
	return {
		id: article.id,
		title: article.title,
		description: article.description,
		url: article.url,
		state: article.state,
		text: toText(String(article.body ?? '')),
		author_id: article.author_id,
		parent_ids: article.parent_ids,
		created_at: article.created_at,
		updated_at: article.updated_at,
	};
}
