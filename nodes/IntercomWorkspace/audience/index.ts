import type { Resource } from '../../shared/node/operation';
import { create } from './create';
import { deleteAudience } from './delete';
import { get } from './get';
import { getAll } from './getAll';
import { update } from './update';

export const audience: Resource = {
	name: 'Audience',
	preferred: 'getAll',
	operations: {
		create,
		delete: deleteAudience,
		get,
		getAll,
		update,
	},
};
