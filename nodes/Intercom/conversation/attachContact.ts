import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { contactInBody } from '../../shared/records/contact';
import { conversationPicker } from '../../shared/records/conversation';
import { actingTeammate } from '../../shared/records/people';
import { participants } from './fields';

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
