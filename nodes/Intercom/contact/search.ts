import { choice } from '../../shared/form/choice';
import { optional } from '../../shared/form/field';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { searchFilters } from '../search/filters';
import { includeMergeHistoryField, simplifyContact } from './profile';
import { searchableContacts } from './searchable';

export const search = operation({
	name: 'Search',
	action: 'Search contacts',
	description:
		'Find contacts by name, email, dates, tags, segments, custom attributes and more. A contact created moments ago can be missing for a few minutes.',
	fields: {
		query: searchFilters(searchableContacts),
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
	request: ({ sortBy, sortOrder, includeMergeHistory: include_merge_history, query }) =>
		endpoint('POST /contacts/search', {
			query: { include_merge_history },
			body: {
				query,
				sort:
					sortBy || sortOrder
						? { field: sortBy ?? 'created_at', order: sortOrder ?? 'descending' }
						: undefined,
			},
		}),
	pagination: { style: 'cursor in body' },
	simplify: simplifyContact,
});
