import type { Resource } from '../../shared/node/operation';
import { getStatus } from './getStatus';
import { wait } from './wait';

export const job: Resource = {
	name: 'Job',
	preferred: 'getStatus',
	operations: {
		getStatus,
		wait,
	},
};
