import { toggle } from '../../shared/form/choice';
import { date } from '../../shared/form/date';
import type { Inputs } from '../../shared/form/field';
import { optional } from '../../shared/form/field';
import { withoutUndefined } from '../../shared/intercom/request';
import { contactInBody } from '../../shared/records/contact';
import { conversationPicker } from '../../shared/records/conversation';
import { assignedTeam, assignedTeammate } from '../../shared/records/people';
import { ticketTypePicker } from '../../shared/records/ticket';
import { companyPicker } from '../company/picker';
import { attributesOfNew } from './attributes';

export const ticketType = ticketTypePicker();

export const fields = {
	ticketType,
	contact: contactInBody(
		{ description: 'The contact whom the ticket is about; an email that no contact has makes a new one' },
		{ id: 'id', externalId: 'external_id' },
	),
	ticketAttributes: attributesOfNew(ticketType),
	assignedTeammate: optional(assignedTeammate()),
	assignedTeam: optional(assignedTeam()),
	company: optional(companyPicker({ description: 'The company that the ticket is about' })),
	conversationToLink: optional(
		conversationPicker({
			displayName: 'Conversation to Link',
			description:
				'Linked with the new ticket: a conversation with one of a back-office type, a customer ticket with any other',
		}),
	),
	createdAt: optional(
		date('Created At', { description: 'For tickets moved here from elsewhere; now if left out' }),
	),
	skipNotifications: optional(
		toggle('Skip Notifications', { default: true, description: 'Whether nobody is notified of the ticket' }),
	),
};

export function ticketBody(inputs: Inputs<typeof fields>) {
	const assignment = withoutUndefined({
		admin_assignee_id: inputs.assignedTeammate,
		team_assignee_id: inputs.assignedTeam,
	});
	return {
		ticket_type_id: inputs.ticketType,
		contacts: [inputs.contact],
		ticket_attributes: inputs.ticketAttributes,
		assignment: Object.keys(assignment).length > 0 ? assignment : undefined,
		company_id: inputs.company,
		conversation_to_link_id: inputs.conversationToLink,
		created_at: inputs.createdAt,
		skip_notifications: inputs.skipNotifications,
	};
}
