import type { Resource } from '../../shared/node/operation';
import { addTag } from './addTag';
import { create } from './create';
import { deleteInternalArticle } from './delete';
import { get } from './get';
import { getAll } from './getAll';
import { removeTag } from './removeTag';
import { search } from './search';
import { update } from './update';

export const internalArticle: Resource = {
	name: 'Internal Article',
	preferred: 'getAll',
	operations: {
		addTag,
		create,
		delete: deleteInternalArticle,
		get,
		getAll,
		removeTag,
		search,
		update,
	},
};
