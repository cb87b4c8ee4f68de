import { conversationPicker } from '../../shared/records/conversation';
import { ticketPicker } from '../../shared/records/ticket';

/** A tracker ticket gathers what others say about one matter: conversations, and tickets that were made of them. */

export const fields = {
	ticket: ticketPicker({ displayName: 'Tracker Ticket' }),
	conversation: conversationPicker({
		displayName: 'Conversation or Ticket',
		description: 'A conversation, or a customer ticket that was made of one',
	}),
};
