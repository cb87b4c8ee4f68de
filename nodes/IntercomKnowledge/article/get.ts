import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { articlePicker } from './picker';
import { simplifyArticle } from './simplify';

export const get = operation({
	name: 'Get',
	action: 'Get article',
	description: 'Get one help center article with its whole text, by ID or by its address',
	fields: { article: articlePicker() },
	effect: 'read',
	request: ({ article }) => endpoint('GET /articles/{article_id}', { path: { article_id: article } }),
	simplify: simplifyArticle,
});
