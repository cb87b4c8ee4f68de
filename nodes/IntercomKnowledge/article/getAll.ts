import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { simplifyArticle } from './simplify';

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
