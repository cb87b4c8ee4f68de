import type { Resource } from '../../shared/node/operation';
import { get } from './get';
import { getAll } from './getAll';

export const emailSetting: Resource = {
	name: 'Email Setting',
	preferred: 'getAll',
	operations: {
		get,
		getAll,
	},
};
