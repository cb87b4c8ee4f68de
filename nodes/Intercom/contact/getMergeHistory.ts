import { choice } from '../../shared/form/choice';
import { optional } from '../../shared/form/field';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { contactPicker } from '../../shared/records/contact';

export const getMergeHistory = operation({
	name: 'Get Merge History',
	action: 'Get merge history of contact',
	description: 'Get which contacts were merged into a user, and when; a lead has no such history',
	fields: {
		contact: contactPicker(),
		order: optional(
			choice(
				'Order',
				[
					{ name: 'Newest First', value: 'desc' },
					{ name: 'Oldest First', value: 'asc' },
				],
				{ description: 'Which merge comes first' },
			),
		),
	},
	effect: 'read',
	request: ({ contact, order }) =>
		endpoint('GET /contacts/{id}/merge_history', { path: { id: contact }, query: { order } }),
	pagination: { style: 'next_cursor' },
});
