import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { type } from './fields';
import { objectInstanceField } from './picker';

export const deleteCustomObjectInstance = operation({
	name: 'Delete',
	action: 'Delete custom object instance',
	description: 'Delete one instance of a custom object, by its ID or by your own',
	fields: { objectType: type, customObjectInstance: objectInstanceField(type) },
	effect: 'repeatable',
	request: ({ objectType, customObjectInstance: instance }) =>
		'id' in instance
			? endpoint(
					'DELETE /custom_object_instances/{custom_object_type_identifier}/{custom_object_instance_id}',
					{
						path: { custom_object_type_identifier: objectType, custom_object_instance_id: instance.id },
					},
				)
			: endpoint('DELETE /custom_object_instances/{custom_object_type_identifier}', {
					path: { custom_object_type_identifier: objectType },
					query: { external_id: instance.externalId },
				}),
	result: (body, { customObjectInstance: instance }) => ({
		deleted: true,
		id: 'id' in instance ? instance.id : body.id,
	}),
});
