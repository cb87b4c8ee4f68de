import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { searchFilters } from '../search/filters';
import { orderFields, toSort } from '../search/order';
import { includeMergeHistoryField, simplifyContact } from './profile';
import { searchableContacts } from './searchable';

export const search = operation({
	name: 'Search',
	action: 'Search contacts',
	description:
		'Find contacts by name, email, dates, tags, segments, custom attributes and more. A contact created moments ago can be missing for a few minutes.',
	fields: {
		search: searchFilters(searchableContacts),
		...orderFields(searchableContacts),
		includeMergeHistory: includeMergeHistoryField(),
	},
	effect: 'read',
	request: ({ sortBy, sortOrder, includeMergeHistory: include_merge_history, search: { query, sort } }) =>
		endpoint('POST /contacts/search', {
			query: { include_merge_history },
			body: { query, sort: toSort(sort, sortBy, sortOrder) },
		}),
	pagination: { style: 'cursor in body', slices: { by: 'created_at', precision: 'day' } },
	simplify: simplifyContact,
});
