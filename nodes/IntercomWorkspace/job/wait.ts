import { optional } from '../../shared/form/field';
import { operation } from '../../shared/node/operation';
import { waitForJob } from '../../shared/session/job';
import { DEFAULT_MINUTES, maximumWait } from '../maximumWait';
import { jobId } from './fields';

export const wait = operation({
	name: 'Wait',
	action: 'Wait for job',
	description: 'Wait until Intercom is done with a job, whether it succeeded or failed, and get what it made',
	fields: { jobId: jobId(), maximumWaitMinutes: optional(maximumWait()) },
	effect: 'read',
	run: async ({ jobId: id, maximumWaitMinutes: minutes = DEFAULT_MINUTES }, session) =>
		await waitForJob(
			session,
			id,
			minutes * 60_000,
			`Intercom goes on with it: use "Get Status" later, or raise 'Maximum Wait (Minutes)'.`,
		),
});
