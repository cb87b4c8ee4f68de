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
	pagination: {
		style: 'cursor in query',
		slices: {
			by: 'created_at',
			precision: 'day',
			search: ({ query }) =>
				endpoint('POST /contacts/search', {
					query: { include_merge_history: query?.include_merge_history === true || undefined },
					body: {
						query: { field: 'created_at', operator: '>', value: 0 },
						sort: { field: 'created_at', order: 'descending' },
					},
				}),
		},
	},
	simplify: simplifyContact,
});
