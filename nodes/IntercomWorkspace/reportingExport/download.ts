import { outputField } from '../../shared/form/binary';
import { operation } from '../../shared/node/operation';
import { downloadExport, jobIdentifier } from '../exportJob';
import { requestsOf } from './body';

export const download = operation({
	name: 'Download',
	action: 'Download reporting data export',
	description: 'Download the file of a reporting data export that is ready',
	fields: { jobId: jobIdentifier(), outputField: outputField() },
	effect: 'read',
	run: async ({ jobId, outputField: field }, session) =>
		await downloadExport(session, {
			job: { job_identifier: jobId, status: 'complete' },
			field,
			requests: await requestsOf(session),
		}),
});
