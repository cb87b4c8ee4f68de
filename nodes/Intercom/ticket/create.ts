import { UserError } from 'n8n-workflow';
import type { Ticket } from '../../shared/intercom/endpoints';
import { endpoint, withoutUndefined } from '../../shared/intercom/request';
import { companyPicker } from '../company/picker';
import { contactInBody } from '../../shared/records/contact';
import { conversationPicker } from '../../shared/records/conversation';
import { date } from '../../shared/form/date';
import { assignedTeam, assignedTeammate } from '../../shared/records/people';
import { ticketTypePicker } from '../../shared/records/ticket';
import { ticketAttributes } from './attributes';
import { waitForJob } from '../../shared/session/job';
import { operation } from '../../shared/node/operation';
import type { ItemSession } from '../../shared/session/session';
import { simplifyTicket } from './simplified';
import { toggle } from '../../shared/form/choice';
import type { Inputs } from '../../shared/form/field';
import { optional } from '../../shared/form/field';

const ticketType = ticketTypePicker();

const fields = {
	ticketType,
	contact: contactInBody(
		{ description: 'The contact whom the ticket is about; an email that no contact has makes a new one' },
		{ id: 'id', externalId: 'external_id' },
	),
	ticketAttributes: ticketAttributes(ticketType),
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

export const create = operation({
	name: 'Create',
	action: 'Create ticket',
	description:
		'Create a ticket of a certain type for a contact and get it back at once. To make a ticket of a conversation, use Convert to Ticket of Conversation.',
	fields,
	effect: 'once',
	request: (inputs) => endpoint('POST /tickets', { body: ticketBody(inputs) }),
	simplify: simplifyTicket,
});

/** Milliseconds; tickets take seconds. */
const LONGEST_WAIT = 5 * 60_000;

export const enqueue = operation({
	name: 'Enqueue',
	action: 'Enqueue creation of ticket',
	description:
		'Let Intercom create a ticket in the background, for many at once: gives the job, whose ID tells later what became of it, or waits for the ticket',
	fields: {
		...fields,
		waitForTicket: toggle('Wait for Ticket', {
			description:
				'Whether to wait until Intercom has created the ticket, and give the ticket instead of the job',
		}),
	},
	effect: 'once',
	run: async ({ waitForTicket, ...inputs }, session) => {
		const job = await session.send(endpoint('POST /tickets/enqueue', { body: ticketBody(inputs) }));
		return waitForTicket ? await ticketOf(String(job.id), session) : job;
	},
});

function ticketBody(inputs: Inputs<typeof fields>) {
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

/** The ticket that a job has made. @throws UserError when it made none */
async function ticketOf(jobId: string, session: ItemSession): Promise<Ticket> {
	const job = await waitForJob(
		session,
		jobId,
		LONGEST_WAIT,
		'Intercom still works on it: do not create it again, but ask with "Get Status" or "Wait" of Job in Intercom Workspace.',
	);
	if (job.status === 'success')
		return await session.send(
			endpoint('GET /tickets/{ticket_id}', { path: { ticket_id: String(job.resource_id) } }),
		);
	throw new UserError(`Intercom took the ticket but did not create it (job ${jobId} ${String(job.status)})`, {
		description: 'Create it with "Create" instead, which tells what is wrong with it.',
	});
}
