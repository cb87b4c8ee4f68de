import { choice } from '../../shared/form/choice';
import { optional } from '../../shared/form/field';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';

export const getDeleted = operation({
	name: 'Get Deleted',
	action: 'Get deleted conversations',
	description: 'Get which conversations were deleted: their IDs, when, and whether reports still count them',
	fields: {
		order: optional(
			choice('Order', [
				{ name: 'Latest First', value: 'desc' },
				{ name: 'Earliest First', value: 'asc' },
			]),
		),
	},
	effect: 'read',
	request: ({ order }) => endpoint('GET /conversations/deleted', { query: { order } }),
	pagination: { style: 'page in query', items: 'conversations', maximum: 60 },
});
