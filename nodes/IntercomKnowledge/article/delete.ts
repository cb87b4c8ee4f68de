import { endpoint } from '../../shared/intercom/request';
import { deleted, operation } from '../../shared/node/operation';
import { articlePicker } from './picker';

export const deleteArticle = operation({
	name: 'Delete',
	action: 'Delete article',
	description: 'Delete an article in all its languages for good',
	fields: { article: articlePicker() },
	effect: 'repeatable',
	request: ({ article }) => endpoint('DELETE /articles/{article_id}', { path: { article_id: article } }),
	result: deleted('article'),
});
