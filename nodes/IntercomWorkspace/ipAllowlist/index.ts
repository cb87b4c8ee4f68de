import type { Resource } from '../../shared/node/operation';
import { get } from './get';
import { update } from './update';

export const ipAllowlist: Resource = {
	name: 'IP Allowlist',
	operations: {
		get,
		update,
	},
};
