import { outputField } from '../../shared/form/binary';
import { operation } from '../../shared/node/operation';
import { downloadExport, jobIdentifier } from '../exportJob';
import { requests } from './body';

export const download = operation({
	name: 'Download',
	action: 'Download content data export',
	description: 'Download the file of a content data export that is ready',
	fields: { jobId: jobIdentifier(), outputField: outputField() },
	effect: 'read',
	run: async ({ jobId, outputField: field }, session) =>
		await downloadExport(session, { job: { job_identifier: jobId, status: 'completed' }, field, requests }),
});
