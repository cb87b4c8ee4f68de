import { someOrNone } from '../../shared/form/counted';
import { optional } from '../../shared/form/field';
import { listOfText } from '../../shared/form/text';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { articlePicker } from './picker';

export const publishDraft = operation({
	name: 'Publish Draft',
	action: 'Publish draft of article',
	description: 'Make the staged changes of an article live',
	fields: {
		article: articlePicker(),
		locales: optional(
			someOrNone(
				listOfText('Locales', {
					placeholder: 'e.g. en, fr',
					description:
						'The languages to publish, each with staged changes. Needed where the workspace has several, with commas between, or a list from an expression.',
				}),
			),
		),
	},
	effect: 'repeatable',
	request: ({ article, locales }) =>
		endpoint('POST /articles/{id}/draft/publish', { path: { id: article }, body: { locales } }),
});
