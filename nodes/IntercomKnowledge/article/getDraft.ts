import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { articlePicker } from './picker';
import { simplifyArticle } from './simplify';

export const getDraft = operation({
	name: 'Get Draft',
	action: 'Get draft of article',
	description:
		'Get a published article with the changes that are staged and not live yet; there must be some',
	fields: { article: articlePicker() },
	effect: 'read',
	request: ({ article }) => endpoint('GET /articles/{id}/draft', { path: { id: article } }),
	simplify: simplifyArticle,
});
