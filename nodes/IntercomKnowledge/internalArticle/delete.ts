import { endpoint } from '../../shared/intercom/request';
import { deleted, operation } from '../../shared/node/operation';
import { internalArticlePicker } from './picker';

export const deleteInternalArticle = operation({
	name: 'Delete',
	action: 'Delete internal article',
	description: 'Delete an internal article for good',
	fields: { internalArticle: internalArticlePicker() },
	effect: 'repeatable',
	request: ({ internalArticle }) =>
		endpoint('DELETE /internal_articles/{internal_article_id}', {
			path: { internal_article_id: internalArticle },
		}),
	result: deleted('internalArticle'),
});
