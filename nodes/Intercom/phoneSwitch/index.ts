import type { Resource } from '../../shared/node/operation';
import { create } from './create';

export const phoneSwitch: Resource = {
	name: 'Phone Switch',
	operations: {
		create,
	},
};
