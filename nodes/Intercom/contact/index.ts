import type { Resource } from '../../shared/node/operation';
import { addSubscription } from './addSubscription';
import { addTag } from './addTag';
import { archive } from './archive';
import { attachCompany } from './attachCompany';
import { block } from './block';
import { create } from './create';
import { createMany } from './createMany';
import { createNote } from './createNote';
import { deleteContact } from './delete';
import { detachCompany } from './detachCompany';
import { get } from './get';
import { getAll } from './getAll';
import { getCompanies } from './getCompanies';
import { getHistory } from './getHistory';
import { getMergeHistory } from './getMergeHistory';
import { getNotes } from './getNotes';
import { getSegments } from './getSegments';
import { getSubscriptions } from './getSubscriptions';
import { getTags } from './getTags';
import { merge } from './merge';
import { removeSubscription } from './removeSubscription';
import { removeTag } from './removeTag';
import { search } from './search';
import { unarchive } from './unarchive';
import { update } from './update';
import { updateAttributes } from './updateAttributes';
import { upsert } from './upsert';

export const contact: Resource = {
	name: 'Contact',
	preferred: 'get',
	operations: {
		addSubscription,
		addTag,
		archive,
		attachCompany,
		block,
		create,
		createMany,
		createNote,
		delete: deleteContact,
		detachCompany,
		get,
		getAll,
		getCompanies,
		getHistory,
		getMergeHistory,
		getNotes,
		getSegments,
		getSubscriptions,
		getTags,
		merge,
		removeSubscription,
		removeTag,
		search,
		unarchive,
		update,
		updateAttributes,
		upsert,
	},
};
