import type { Resource } from '../../shared/node/operation';
import { deleteExternalPage } from './delete';
import { get } from './get';
import { getAll } from './getAll';
import { update } from './update';
import { upsert } from './upsert';

/** What the AI knows from elsewhere: pages, and the sources that they come from. */
export const externalPage: Resource = {
	name: 'External Page',
	preferred: 'upsert',
	operations: {
		delete: deleteExternalPage,
		get,
		getAll,
		update,
		upsert,
	},
};
