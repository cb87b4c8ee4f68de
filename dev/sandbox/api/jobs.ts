import type { Workspace } from '../workspace';
import type { Job } from '../workspace/jobs';
import { inPath, type Call, type Routes } from './routes';

export function jobRoutes(workspace: Workspace): Routes {
	return {
		'GET /jobs/status/{job_id}': (call: Call) =>
			jobShape(workspace, workspace.jobs.get(inPath(call, 'job_id'))),
	};
}

export function jobShape({ address }: Workspace, job: Job) {
	return {
		type: 'job',
		...job,
		url: `${address}/jobs/status/${job.id}`,
		resource_url: job.resource_id && `${address}/${job.resource_type}s/${job.resource_id}`,
	};
}
