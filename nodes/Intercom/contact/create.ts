import { customAttributes } from '../../shared/attributes/field';
import { contactAttributes } from '../../shared/attributes/models';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { given } from '../../shared/form/text';
import { roleField } from '../../shared/records/contact';
import { contactBody, emailField, externalIdField, profile } from './profile';

export const create = operation({
	name: 'Create',
	action: 'Create contact',
	description:
		'Create a user or a lead. If a contact with the same details may exist, use "Create or Update" instead.',
	fields: {
		role: roleField(),
		email: emailField(),
		externalId: externalIdField(),
		...profile(),
		customAttributes: customAttributes(contactAttributes),
	},
	effect: 'once',
	request: (inputs) =>
		endpoint('POST /contacts', {
			body: {
				...contactBody({ ...inputs, email: given(inputs.email), externalId: given(inputs.externalId) }),
				role: inputs.role,
			},
		}),
});
