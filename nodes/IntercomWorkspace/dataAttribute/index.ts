import type { Resource } from '../../shared/node/operation';
import { create } from './create';
import { getAll } from './getAll';
import { update } from './update';

/** The attributes themselves, as the workspace defines them. */
export const dataAttribute: Resource = {
	name: 'Data Attribute',
	preferred: 'getAll',
	operations: {
		create,
		getAll,
		update,
	},
};
