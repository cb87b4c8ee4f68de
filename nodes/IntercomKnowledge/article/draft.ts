import { articlePicker } from './picker';
import { listOfText } from '../../shared/form/inputs';
import { changes } from '../../shared/session/changes';
import { optional } from '../../shared/form/field';
import { operation } from '../../shared/node/operation';
import { translations, translationsBody } from '../fields/locale';
import { contentBody, wording } from './content';
import { simplifyArticle } from './simplify';

export const getDraft = operation({
	name: 'Get Draft',
	action: 'Get draft of article',
	description:
		'Get a published article with the changes that are staged and not live yet; there must be some',
	fields: { article: articlePicker() },
	effect: 'read',
	simplify: simplifyArticle,
	request: ({ article }) => ({ method: 'GET', path: ['articles', article, 'draft'] }),
});

export const stageDraft = operation({
	name: 'Stage Draft',
	action: 'Stage draft of article',
	description:
		'Write changes to a published article that nobody sees before "Publish Draft", for example for a teammate to read; what is not given stays as it is',
	fields: { article: articlePicker(), ...wording(), translations: optional(translations(wording())) },
	optionalIn: 'Update Fields',
	effect: 'repeatable',
	request: ({ article, translations: others, ...content }) => ({
		method: 'PUT',
		path: ['articles', article, 'draft'],
		body: changes({ ...contentBody(content), translated_content: translationsBody(others, contentBody) }),
	}),
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
	request: ({ article, locales }) => ({
		method: 'POST',
		path: ['articles', article, 'draft', 'publish'],
		body: { locales },
	}),
});
