import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { withChanges } from '../../shared/session/changes';
import { articleBody, parentBody, placement, setting, wording } from './content';
import { articlePicker } from './picker';

export const update = operation({
	name: 'Update',
	action: 'Update article',
	description:
		'Change an article; what is not given stays as it is. Changes of a published article show at once: use "Stage Draft" to have them read first.',
	fields: { article: articlePicker(), ...wording(), ...setting(), ...placement() },
	optionalIn: 'Update Fields',
	effect: 'repeatable',
	request: ({ article, collection, ...given }) =>
		withChanges(
			endpoint('PUT /articles/{article_id}', {
				path: { article_id: article },
				body: { ...articleBody(given), ...parentBody(collection) },
			}),
		),
});
