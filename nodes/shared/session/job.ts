import type { Jobs } from '../intercom/endpoints';
import { endpoint } from '../intercom/request';
import type { ItemSession } from './session';
import { waitUntilOver } from './waiting';

/** Work that Intercom does by itself after it has answered. */

export const jobStatus = (id: string) => endpoint('GET /jobs/status/{job_id}', { path: { job_id: id } });

/**
 * The job once Intercom is done with it, whether it succeeded or failed.
 * @param maximum milliseconds after which the user is told instead
 * @param later what to do when it takes longer
 * @throws UserError when it takes longer than allowed, NodeApiError when Intercom refuses
 */
export async function waitForJob(
	session: ItemSession,
	id: string,
	maximum: number,
	later: string,
): Promise<Jobs> {
	return await waitUntilOver(session, {
		what: `The job ${id}`,
		ask: async () => await session.send(jobStatus(id)),
		statusOf: ({ status }) => String(status),
		isOver: ({ status }) => status === 'success' || status === 'failed',
		maximum,
		later,
	});
}
