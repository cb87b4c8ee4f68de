import type { Resource } from '../../shared/node/operation';
import { addTag } from './addTag';
import { createNote } from './createNote';
import { deleteCompany } from './delete';
import { get } from './get';
import { getAll } from './getAll';
import { getContacts } from './getContacts';
import { getNotes } from './getNotes';
import { getSegments } from './getSegments';
import { getTags } from './getTags';
import { removeTag } from './removeTag';
import { scroll } from './scroll';
import { search } from './search';
import { update } from './update';
import { upsert } from './upsert';

export const company: Resource = {
	name: 'Company',
	preferred: 'get',
	operations: {
		addTag,
		createNote,
		delete: deleteCompany,
		get,
		getAll,
		getContacts,
		getNotes,
		getSegments,
		getTags,
		removeTag,
		scroll,
		search,
		update,
		upsert,
	},
};
