import type { IDataObject } from 'n8n-workflow';
import type { IntercomRequest } from '../../shared/api/request';
import { text } from '../../shared/fields/inputs';
import { optional } from '../../shared/operation/field';
import type { Resource } from '../../shared/operation/operation';
import { operation } from '../../shared/operation/operation';
import { waitUntilOver } from '../../shared/operation/waiting';
import { DEFAULT_MINUTES, maximumWait } from '../maximumWait';

const jobId = () =>
	text('Job ID', { placeholder: 'e.g. 20', description: 'The ID in the answer to what began the job' });

const statusRequest = (id: string): IntercomRequest => ({ method: 'GET', path: ['jobs', 'status', id] });

const getStatus = operation({
	name: 'Get Status',
	action: 'Get status of job',
	description:
		'Get whether a job that Intercom works on by itself is done, and what it made: a ticket that was enqueued, for example',
	fields: { job: jobId() },
	effect: 'read',
	request: ({ job: id }) => statusRequest(id),
});

const wait = operation({
	name: 'Wait',
	action: 'Wait for job',
	description: 'Wait until Intercom is done with a job, whether it succeeded or failed, and get what it made',
	fields: { job: jobId(), minutes: optional(maximumWait()) },
	effect: 'read',
	run: async ({ job: id, minutes = DEFAULT_MINUTES }, session) =>
		await waitUntilOver(session, {
			what: `The job ${id}`,
			ask: async (): Promise<IDataObject> => await session.send(statusRequest(id)),
			statusOf: ({ status }) => String(status),
			isOver: ({ status }) => status === 'success' || status === 'failed',
			maximum: minutes * 60_000,
			later: `Intercom goes on with it: use "Get Status" later, or raise 'Maximum Wait (Minutes)'.`,
		}),
});

export const job: Resource = { name: 'Job', preferred: 'getStatus', operations: { getStatus, wait } };
