import type { Resource } from '../../shared/node/operation';
import { get } from './get';
import { getAll } from './getAll';

export const segment: Resource = {
	name: 'Segment',
	operations: {
		get,
		getAll,
	},
};
