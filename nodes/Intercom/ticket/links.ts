import { endpoint } from '../../shared/intercom/request';
import { conversationPicker } from '../../shared/records/conversation';
import { ticketPicker } from '../../shared/records/ticket';
import { operation } from '../../shared/node/operation';
import { simplifyConversation } from '../conversation/simplified';

/** A tracker ticket gathers what others say about one matter: conversations, and tickets that were made of them. */

const fields = {
	ticket: ticketPicker({ displayName: 'Tracker Ticket' }),
	conversation: conversationPicker({
		displayName: 'Conversation or Ticket',
		description: 'A conversation, or a customer ticket that was made of one',
	}),
};

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

export const unlinkConversation = operation({
	name: 'Unlink Conversation',
	action: 'Unlink conversation from tracker ticket',
	description: 'Take a conversation or customer ticket off a tracker ticket; both stay',
	fields,
	effect: 'repeatable',
	request: ({ ticket, conversation }) =>
		endpoint('DELETE /tickets/{ticket_id}/linked_conversations/{id}', {
			path: { ticket_id: ticket, id: conversation },
		}),
	simplify: simplifyConversation,
});
