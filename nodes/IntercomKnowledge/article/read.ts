import { articlePicker } from './picker';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
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

export const getAll = operation({
	name: 'Get Many',
	action: 'Get many articles',
	description: 'Get many help center articles with their text, drafts too, the most recently updated first',
	fields: {},
	effect: 'read',
	request: () => endpoint('GET /articles'),
	pagination: { style: 'page in query' },
	simplify: simplifyArticle,
});
