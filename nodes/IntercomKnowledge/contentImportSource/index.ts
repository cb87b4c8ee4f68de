import type { Resource } from '../../shared/node/operation';
import { create } from './create';
import { deleteContentImportSource } from './delete';
import { get } from './get';
import { getAll } from './getAll';
import { update } from './update';

export const contentImportSource: Resource = {
	name: 'Content Import Source',
	preferred: 'getAll',
	operations: {
		create,
		delete: deleteContentImportSource,
		get,
		getAll,
		update,
	},
};
