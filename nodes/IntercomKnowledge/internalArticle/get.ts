import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { internalArticlePicker } from './picker';
import { simplify } from './simplify';

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
