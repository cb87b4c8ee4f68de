import type { Resource } from '../../shared/node/operation';
import { create } from './create';
import { deleteRedirect } from './delete';
import { get } from './get';
import { getAll } from './getAll';

export const redirect: Resource = {
	name: 'Redirect',
	preferred: 'getAll',
	operations: {
		create,
		delete: deleteRedirect,
		get,
		getAll,
	},
};
