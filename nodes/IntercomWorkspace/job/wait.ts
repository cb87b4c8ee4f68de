import { optional } from '../../shared/form/field';
import { operation } from '../../shared/node/operation';
import { waitForJob } from '../../shared/session/job';
import { DEFAULT_MINUTES, maximumWait } from '../../shared/form/maximumWait';
import { jobIdField } from './fields';

export const wait = operation({
	name: 'Wait',
	action: 'Wait for job',
	description: 'Wait until Intercom is done with a job, whether it succeeded or failed, and get what it made',
	fields: { jobId: jobIdField(), maximumWaitMinutes: optional(maximumWait()) },
	effect: 'read',
	run: async ({ jobId, maximumWaitMinutes: minutes = DEFAULT_MINUTES }, session) =>
		await waitForJob(
			session,
			jobId,
			minutes * 60_000,
			`Intercom goes on with it: use "Get Status" later, or raise 'Maximum Wait (Minutes)'.`,
		),
});
