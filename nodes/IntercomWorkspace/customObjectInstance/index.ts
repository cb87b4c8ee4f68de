import type { EndpointRequest } from '../../shared/intercom/request';
import type {
	CustomObjectInstance,
	CustomObjectInstancesPaginatedList,
} from '../../shared/intercom/endpoints';
import { endpoint } from '../../shared/intercom/request';
import { contactPicker } from '../../shared/records/contact';
import { conversationPicker } from '../../shared/records/conversation';
import { objectInstance, objectType } from './picker';
import { date } from '../../shared/form/date';
import type { Resource } from '../../shared/node/operation';
import { operation } from '../../shared/node/operation';
import { optional } from '../../shared/form/field';
import { jsonObject } from '../../shared/form/json';
import { text } from '../../shared/form/text';

/** The address with the external id is described as that of the list alone. */
type Found = CustomObjectInstance | CustomObjectInstancesPaginatedList;

const type = objectType();

const get = operation({
	name: 'Get',
	action: 'Get custom object instance',
	description: 'Get one instance of a custom object, such as an order, by its ID or by your own',
	fields: { objectType: type, customObjectInstance: objectInstance(type) },
	effect: 'read',
	request: ({ objectType: type, customObjectInstance: instance }): EndpointRequest<Found> =>
		'id' in instance
			? endpoint('GET /custom_object_instances/{custom_object_type_identifier}/{custom_object_instance_id}', {
					path: { custom_object_type_identifier: type, custom_object_instance_id: instance.id },
				})
			: endpoint('GET /custom_object_instances/{custom_object_type_identifier}', {
					path: { custom_object_type_identifier: type },
					query: { external_id: instance.externalId },
				}),
});

const getAll = operation({
	name: 'Get Many',
	action: 'Get many custom object instances',
	description:
		'Get many instances of a custom object, for example the orders of a contact or of a conversation',
	fields: {
		objectType: objectType(),
		contact: optional(contactPicker({ description: 'Only instances that this contact refers to' })),
		conversation: optional(
			conversationPicker({ description: 'Only instances that this conversation refers to' }),
		),
	},
	optionalIn: 'Filters',
	effect: 'read',
	request: ({ objectType: type, contact, conversation }) =>
		endpoint('GET /custom_object_instances/{custom_object_type_identifier}', {
			path: { custom_object_type_identifier: type },
			query: { references_contact_id: contact, references_conversation_id: conversation },
		}),
	pagination: { style: 'page in query' },
});

const upsert = operation({
	name: 'Create or Update',
	action: 'Create or update custom object instance',
	description: 'Create a new custom object instance, or update the current one if it already exists (upsert)',
	fields: {
		objectType: objectType(),
		externalId: text('External ID', {
			placeholder: 'e.g. order-4711',
			description: 'Your own ID of it, by which it is found again',
		}),
		attributes: optional(
			jsonObject('Attributes (JSON)', {
				placeholder: 'e.g. { "order_number": "ORDER-12345", "total_amount": 99.99 }',
				description: 'Names and values of the attributes of the object type',
			}),
		),
		externalCreatedAt: optional(
			date('Created At', { description: 'When it was created where it comes from' }),
		),
		externalUpdatedAt: optional(
			date('Updated At', { description: 'When it was last changed where it comes from' }),
		),
	},
	effect: 'repeatable',
	request: ({ objectType: type, externalId, attributes, externalCreatedAt, externalUpdatedAt }) =>
		endpoint('POST /custom_object_instances/{custom_object_type_identifier}', {
			path: { custom_object_type_identifier: type },
			body: {
				external_id: externalId,
				custom_attributes: attributes,
				external_created_at: externalCreatedAt,
				external_updated_at: externalUpdatedAt,
			},
		}),
});

const remove = operation({
	name: 'Delete',
	action: 'Delete custom object instance',
	description: 'Delete one instance of a custom object, by its ID or by your own',
	fields: { objectType: type, customObjectInstance: objectInstance(type) },
	effect: 'repeatable',
	request: ({ objectType: type, customObjectInstance: instance }) =>
		'id' in instance
			? endpoint(
					'DELETE /custom_object_instances/{custom_object_type_identifier}/{custom_object_instance_id}',
					{
						path: { custom_object_type_identifier: type, custom_object_instance_id: instance.id },
					},
				)
			: endpoint('DELETE /custom_object_instances/{custom_object_type_identifier}', {
					path: { custom_object_type_identifier: type },
					query: { external_id: instance.externalId },
				}),
	result: (body, { customObjectInstance: instance }) => ({
		deleted: true,
		id: 'id' in instance ? instance.id : body.id,
	}),
});

export const customObjectInstance: Resource = {
	name: 'Custom Object Instance',
	preferred: 'getAll',
	operations: { delete: remove, get, getAll, upsert },
};
