import { UserError } from 'n8n-workflow';
import { toggle } from '../../shared/form/choice';
import type { Ticket } from '../../shared/intercom/endpoints';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { waitForJob } from '../../shared/session/job';
import type { ItemSession } from '../../shared/session/session';
import { fields, ticketBody } from './newTicket';

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
