import { operation } from '../../shared/node/operation';
import { jobStatus } from '../../shared/session/job';
import { jobIdField } from './fields';

export const getStatus = operation({
	name: 'Get Status',
	action: 'Get status of job',
	description:
		'Get whether a job that Intercom works on by itself is done, and what it made: a ticket that was enqueued, for example',
	fields: { jobId: jobIdField() },
	effect: 'read',
	request: ({ jobId }) => jobStatus(jobId),
});
