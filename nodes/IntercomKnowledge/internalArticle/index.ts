import { endpoint } from '../../shared/intercom/request';
import { internalArticlePicker } from './picker';
import type { Resource } from '../../shared/node/operation';
import { tagOperations } from '../tags';
import { create, remove, update } from './manage';
import { get, getAll, search } from './read';

const tags = tagOperations({
	parameter: 'internalArticle',
	field: internalArticlePicker,
	called: 'internal article',
	put: (id, body) =>
		endpoint('POST /internal_articles/{internal_article_id}/tags', {
			path: { internal_article_id: id },
			body,
		}),
	take: (id, tag) =>
		endpoint('DELETE /internal_articles/{internal_article_id}/tags/{id}', {
			path: { internal_article_id: id, id: tag },
		}),
});

export const internalArticle: Resource = {
	name: 'Internal Article',
	preferred: 'getAll',
	operations: { create, get, getAll, search, update, delete: remove, ...tags },
};
