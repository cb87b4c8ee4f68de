import type { Resource } from '../../shared/node/operation';
import { create } from './create';
import { createException } from './createException';
import { deleteOfficeHours } from './delete';
import { deleteException } from './deleteException';
import { get } from './get';
import { getAll } from './getAll';
import { getException } from './getException';
import { getExceptions } from './getExceptions';
import { update } from './update';
import { updateException } from './updateException';

export const officeHours: Resource = {
	name: 'Office Hours Schedule',
	preferred: 'getAll',
	operations: {
		create,
		createException,
		delete: deleteOfficeHours,
		deleteException,
		get,
		getAll,
		getException,
		getExceptions,
		update,
		updateException,
	},
};
