import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { includeMergeHistoryField, simplifyContact } from './profile';

export const getAll = operation({
	name: 'Get Many',
	action: 'Get many contacts',
	description: 'Get many contacts, users and leads alike; to find certain ones use "Search"',
	fields: { includeMergeHistory: includeMergeHistoryField() },
	effect: 'read',
	request: ({ includeMergeHistory: include_merge_history }) =>
		endpoint('GET /contacts', { query: { include_merge_history } }),
	pagination: { style: 'cursor in query' },
	simplify: simplifyContact,
});
