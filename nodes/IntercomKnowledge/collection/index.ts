import type { Resource } from '../../shared/node/operation';
import { create } from './create';
import { deleteCollection } from './delete';
import { get } from './get';
import { getAll } from './getAll';
import { update } from './update';

export const collection: Resource = {
	name: 'Collection',
	preferred: 'getAll',
	operations: {
		create,
		delete: deleteCollection,
		get,
		getAll,
		update,
	},
};
