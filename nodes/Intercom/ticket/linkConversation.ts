import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { simplifyConversation } from '../conversation/simplified';
import { fields } from './link';

export const linkConversation = operation({
	name: 'Link Conversation',
	action: 'Link conversation to tracker ticket',
	description:
		'Link a conversation or customer ticket to a tracker ticket. It can have one tracker only; a tracker takes 2500.',
	fields,
	effect: 'repeatable',
	request: ({ ticket, conversation }) =>
		endpoint('POST /tickets/{ticket_id}/linked_conversations', {
			path: { ticket_id: ticket },
			body: { conversation_id: conversation },
		}),
	simplify: simplifyConversation,
});
