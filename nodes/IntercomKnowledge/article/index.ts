import type { Resource } from '../../shared/operation/operation';
import { get, getAll } from './read';
import { search } from './search';

export const article: Resource = {
	name: 'Article',
	preferred: 'search',
	operations: { get, getAll, search },
};
