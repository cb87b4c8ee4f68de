import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { conversationPicker } from '../../shared/records/conversation';

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
