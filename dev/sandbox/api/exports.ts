import { refusals } from '../errors';
import type { Workspace } from '../workspace';
import { Answer, inPath, type Call, type Routes } from './routes';

interface Report {
	dataset_id: string;
	attribute_ids: string[];
	start_time: number;
	end_time: number;
}

/** Exports of content data and of reporting data: begun, asked about, downloaded. */
export function exportRoutes(workspace: Workspace): Routes {
	const { exports } = workspace;
	const the = (kind: 'content' | 'reporting', call: Call) =>
		exports.job(kind, inPath(call, 'job_identifier'));

	const contentShape = (job: ReturnType<typeof exports.job>) => ({
		job_identifier: job.id,
		status: exports.status(job),
		download_expires_at: exports.expiresAt(job),
		download_url: exports.expiresAt(job) ? `${workspace.address}/download/content/data/${job.id}` : '',
	});

	/** Here what is done is "complete". */
	const reportShape = (job: ReturnType<typeof exports.job>) => ({
		job_identifier: job.id,
		status: exports.status(job).replace('completed', 'complete'),
		download_expires_at: exports.expiresAt(job),
		download_url: exports.expiresAt(job) ? `${workspace.address}/download/reporting_data/${job.id}` : '',
	});

	const ofThisWorkspace = (call: Call) => {
		if (call.query['app_id'] !== workspace.app.id_code) throw refusals.notFound();
		return the('reporting', call);
	};

	const file = (content: Buffer) => new Answer(content, 200, { 'Content-Type': 'application/octet-stream' });

	return {
		'POST /export/content/data': ({ body }: Call<{ created_at_after: number; created_at_before: number }>) =>
			contentShape(exports.exportContent(body.created_at_after, body.created_at_before)),
		'GET /export/content/data/{job_identifier}': (call: Call) => contentShape(the('content', call)),
		'POST /export/cancel/{job_identifier}': (call: Call) =>
			contentShape(exports.cancel(inPath(call, 'job_identifier'))),
		'GET /download/content/data/{job_identifier}': (call: Call) => file(exports.file(the('content', call))),

		'GET /export/reporting_data/get_datasets': () => ({ type: 'list', data: exports.datasets }),
		'POST /export/reporting_data/enqueue': ({ body }: Call<Report>) =>
			reportShape(exports.exportReport(body.dataset_id, body.attribute_ids, body.start_time, body.end_time)),
		'GET /export/reporting_data/{job_identifier}': (call: Call) => reportShape(ofThisWorkspace(call)),
		'GET /download/reporting_data/{job_identifier}': (call: Call) =>
			file(exports.file(ofThisWorkspace(call))),
	};
}
