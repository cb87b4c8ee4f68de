import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { contactPicker } from '../../shared/records/contact';
import { conversationPicker } from '../../shared/records/conversation';
import { actingTeammate } from '../../shared/records/people';
import { participants } from './fields';

export const detachContact = operation({
	name: 'Detach Contact',
	action: 'Detach contact from conversation',
	description: 'Remove a contact from the participants of a conversation; the last one cannot be removed',
	fields: { conversation: conversationPicker(), contact: contactPicker(), teammate: actingTeammate() },
	effect: 'repeatable',
	request: ({ conversation, contact, teammate }) =>
		endpoint('DELETE /conversations/{conversation_id}/customers/{contact_id}', {
			path: { conversation_id: conversation, contact_id: contact },
			body: { admin_id: teammate },
			reliesOn: participants,
		}),
});
