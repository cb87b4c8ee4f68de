import { optional } from '../../shared/form/field';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { contactPicker } from '../../shared/records/contact';
import { conversationPicker } from '../../shared/records/conversation';
import { objectTypeField } from './picker';

export const getAll = operation({
	name: 'Get Many',
	action: 'Get many custom object instances',
	description:
		'Get many instances of a custom object, for example the orders of a contact or of a conversation',
	fields: {
		objectType: objectTypeField(),
		contact: optional(contactPicker({ description: 'Only instances that this contact refers to' })),
		conversation: optional(
			conversationPicker({ description: 'Only instances that this conversation refers to' }),
		),
	},
	optionalIn: 'Filters',
	effect: 'read',
	request: ({ objectType, contact, conversation }) =>
		endpoint('GET /custom_object_instances/{custom_object_type_identifier}', {
			path: { custom_object_type_identifier: objectType },
			query: { references_contact_id: contact, references_conversation_id: conversation },
		}),
	pagination: { style: 'page in query' },
});
