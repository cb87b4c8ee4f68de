import { UserError } from 'n8n-workflow';
import { choice } from '../../shared/form/choice';
import { optional } from '../../shared/form/field';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { searchFilters } from '../search/filters';
import type { Sort } from '../search/query';
import { includeMergeHistoryField, simplifyContact } from './profile';
import { searchableContacts } from './searchable';

export const search = operation({
	name: 'Search',
	action: 'Search contacts',
	description:
		'Find contacts by name, email, dates, tags, segments, custom attributes and more. A contact created moments ago can be missing for a few minutes.',
	fields: {
		search: searchFilters(searchableContacts),
		sortBy: optional(
			choice(
				'Sort By',
				searchableContacts.fields
					.filter(({ value }) => !['segment_id', 'tag_id'].includes(value))
					.map(({ name, value }) => ({ name, value }))
					.sort((a, b) => a.name.localeCompare(b.name)),
				{ default: 'created_at' },
			),
		),
		sortOrder: optional(
			choice(
				'Sort Order',
				[
					{ name: 'Ascending', value: 'ascending' },
					{ name: 'Descending', value: 'descending' },
				],
				{
					default: 'descending',
					description: "The order for 'Sort By', and for the date of creation without it",
				},
			),
		),
		includeMergeHistory: includeMergeHistoryField(),
	},
	effect: 'read',
	request: ({ sortBy, sortOrder, includeMergeHistory: include_merge_history, search: { query, sort } }) =>
		endpoint('POST /contacts/search', {
			query: { include_merge_history },
			body: {
				query,
				sort: sortBy || sortOrder ? sortOnce(sort, sortBy, sortOrder) : sort,
			},
		}),
	pagination: { style: 'cursor in body' },
	simplify: simplifyContact,
});

function sortOnce(
	inQuery: Sort | undefined,
	field = 'created_at',
	order: Sort['order'] = 'descending',
): Sort {
	if (!inQuery) return { field, order };
	throw new UserError("'Query' has a sort, and 'Sort By' or 'Sort Order' another", {
		description: 'Remove one of them.',
	});
}
