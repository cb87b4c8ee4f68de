import { endpoint } from '../../shared/intercom/request';
import { contactInBody, contactPicker } from '../../shared/records/contact';
import { conversationPicker } from '../../shared/records/conversation';
import { actingTeammate } from '../../shared/records/people';
import { operation } from '../../shared/node/operation';

export const attachContact = operation({
	name: 'Attach Contact',
	action: 'Attach contact to conversation',
	description:
		'Add a contact to the participants of a conversation. An email that no contact has makes a new lead.',
	fields: { conversation: conversationPicker(), contact: contactInBody(), teammate: actingTeammate() },
	effect: 'once',
	request: ({ conversation, contact, teammate }) =>
		endpoint('POST /conversations/{conversation_id}/customers', {
			path: { conversation_id: conversation },
			body: { admin_id: teammate, customer: contact },
			effect: 'email' in contact ? 'once' : 'repeatable',
		}),
});

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
		}),
});
