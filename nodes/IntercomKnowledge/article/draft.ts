import { articlePicker } from './picker';
import { endpoint } from '../../shared/intercom/request';
import { withChanges } from '../../shared/session/changes';
import { operation } from '../../shared/node/operation';
import { translations, translationsBody } from '../fields/locale';
import { contentBody, wording } from './content';
import { simplifyArticle } from './simplify';
import { optional } from '../../shared/form/field';
import { listOfText } from '../../shared/form/text';

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

export const stageDraft = operation({
	name: 'Stage Draft',
	action: 'Stage draft of article',
	description:
		'Write changes to a published article that nobody sees before "Publish Draft", for example for a teammate to read; what is not given stays as it is',
	fields: { article: articlePicker(), ...wording(), translations: optional(translations(wording())) },
	optionalIn: 'Update Fields',
	effect: 'repeatable',
	request: ({ article, translations: others, ...content }) =>
		withChanges(
			endpoint('PUT /articles/{id}/draft', {
				path: { id: article },
				// Intercom ignores what has no versions: the state, the audiences, the place, the schedules.
				partOfBody: { ...contentBody(content), translated_content: translationsBody(others, contentBody) },
			}),
		),
});

export const publishDraft = operation({
	name: 'Publish Draft',
	action: 'Publish draft of article',
	description: 'Make the staged changes of an article live',
	fields: {
		article: articlePicker(),
		locales: optional(
			listOfText('Locales', {
				placeholder: 'e.g. en, fr',
				description:
					'The languages to publish, each with staged changes. Needed where the workspace has several, with commas between, or a list from an expression.',
			}),
		),
	},
	effect: 'repeatable',
	request: ({ article, locales }) =>
		endpoint('POST /articles/{id}/draft/publish', { path: { id: article }, body: { locales } }),
});
