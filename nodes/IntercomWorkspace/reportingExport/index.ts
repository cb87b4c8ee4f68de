import { endpoint } from '../../shared/intercom/request';
import { outputField } from '../../shared/form/binary';
import { date } from '../../shared/form/date';
import { datasetAttributes, datasetPicker } from './picker';
import type { Resource } from '../../shared/node/operation';
import { operation } from '../../shared/node/operation';
import type { ItemSession } from '../../shared/session/session';
import type { ExportRequests } from '../exportJob';
import { BYTES, downloadExport, exportAndDownload, jobIdentifier, ofJob, withStatus } from '../exportJob';
import { DEFAULT_MINUTES, maximumWait } from '../maximumWait';
import { clientId } from './clientId';
import { optional } from '../../shared/form/field';

/** The rows behind Intercom's reports. Five may be pending at a time for a workspace. */

const dataset = datasetPicker();

const report = () => ({
	dataset,
	datasetAttributes: datasetAttributes(dataset),
	from: date('From', { required: true }),
	until: date('Until', { required: true }),
});

interface Report {
	dataset: string;
	datasetAttributes: string[];
	from: number;
	until: number;
}

const enqueueRequest = ({ dataset, datasetAttributes: attributes, from, until }: Report) =>
	endpoint('POST /export/reporting_data/enqueue', {
		body: { dataset_id: dataset, attribute_ids: attributes, start_time: from, end_time: until },
		reliesOn: ofJob,
	});

/** Intercom finds a report by the workspace and the app, too; a download needs no app. */
async function requestsOf(session: ItemSession, client = ''): Promise<ExportRequests> {
	const workspace = (await session.me()).app?.id_code ?? '';
	return {
		status: (job) =>
			endpoint('GET /export/reporting_data/{job_identifier}', {
				path: { job_identifier: job },
				query: { app_id: workspace, client_id: client },
				reliesOn: withStatus,
			}),
		download: (job) =>
			endpoint('GET /download/reporting_data/{job_identifier}', {
				path: { job_identifier: job },
				query: { app_id: workspace },
				accept: BYTES,
				answer: 'bytes',
			}),
		fileName: (job) => `intercom-report-${job}.tgz`,
	};
}

const exportReport = operation({
	name: 'Export',
	action: 'Export reporting data',
	description:
		'Get the rows of a reporting dataset of a period as a file: begins the export, waits until Intercom has prepared it, and downloads it',
	fields: {
		...report(),
		appClientId: clientId(),
		outputField: outputField(),
		maximumWaitMinutes: optional(maximumWait()),
	},
	effect: 'once',
	run: async (
		{ appClientId, outputField: field, maximumWaitMinutes: minutes = DEFAULT_MINUTES, ...given },
		session,
	) =>
		await exportAndDownload(session, {
			enqueue: enqueueRequest(given),
			requests: await requestsOf(session, appClientId),
			field,
			minutes,
		}),
});

const enqueue = operation({
	name: 'Enqueue',
	action: 'Enqueue reporting data export',
	description: 'Begin an export of a reporting dataset; five may be pending in a workspace',
	fields: report(),
	effect: 'once',
	request: enqueueRequest,
});

const getStatus = operation({
	name: 'Get Status',
	action: 'Get status of reporting data export',
	description: 'Get whether a reporting data export is ready to download',
	fields: { jobId: jobIdentifier(), appClientId: clientId() },
	effect: 'read',
	run: async ({ jobId, appClientId }, session) =>
		await session.send((await requestsOf(session, appClientId)).status(jobId)),
});

const download = operation({
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

const getDatasets = operation({
	name: 'Get Datasets',
	action: 'Get reporting datasets',
	description: 'Get the datasets that reports can be made from, with their attributes and qualified IDs',
	fields: {},
	effect: 'read',
	request: () => endpoint('GET /export/reporting_data/get_datasets'),
	pagination: { style: 'whole' },
});

export const reportingExport: Resource = {
	name: 'Reporting Data Export',
	preferred: 'export',
	operations: { download, enqueue, export: exportReport, getDatasets, getStatus },
};
