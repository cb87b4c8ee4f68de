import type { Resource } from '../../shared/node/operation';
import { create } from './create';
import { deleteFolder } from './delete';
import { get } from './get';
import { getAll } from './getAll';
import { update } from './update';

export const folder: Resource = {
	name: 'Folder',
	preferred: 'getAll',
	operations: {
		create,
		delete: deleteFolder,
		get,
		getAll,
		update,
	},
};
