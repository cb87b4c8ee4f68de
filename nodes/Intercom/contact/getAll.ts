import { operation } from '../../shared/node/operation';
import { includeMergeHistory, simplifyContact } from './profile';

export const getAll = operation({
	name: 'Get Many',
	action: 'Get many contacts',
	description: 'Get many contacts, users and leads alike; to find certain ones use "Search"',
	fields: { includeMergeHistory: includeMergeHistory() },
	effect: 'read',
	simplify: simplifyContact,
	pagination: { style: 'cursor in query' },
	request: ({ includeMergeHistory: include_merge_history }) => ({
		method: 'GET',
		path: ['contacts'],
		query: { include_merge_history },
	}),
});
