import { internalArticlePicker } from './picker';
import type { Resource } from '../../shared/node/operation';
import { tagOperations } from '../tags';
import { create, remove, update } from './manage';
import { get, getAll, search } from './read';

const tags = tagOperations({
	parameter: 'internalArticle',
	field: internalArticlePicker,
	called: 'internal article',
	path: 'internal_articles',
});

export const internalArticle: Resource = {
	name: 'Internal Article',
	preferred: 'getAll',
	operations: { create, get, getAll, search, update, delete: remove, ...tags },
};
