import { customAttributes } from '../../shared/attributes/field';
import { contactAttributes } from '../../shared/attributes/models';
import { optional } from '../../shared/form/field';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { contactPicker, roleField } from '../../shared/records/contact';
import { withChanges } from '../../shared/session/changes';
import { contactBody, emailField, externalIdField, includeMergeHistoryField, profile } from './profile';

export const update = operation({
	name: 'Update',
	action: 'Update contact',
	description: 'Change details and custom attributes of a contact; what is not given stays as it is',
	fields: {
		contact: contactPicker(),
		email: optional(emailField()),
		externalId: optional(externalIdField()),
		role: optional(roleField()),
		...profile(),
		includeMergeHistory: includeMergeHistoryField(),
		customAttributes: customAttributes(contactAttributes),
	},
	optionalIn: 'Update Fields',
	effect: 'repeatable',
	request: ({ contact, includeMergeHistory: include_merge_history, ...details }) =>
		withChanges(
			endpoint('PUT /contacts/{contact_id}', {
				path: { contact_id: contact },
				query: { include_merge_history },
				body: contactBody(details),
			}),
			"Add a field under 'Update Fields', or a custom attribute; when mapping automatically, name the input's fields like attributes.",
		),
});
