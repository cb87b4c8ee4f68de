import { UserError } from 'n8n-workflow';
import { choice } from '../../shared/form/choice';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { defaultLocaleField, nameField, variationsBody, variationsField } from './fields';

export const create = operation({
	name: 'Create',
	action: 'Create dynamic content',
	description:
		'Create a value that articles of the help center show wherever they name it, such as a phone number, in several languages',
	fields: {
		name: nameField(),
		contentType: choice(
			'Content Type',
			[
				{ name: 'Inline', value: 'inline', description: 'A short value within a sentence' },
				{ name: 'Block', value: 'block', description: 'One or more blocks of content' },
			],
			{ description: 'Never changes once the content exists' },
		),
		defaultLocale: defaultLocaleField(),
		variations: variationsField(),
	},
	effect: 'once',
	request: ({ name, contentType: content_type, defaultLocale: default_locale, variations }) => {
		if (!variations.some(({ locale, brand }) => locale === default_locale && !brand)) {
			throw new UserError(`'Variations' has none for ${default_locale} without a brand`, {
				description: `Add one: ${default_locale} is the 'Default Locale', which every brand falls back to.`,
			});
		}
		return endpoint('POST /dynamic_contents', {
			body: { name, content_type, default_locale, variations: variationsBody(variations) },
		});
	},
});
