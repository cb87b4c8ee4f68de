import { endpoint } from '../../shared/intercom/request';
import { outputField } from '../../shared/form/binary';
import { date } from '../../shared/form/date';
import type { Resource } from '../../shared/node/operation';
import { operation } from '../../shared/node/operation';
import type { ExportRequests } from '../exportJob';
import { BYTES, downloadExport, exportAndDownload, jobIdentifier, ofJob, withStatus } from '../exportJob';
import { DEFAULT_MINUTES, maximumWait } from '../maximumWait';
import { optional } from '../../shared/form/field';

/** Who received which message of outbound content, when, and what they did with it. One at a time for a workspace. */

const period = () => ({
	from: date('From', { required: true, description: 'Content that was sent on this day or later' }),
	until: date('Until', { required: true, description: 'Content that was sent on this day or earlier' }),
});

const enqueueRequest = ({ from, until }: { from: number; until: number }) =>
	endpoint('POST /export/content/data', {
		body: { created_at_after: from, created_at_before: until },
		reliesOn: ofJob,
	});

const requests: ExportRequests = {
	status: (job) =>
		endpoint('GET /export/content/data/{job_identifier}', {
			path: { job_identifier: job },
			reliesOn: withStatus,
		}),
	download: (job) =>
		endpoint('GET /download/content/data/{job_identifier}', {
			path: { job_identifier: job },
			accept: BYTES,
			answer: 'bytes',
		}),
	fileName: (job) => `intercom-content-${job}.csv`,
};

const exportContent = operation({
	name: 'Export',
	action: 'Export content data',
	description:
		'Get the delivery and engagement data of outbound content of a period as a file: begins the export, waits until Intercom has prepared it, and downloads it',
	fields: { ...period(), outputField: outputField(), maximumWaitMinutes: optional(maximumWait()) },
	effect: 'once',
	run: async ({ outputField: field, maximumWaitMinutes: minutes = DEFAULT_MINUTES, ...given }, session) =>
		// Intercom prepares one for a workspace and refuses a second: several items take turns.
		await session.oneAtATime(
			'content data export',
			async () =>
				await exportAndDownload(session, { enqueue: enqueueRequest(given), requests, field, minutes }),
		),
});

const enqueue = operation({
	name: 'Enqueue',
	action: 'Enqueue content data export',
	description:
		'Begin an export of delivery and engagement data of outbound content; only one may be pending in a workspace',
	fields: period(),
	effect: 'once',
	request: enqueueRequest,
});

const getStatus = operation({
	name: 'Get Status',
	action: 'Get status of content data export',
	description: 'Get whether a content data export is ready to download',
	fields: { jobId: jobIdentifier() },
	effect: 'read',
	request: ({ jobId }) => requests.status(jobId),
});

const cancel = operation({
	name: 'Cancel',
	action: 'Cancel content data export',
	description: 'Cancel a content data export that is not ready yet, so that another one can begin',
	fields: { jobId: jobIdentifier() },
	effect: 'repeatable',
	request: ({ jobId }) =>
		endpoint('POST /export/cancel/{job_identifier}', {
			path: { job_identifier: jobId },
			reliesOn: withStatus,
		}),
});

const download = operation({
	name: 'Download',
	action: 'Download content data export',
	description: 'Download the file of a content data export that is ready',
	fields: { jobId: jobIdentifier(), outputField: outputField() },
	effect: 'read',
	run: async ({ jobId, outputField: field }, session) =>
		await downloadExport(session, { job: { job_identifier: jobId, status: 'completed' }, field, requests }),
});

export const contentExport: Resource = {
	name: 'Content Data Export',
	preferred: 'export',
	operations: { cancel, download, enqueue, export: exportContent, getStatus },
};
