import type { IDataObject } from 'n8n-workflow';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { conversationPicker } from '../../shared/records/conversation';

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
