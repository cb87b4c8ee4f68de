import { endpoint } from '../../shared/intercom/request';
import type { ItemSession } from '../../shared/session/session';
import type { ExportRequests } from '../exportJob';
import { BYTES, ofJob, withStatus } from '../exportJob';
import type { Report } from './fields';

export const enqueueRequest = ({ dataset, datasetAttributes, from, until }: Report) =>
	endpoint('POST /export/reporting_data/enqueue', {
		body: { dataset_id: dataset, attribute_ids: datasetAttributes, start_time: from, end_time: until },
		reliesOn: ofJob,
	});

/** Intercom finds a report by the workspace and the app, too; a download needs no app. */
export async function requestsOf(session: ItemSession, client = ''): Promise<ExportRequests> {
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
