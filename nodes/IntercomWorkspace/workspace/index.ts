import type { Resource } from '../../shared/node/operation';
import { checkConnection } from './checkConnection';
import { get } from './get';

export const workspace: Resource = {
	name: 'Workspace',
	preferred: 'checkConnection',
	operations: {
		checkConnection,
		get,
	},
};
