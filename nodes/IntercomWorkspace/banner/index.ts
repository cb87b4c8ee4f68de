import type { Resource } from '../../shared/node/operation';
import { dismiss } from './dismiss';
import { getAll } from './getAll';

export const banner: Resource = {
	name: 'Banner',
	preferred: 'getAll',
	operations: {
		dismiss,
		getAll,
	},
};
