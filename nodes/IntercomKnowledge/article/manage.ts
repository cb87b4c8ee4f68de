import { articlePicker } from './picker';
import { numericId } from '../../shared/form/numericId';
import { actingTeammate } from '../../shared/records/people';
import { changes } from '../../shared/session/changes';
import { optional } from '../../shared/form/field';
import { operation } from '../../shared/node/operation';
import { articleBody, collection, placement, setting, title, wording } from './content';

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
	request: (article) => ({ method: 'POST', path: ['articles'], body: articleBody(article) }),
});

export const update = operation({
	name: 'Update',
	action: 'Update article',
	description:
		'Change an article; what is not given stays as it is. Changes of a published article show at once: use "Stage Draft" to have them read first.',
	fields: { article: articlePicker(), ...wording(), ...setting(), ...placement() },
	optionalIn: 'Update Fields',
	effect: 'repeatable',
	request: ({ article, ...given }) => ({
		method: 'PUT',
		path: ['articles', article],
		body: changes(articleBody(given)),
	}),
});

export const remove = operation({
	name: 'Delete',
	action: 'Delete article',
	description: 'Delete an article in all its languages for good',
	fields: { article: articlePicker() },
	effect: 'repeatable',
	request: ({ article }) => ({ method: 'DELETE', path: ['articles', article] }),
	result: (_body, { article }) => ({ deleted: true, id: article }),
});
