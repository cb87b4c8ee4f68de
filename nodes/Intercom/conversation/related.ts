import type { IDataObject } from 'n8n-workflow';
import { endpoint } from '../../shared/intercom/request';
import { conversationPicker } from '../../shared/records/conversation';
import { operation } from '../../shared/node/operation';
import { choice } from '../../shared/form/choice';
import { optional } from '../../shared/form/field';

export const getSideConversations = operation({
	name: 'Get Side Conversations',
	action: 'Get side conversations of conversation',
	description:
		'Get the side conversations that teammates lead with others about a conversation, with all their messages',
	fields: { conversation: conversationPicker() },
	effect: 'read',
	request: ({ conversation }) =>
		endpoint('GET /conversations/{id}/side_conversations', { path: { id: conversation } }),
	pagination: { style: 'page in query', items: 'side_conversations', maximum: 50 },
});

export const getHandlingEvents = operation({
	name: 'Get Handling Events',
	action: 'Get handling events of conversation',
	description: 'Get when teammates paused and resumed their work on a conversation, and why',
	fields: { conversation: conversationPicker() },
	effect: 'read',
	request: ({ conversation }) =>
		endpoint('GET /conversations/{id}/handling_events', {
			path: { id: conversation },
			reliesOn: ({ handling_events: events }) => events,
		}),
	result: ({ handling_events: events = [] }) => events as IDataObject[],
});

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
