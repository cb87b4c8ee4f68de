import { UserError } from 'n8n-workflow';
import type { AnswerTo, EndpointRequest } from '../shared/intercom/request';
import type { RecordWithFiles } from '../shared/node/result';
import { withFile } from '../shared/node/result';
import { download } from '../shared/session/download';
import type { ItemSession } from '../shared/session/session';
import { waitUntilOver } from '../shared/session/waiting';
import { text } from '../shared/form/text';

/** What exports of content and of reports have in common: Intercom prepares a file, which is downloaded when it is ready. */

/** How Intercom tells of an export. */
export type ExportJob = Pick<
	AnswerTo<'GET /export/reporting_data/{job_identifier}'>,
	'job_identifier' | 'status'
>;

/** What the answer that begins an export is known by. */
export const ofJob = ({ job_identifier: id }: { job_identifier?: string }) => id;

/** What the answer about an export is known by. */
export const withStatus = ({ status }: { status?: string }) => status;

/** Where one kind of export is asked about and downloaded. */
export interface ExportRequests {
	status: (job: string) => EndpointRequest<ExportJob>;
	/** Intercom sends the file to those who ask for bytes only. */
	download: (job: string) => EndpointRequest;
	fileName: (job: string) => string;
}

export const jobIdentifier = () =>
	text('Job ID', {
		placeholder: 'e.g. orzzsbd7hk67xyu',
		description:
			'The job_identifier that the answer to "Enqueue" has; an export can be downloaded for two days',
	});

/** What is asked for is a file, whatever it is. */
export const BYTES = 'application/octet-stream';

/** The file of an export that is ready, under the name of a binary field. */
export async function downloadExport(
	session: ItemSession,
	{ job, field, requests }: { job: ExportJob; field: string; requests: ExportRequests },
): Promise<RecordWithFiles> {
	const { job_identifier: id } = job;
	return withFile(job, field, await download(session, requests.download(id), requests.fileName(id)));
}

/**
 * Begins an export, waits until Intercom has prepared it, and downloads it. Without anything to export there is no file.
 * @throws UserError when it takes too long or comes to nothing, NodeApiError when Intercom refuses
 */
export async function exportAndDownload(
	session: ItemSession,
	{
		enqueue,
		requests,
		field,
		minutes,
	}: { enqueue: EndpointRequest<ExportJob>; requests: ExportRequests; field: string; minutes: number },
): Promise<RecordWithFiles | ExportJob> {
	const { job_identifier: id } = await session.send<ExportJob>(enqueue);
	const job = await waitUntilOver(session, {
		what: `The export ${id}`,
		ask: async () => await session.send<ExportJob>(requests.status(id)),
		statusOf: ({ status }) => status,
		isOver: ({ status }) => READY.has(status) || ENDED.has(status),
		maximum: minutes * 60_000,
		later: `Intercom goes on with it: use "Get Status" and "Download" with the job ID ${id}, or raise 'Maximum Wait (Minutes)'.`,
	});
	if (READY.has(job.status)) return await downloadExport(session, { job, field, requests });
	if (job.status === 'no_data') return job;
	throw new UserError(`Intercom ended the export ${id} without a file (${job.status})`, {
		description: 'Run it again; a shorter period may help where there is much to export.',
	});
}

/** Intercom's two kinds of exports have a word each. */
const READY = new Set(['completed', 'complete']);
const ENDED = new Set(['no_data', 'failed', 'canceled']);
