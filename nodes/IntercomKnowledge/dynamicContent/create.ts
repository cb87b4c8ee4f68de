import { choice } from '../../shared/form/choice';
import { labelled, onlyWhen, optional, when } from '../../shared/form/field';
import { longText } from '../../shared/form/text';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { blocksField, defaultLocaleField, nameField, variationsBody, variationsField } from './fields';

const contentType = choice(
	'Content Type',
	[
		{ name: 'Inline', value: 'inline', description: 'A short value within a sentence' },
		{ name: 'Block', value: 'block', description: 'One or more blocks of content' },
	],
	{ description: 'Never changes once the content exists' },
);

export const create = operation({
	name: 'Create',
	action: 'Create dynamic content',
	description:
		'Create a value that articles of the help center show wherever they name it, such as a phone number, in one or several languages',
	fields: {
		name: nameField(),
		contentType,
		defaultLocale: defaultLocaleField(),
		text: onlyWhen(
			when(contentType, 'inline'),
			longText('Text', {
				typeOptions: { rows: 2 },
				placeholder: 'e.g. +1-555-0100',
				description: "What is shown in the 'Default Locale'",
			}),
		),
		blocks: onlyWhen(when(contentType, 'block'), blocksField("What is shown in the 'Default Locale'")),
		variations: optional(
			labelled({ description: 'What is shown in other languages, or for one brand' }, variationsField()),
		),
	},
	effect: 'once',
	request: ({
		name,
		contentType: content_type,
		defaultLocale: default_locale,
		text,
		blocks,
		variations = [],
	}) =>
		endpoint('POST /dynamic_contents', {
			body: {
				name,
				content_type,
				default_locale,
				variations: [
					{ locale: default_locale, ...(blocks ? { json_blocks: blocks } : { text_content: text }) },
					...variationsBody(variations),
				],
			},
		}),
});
