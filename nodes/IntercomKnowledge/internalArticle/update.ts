import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { withChanges } from '../../shared/session/changes';
import { contentBody } from './body';
import { content } from './fields';
import { internalArticlePicker } from './picker';

export const update = operation({
	name: 'Update',
	action: 'Update internal article',
	description: 'Change an internal article; what is not given stays as it is',
	fields: { internalArticle: internalArticlePicker(), ...content() },
	optionalIn: 'Update Fields',
	effect: 'repeatable',
	request: ({ internalArticle, title, author: by, owner: whose, ...given }) =>
		withChanges(
			endpoint('PUT /internal_articles/{internal_article_id}', {
				path: { internal_article_id: internalArticle },
				body: { title, author_id: by, owner_id: whose, ...contentBody(given) },
			}),
		),
});
