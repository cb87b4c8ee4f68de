import type { Resource } from '../../shared/node/operation';
import { getExecution, getExecutions } from './executions';
import { create, get, getAll, remove, update } from './manage';

export const dataConnector: Resource = {
	name: 'Data Connector',
	preferred: 'getAll',
	operations: { create, delete: remove, get, getAll, update, getExecution, getExecutions },
};
