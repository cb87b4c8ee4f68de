import { labelled, optional } from '../../shared/form/field';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { withChanges } from '../../shared/session/changes';
import { defaultLocaleField, nameField, variationsBody, variationsField } from './fields';
import { dynamicContentPicker } from './picker';

export const update = operation({
	name: 'Update',
	action: 'Update dynamic content',
	description: 'Change dynamic content wherever it is shown; what is not given stays as it is',
	fields: {
		dynamicContent: dynamicContentPicker(),
		name: optional(nameField()),
		defaultLocale: optional(defaultLocaleField()),
		variations: optional(
			labelled(
				{ description: 'All of them: Intercom deletes each variation that is there and is not given' },
				variationsField(),
			),
		),
	},
	optionalIn: 'Update Fields',
	effect: 'repeatable',
	request: ({ dynamicContent: id, name, defaultLocale: default_locale, variations }) =>
		withChanges(
			endpoint('PUT /dynamic_contents/{id}', {
				path: { id },
				body: { name, default_locale, variations: variations && variationsBody(variations) },
			}),
		),
});
