import { customAttributes } from '../../shared/attributes/field';
import { contactAttributes } from '../../shared/attributes/models';
import { optional } from '../../shared/form/field';
import { anyText } from '../../shared/form/text';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { changes } from '../../shared/session/changes';
import { found } from './body';
import { userId, id, foundBy } from './fields';

export const update = operation({
	name: 'Update',
	action: 'Update visitor',
	description: 'Change the name or custom attributes of a visitor; what is not given stays as it is',
	fields: {
		...found(userId, id),
		name: optional(anyText('Name', { placeholder: 'e.g. Nora Lind' })),
		customAttributes: customAttributes(contactAttributes),
	},
	optionalIn: 'Update Fields',
	effect: 'repeatable',
	request: ({ visitor, findBy, name, customAttributes: custom_attributes }) =>
		endpoint('PUT /visitors', {
			body: {
				id: undefined,
				user_id: undefined,
				...foundBy(findBy, visitor),
				...changes({ name, custom_attributes }),
			},
		}),
});
