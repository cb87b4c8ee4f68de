import type { Resource } from '../../shared/node/operation';
import { get } from './get';
import { getAll } from './getAll';
import { getItems } from './getItems';

export const newsfeed: Resource = {
	name: 'Newsfeed',
	preferred: 'getAll',
	operations: {
		get,
		getAll,
		getItems,
	},
};
