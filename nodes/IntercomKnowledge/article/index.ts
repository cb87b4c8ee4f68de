import type { Resource } from '../../shared/node/operation';
import { addTag } from './addTag';
import { create } from './create';
import { deleteArticle } from './delete';
import { get } from './get';
import { getAll } from './getAll';
import { getDraft } from './getDraft';
import { getVersion } from './getVersion';
import { getVersions } from './getVersions';
import { publishDraft } from './publishDraft';
import { removeTag } from './removeTag';
import { search } from './search';
import { stageDraft } from './stageDraft';
import { update } from './update';

export const article: Resource = {
	name: 'Article',
	preferred: 'search',
	operations: {
		addTag,
		create,
		delete: deleteArticle,
		get,
		getAll,
		getDraft,
		getVersion,
		getVersions,
		publishDraft,
		removeTag,
		search,
		stageDraft,
		update,
	},
};
