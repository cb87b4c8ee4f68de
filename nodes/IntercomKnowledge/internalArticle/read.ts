import type { InternalArticle } from '../../shared/intercom/endpoints';
import { endpoint } from '../../shared/intercom/request';
import { internalArticlePicker } from './picker';
import { toText } from '../../shared/thread/body';
import { operation } from '../../shared/node/operation';
import { text } from '../../shared/form/text';

export const get = operation({
	name: 'Get',
	action: 'Get internal article',
	description: 'Get one internal article with its whole text',
	fields: { internalArticle: internalArticlePicker() },
	effect: 'read',
	request: ({ internalArticle }) =>
		endpoint('GET /internal_articles/{internal_article_id}', {
			path: { internal_article_id: internalArticle },
		}),
	simplify,
});

export const getAll = operation({
	name: 'Get Many',
	action: 'Get many internal articles',
	description:
		'Get many internal articles with their text: what teammates and their AI know and customers do not read',
	fields: {},
	effect: 'read',
	request: () => endpoint('GET /internal_articles'),
	pagination: { style: 'page in query' },
	simplify,
});

export const search = operation({
	name: 'Search',
	action: 'Search internal articles',
	description: 'Find the internal articles of one folder. To find them by words, use "Search" of "Content".',
	fields: {
		folderId: text('Folder ID', {
			placeholder: 'e.g. 7',
			description: 'The folder of the Knowledge Hub; its ID is in the address of the folder in Intercom',
		}),
	},
	effect: 'read',
	// As with articles, what is found stands one level deeper than the records of other lists.
	request: ({ folderId }) => endpoint('GET /internal_articles/search', { query: { folder_id: folderId } }),
	pagination: { style: 'page in query', items: ({ data }) => data?.internal_articles ?? [] },
	simplify,
});

/** What people use of an internal article, its body as plain text. */
function simplify(article: InternalArticle) {
	const { id, title, body, locale, owner_id, author_id, audience_ids, created_at, updated_at } = article;
	return {
		...{ id, title, text: toText(body ?? '', 'html'), locale, owner_id, author_id },
		...{ audience_ids, created_at, updated_at },
	};
}
