import { endpoint } from '../../shared/intercom/request';
import { tagOperations } from '../tags';
import { articlePicker } from './picker';

/** The tag operations of this resource. */
export const tags = tagOperations({
	parameter: 'article',
	field: articlePicker,
	called: 'article',
	put: (id, body) => endpoint('POST /articles/{article_id}/tags', { path: { article_id: id }, body }),
	take: (id, tag) =>
		endpoint('DELETE /articles/{article_id}/tags/{id}', { path: { article_id: id, id: tag } }),
});
