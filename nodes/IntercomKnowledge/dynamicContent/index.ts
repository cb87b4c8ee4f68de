import type { Resource } from '../../shared/node/operation';
import { create } from './create';
import { deleteDynamicContent } from './delete';
import { get } from './get';
import { getAll } from './getAll';
import { update } from './update';

export const dynamicContent: Resource = {
	name: 'Dynamic Content',
	preferred: 'getAll',
	operations: {
		create,
		delete: deleteDynamicContent,
		get,
		getAll,
		update,
	},
};
