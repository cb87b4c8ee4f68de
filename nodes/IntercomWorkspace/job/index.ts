import { text } from '../../shared/fields/inputs';
import type { Resource } from '../../shared/operation/operation';
import { operation } from '../../shared/operation/operation';

const getStatus = operation({
	name: 'Get Status',
	action: 'Get status of job',
	description:
		'Get whether a job that Intercom works on by itself is done, and what it made: a ticket that was enqueued, for example',
	fields: {
		job: text('Job ID', {
			placeholder: 'e.g. 20',
			description: 'The ID in the answer to what began the job',
		}),
	},
	effect: 'read',
	request: ({ job: id }) => ({ method: 'GET', path: ['jobs', 'status', id] }),
});

export const job: Resource = { name: 'Job', operations: { getStatus } };
