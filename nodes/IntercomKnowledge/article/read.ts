import { articlePicker } from './picker';
import { operation } from '../../shared/node/operation';
import { simplifyArticle } from './simplify';

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
