import type { Resource } from '../../shared/node/operation';
import { create } from './create';
import { deleteNewsItem } from './delete';
import { get } from './get';
import { getAll } from './getAll';
import { update } from './update';

/** What is new: items, and the feeds in which customers see them. */
export const newsItem: Resource = {
	name: 'News Item',
	preferred: 'getAll',
	operations: {
		create,
		delete: deleteNewsItem,
		get,
		getAll,
		update,
	},
};
