import { customAttributes } from '../../shared/attributes/field';
import { contactAttributes } from '../../shared/attributes/models';
import { text } from '../../shared/form/text';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';

export const create = operation({
	name: 'Create',
	action: 'Create phone switch',
	description:
		'Move somebody who calls to the Messenger: they get a text message with a link to go on in writing. The contact gets the custom attributes.',
	fields: {
		phone: text('Phone', {
			placeholder: 'e.g. +353832345678',
			description: 'The number with its country code, in the E.164 format',
		}),
		customAttributes: customAttributes(contactAttributes),
	},
	effect: 'once',
	request: ({ phone, customAttributes: attributes }) =>
		endpoint('POST /phone_call_redirects', { body: { phone: phone.trim(), custom_attributes: attributes } }),
});
