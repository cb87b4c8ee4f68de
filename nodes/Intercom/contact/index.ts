import type { Resource } from '../../shared/node/operation';
import { attachCompany, detachCompany, getCompanies } from './companies';
import { create } from './create';
import { get } from './get';
import { getAll } from './getAll';
import { merge } from './merge';
import { getMergeHistory } from './mergeHistory';
import { createNote, getNotes } from './notes';
import { archive, block, remove, unarchive } from './presence';
import { search } from './search';
import { getSegments } from './segments';
import { addSubscription, getSubscriptions, removeSubscription } from './subscriptions';
import { addTag, getTags, removeTag } from './tags';
import { update } from './update';
import { updateAttributes } from './updateAttributes';
import { upsert } from './upsert';

export const contact: Resource = {
	name: 'Contact',
	preferred: 'get',
	operations: {
		...{ create, get, getAll, search, update, updateAttributes, upsert, merge },
		...{ archive, unarchive, block, delete: remove },
		...{ addTag, removeTag, getTags },
		...{ createNote, getNotes },
		...{ attachCompany, detachCompany, getCompanies, getSegments },
		...{ addSubscription, removeSubscription, getSubscriptions, getMergeHistory },
	},
};
