import type { Resource } from '../../shared/node/operation';
import { create } from './create';
import { deleteTag } from './delete';
import { get } from './get';
import { getAll } from './getAll';
import { tagCompanies } from './tagCompanies';
import { tagContacts } from './tagContacts';
import { untagCompanies } from './untagCompanies';
import { update } from './update';

export const tag: Resource = {
	name: 'Tag',
	preferred: 'getAll',
	operations: {
		create,
		delete: deleteTag,
		get,
		getAll,
		tagCompanies,
		tagContacts,
		untagCompanies,
		update,
	},
};
