import type { Resource } from '../../shared/node/operation';
import { tagCompanies, tagContacts, untagCompanies } from './inBulk';
import { create, get, getAll, remove, update } from './manage';

export const tag: Resource = {
	name: 'Tag',
	preferred: 'getAll',
	operations: {
		...{ create, update, get, getAll, delete: remove },
		...{ tagCompanies, untagCompanies, tagContacts },
	},
};
