import type { Resource } from '../../shared/node/operation';
import { get } from './get';
import { getAll } from './getAll';

export const macro: Resource = {
	name: 'Macro',
	preferred: 'getAll',
	operations: {
		get,
		getAll,
	},
};
