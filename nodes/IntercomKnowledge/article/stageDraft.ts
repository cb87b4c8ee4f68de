import { optional } from '../../shared/form/field';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { withChanges } from '../../shared/session/changes';
import { translationsField, translationsBody } from '../fields/locale';
import { contentBody, wording } from './content';
import { articlePicker } from './picker';

export const stageDraft = operation({
	name: 'Stage Draft',
	action: 'Stage draft of article',
	description:
		'Write changes to a published article that nobody sees before "Publish Draft", for example for a teammate to read; what is not given stays as it is',
	fields: { article: articlePicker(), ...wording(), translations: optional(translationsField(wording())) },
	optionalIn: 'Update Fields',
	effect: 'repeatable',
	request: ({ article, translations, ...content }) =>
		withChanges(
			endpoint('PUT /articles/{id}/draft', {
				path: { id: article },
				// Intercom ignores what has no versions: the state, the audiences, the place, the schedules.
				partOfBody: {
					...contentBody(content),
					translated_content: translationsBody(translations, contentBody),
				},
			}),
		),
});
