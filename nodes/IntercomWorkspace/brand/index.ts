import type { Resource } from '../../shared/node/operation';
import { get } from './get';
import { getAll } from './getAll';

export const brand: Resource = {
	name: 'Brand',
	preferred: 'getAll',
	operations: {
		get,
		getAll,
	},
};
