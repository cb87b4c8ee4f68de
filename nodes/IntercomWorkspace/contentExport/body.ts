import { endpoint } from '../../shared/intercom/request';
import type { ExportRequests } from '../exportJob';
import { BYTES, ofJob, withStatus } from '../exportJob';

export const enqueueRequest = ({ from, until }: { from: number; until: number }) =>
	endpoint('POST /export/content/data', {
		body: { created_at_after: from, created_at_before: until },
		reliesOn: ofJob,
	});

export const requests: ExportRequests = {
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
