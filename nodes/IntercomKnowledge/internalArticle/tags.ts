import { endpoint } from '../../shared/intercom/request';
import { tagOperations } from '../tags';
import { internalArticlePicker } from './picker';

export const tags = tagOperations({
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
