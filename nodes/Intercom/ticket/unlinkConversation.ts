import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { simplifyConversation } from '../conversation/simplified';
import { fields } from './link';

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
