import { endpoint } from '../../shared/intercom/request';
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
		...tagOperations({
			parameter: 'article',
			field: articlePicker,
			called: 'article',
			put: (id, body) => endpoint('POST /articles/{article_id}/tags', { path: { article_id: id }, body }),
			take: (id, tag) =>
				endpoint('DELETE /articles/{article_id}/tags/{id}', { path: { article_id: id, id: tag } }),
		}),
	},
};
