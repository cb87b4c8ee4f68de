import type { Resource } from '../../shared/node/operation';
import { getAll } from './getAll';

export const subscriptionType: Resource = {
	name: 'Subscription Type',
	operations: {
		getAll,
	},
};
