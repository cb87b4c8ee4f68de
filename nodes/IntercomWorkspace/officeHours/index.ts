import type { Resource } from '../../shared/node/operation';
import { createException, deleteException, getException, getExceptions, updateException } from './exceptions';
import { create, get, getAll, remove, update } from './schedules';

export const officeHours: Resource = {
	name: 'Office Hours Schedule',
	preferred: 'getAll',
	operations: {
		...{ create, delete: remove, get, getAll, update },
		...{ createException, deleteException, getException, getExceptions, updateException },
	},
};
