import { articlePicker } from './picker';
import { endpoint } from '../../shared/intercom/request';
import { actingTeammate } from '../../shared/records/people';
import { withChanges } from '../../shared/session/changes';
import { deleted, operation } from '../../shared/node/operation';
import { articleBody, parentBody, collection, placement, setting, title, wording } from './content';
import { optional } from '../../shared/form/field';
import { numericId } from '../../shared/form/number';

export const create = operation({
	name: 'Create',
	action: 'Create article',
	description:
		'Create a help center article from Markdown or HTML; it is a draft unless its state is set to published',
	fields: {
		...wording(),
		...setting(),
		...placement(),
		title: title(),
		author: numericId(
			actingTeammate({
				displayName: 'Author',
				description: 'Whom it is by. Leave empty for the teammate the credential belongs to.',
			}),
		),
		collection: optional(numericId(collection())),
	},
	effect: 'once',
	request: ({ title: named, author, collection: parent, ...article }) =>
		endpoint('POST /articles', {
			body: { ...articleBody(article), title: named, author_id: author, ...parentBody(parent) },
		}),
});

export const update = operation({
	name: 'Update',
	action: 'Update article',
	description:
		'Change an article; what is not given stays as it is. Changes of a published article show at once: use "Stage Draft" to have them read first.',
	fields: { article: articlePicker(), ...wording(), ...setting(), ...placement() },
	optionalIn: 'Update Fields',
	effect: 'repeatable',
	request: ({ article, collection: parent, ...given }) =>
		withChanges(
			endpoint('PUT /articles/{article_id}', {
				path: { article_id: article },
				body: { ...articleBody(given), ...parentBody(parent) },
			}),
		),
});

export const remove = operation({
	name: 'Delete',
	action: 'Delete article',
	description: 'Delete an article in all its languages for good',
	fields: { article: articlePicker() },
	effect: 'repeatable',
	request: ({ article }) => endpoint('DELETE /articles/{article_id}', { path: { article_id: article } }),
	result: deleted('article'),
});
