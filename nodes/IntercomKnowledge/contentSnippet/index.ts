import type { Resource } from '../../shared/node/operation';
import { addTag } from './addTag';
import { create } from './create';
import { deleteContentSnippet } from './delete';
import { get } from './get';
import { getAll } from './getAll';
import { removeTag } from './removeTag';
import { update } from './update';

export const contentSnippet: Resource = {
	name: 'Content Snippet',
	preferred: 'getAll',
	operations: {
		addTag,
		create,
		delete: deleteContentSnippet,
		get,
		getAll,
		removeTag,
		update,
	},
};
