import type { Resource } from '../../shared/operation/operation';
import { create, get, getAll, remove, update } from './manage';
import { tagCompanies, tagContacts, untagCompanies, untagContacts } from './inBulk';

export const tag: Resource = {
	name: 'Tag',
	preferred: 'getAll',
	operations: {
		...{ create, update, get, getAll, delete: remove },
		...{ tagCompanies, untagCompanies, tagContacts, untagContacts },
	},
};
