import { UserError } from 'n8n-workflow';
import { choice } from '../../shared/form/choice';
import { optional } from '../../shared/form/field';
import type { Sort } from './query';
import type { Searchable } from './searchable';

/** In which order Intercom gives what is found, where it takes one. */

/** The fields of an order. What something only belongs to, as a tag, is no order. */
export const orderFields = ({ fields }: Searchable) => ({
	sortBy: optional(
		choice(
			'Sort By',
			fields
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
});

/**
 * The order that was chosen, or the one that came with a query as JSON.
 * @throws UserError when there are both
 */
export function toSort(inQuery: Sort | undefined, field?: string, order?: Sort['order']): Sort | undefined {
	if (!field && !order) return inQuery;
	if (!inQuery) return { field: field || 'created_at', order: order || 'descending' };
	throw new UserError("'Query' has a sort, and 'Sort By' or 'Sort Order' another", {
		description: 'Remove one of them.',
	});
}
