import { articlePicker } from './picker';
import type { Resource } from '../../shared/node/operation';
import { tagOperations } from '../tags';
import { getDraft, publishDraft, stageDraft } from './draft';
import { create, remove, update } from './manage';
import { get, getAll } from './read';
import { search } from './search';
import { getVersion, getVersions } from './versions';

export const article: Resource = {
	name: 'Article',
	preferred: 'search',
	operations: {
		...{ create, get, getAll, search, update, delete: remove },
		...{ getDraft, stageDraft, publishDraft, getVersion, getVersions },
		...tagOperations({ parameter: 'article', field: articlePicker, called: 'article', path: 'articles' }),
	},
};
