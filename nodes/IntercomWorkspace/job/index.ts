import { jobStatus, waitForJob } from '../../shared/session/job';
import type { Resource } from '../../shared/node/operation';
import { operation } from '../../shared/node/operation';
import { DEFAULT_MINUTES, maximumWait } from '../maximumWait';
import { optional } from '../../shared/form/field';
import { text } from '../../shared/form/text';

const jobId = () =>
	text('Job ID', { placeholder: 'e.g. 20', description: 'The ID in the answer to what began the job' });

const getStatus = operation({
	name: 'Get Status',
	action: 'Get status of job',
	description:
		'Get whether a job that Intercom works on by itself is done, and what it made: a ticket that was enqueued, for example',
	fields: { jobId: jobId() },
	effect: 'read',
	request: ({ jobId: id }) => jobStatus(id),
});

const wait = operation({
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

export const job: Resource = { name: 'Job', preferred: 'getStatus', operations: { getStatus, wait } };
