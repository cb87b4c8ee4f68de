import type { Resource } from '../../shared/node/operation';
import { create } from './create';
import { deleteDataConnector } from './delete';
import { get } from './get';
import { getAll } from './getAll';
import { getExecution } from './getExecution';
import { getExecutions } from './getExecutions';
import { update } from './update';

export const dataConnector: Resource = {
	name: 'Data Connector',
	preferred: 'getAll',
	operations: {
		create,
		delete: deleteDataConnector,
		get,
		getAll,
		getExecution,
		getExecutions,
		update,
	},
};
