import type {
	CustomObjectInstance,
	CustomObjectInstancesPaginatedList,
} from '../../shared/intercom/endpoints';
import type { EndpointRequest } from '../../shared/intercom/request';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { type } from './fields';
import { objectInstanceField } from './picker';

/** The address with the external id is described as that of the list alone. */
type Found = CustomObjectInstance | CustomObjectInstancesPaginatedList;

export const get = operation({
	name: 'Get',
	action: 'Get custom object instance',
	description: 'Get one instance of a custom object, such as an order, by its ID or by your own',
	fields: { objectType: type, customObjectInstance: objectInstanceField(type) },
	effect: 'read',
	request: ({ objectType, customObjectInstance: instance }): EndpointRequest<Found> =>
		'id' in instance
			? endpoint('GET /custom_object_instances/{custom_object_type_identifier}/{custom_object_instance_id}', {
					path: { custom_object_type_identifier: objectType, custom_object_instance_id: instance.id },
				})
			: endpoint('GET /custom_object_instances/{custom_object_type_identifier}', {
					path: { custom_object_type_identifier: objectType },
					query: { external_id: instance.externalId },
				}),
});
