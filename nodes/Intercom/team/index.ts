import type { Resource } from '../../shared/node/operation';
import { get } from './get';
import { getAll } from './getAll';
import { getMetrics } from './getMetrics';

export const team: Resource = {
	name: 'Team',
	preferred: 'getAll',
	operations: {
		get,
		getAll,
		getMetrics,
	},
};
