import type { Resource } from '../../shared/node/operation';
import { get } from './get';
import { getAll } from './getAll';

/** Help centers, and what they are made of beside articles. */
export const helpCenter: Resource = {
	name: 'Help Center',
	preferred: 'getAll',
	operations: {
		get,
		getAll,
	},
};
