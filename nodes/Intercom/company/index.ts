import type { Resource } from '../../shared/node/operation';
import { get } from './get';
import { getAll, scroll } from './getAll';
import { createNote, getNotes } from './notes';
import { getContacts, getSegments } from './related';
import { remove } from './remove';
import { addTag, getTags, removeTag } from './tags';
import { update } from './update';
import { upsert } from './upsert';

export const company: Resource = {
	name: 'Company',
	preferred: 'get',
	operations: {
		...{ get, getAll, scroll, update, upsert, delete: remove },
		...{ addTag, removeTag, getTags },
		...{ createNote, getNotes },
		...{ getContacts, getSegments },
	},
};
