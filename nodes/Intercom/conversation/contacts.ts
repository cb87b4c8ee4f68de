import type { IDataObject } from 'n8n-workflow';
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
			// An unknown e-mail makes a lead each time; whoever is there already stays there once.
			effect: 'email' in contact ? 'once' : 'repeatable',
			reliesOn: participants,
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
			reliesOn: participants,
		}),
});

/** Described is a conversation as the answer; the description's own example has the participants alone. */
function participants(answer: unknown): unknown {
	const { id, customers } = answer as IDataObject;
	return id ?? customers;
}
