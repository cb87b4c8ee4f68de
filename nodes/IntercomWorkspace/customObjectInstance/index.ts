import type { Resource } from '../../shared/node/operation';
import { deleteCustomObjectInstance } from './delete';
import { get } from './get';
import { getAll } from './getAll';
import { upsert } from './upsert';

/** Custom objects: what a workspace keeps beside Intercom's own records, such as orders. */
export const customObjectInstance: Resource = {
	name: 'Custom Object Instance',
	preferred: 'getAll',
	operations: {
		delete: deleteCustomObjectInstance,
		get,
		getAll,
		upsert,
	},
};
