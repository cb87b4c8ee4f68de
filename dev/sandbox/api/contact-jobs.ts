import { Refusal } from '../errors';
import type { Workspace } from '../workspace';
import type { ContactJob, ContactOfJob } from '../workspace/contact-jobs';
import { Answer, inPath, type Call, type Routes } from './routes';

/** "Maximum of 100 contacts per request" (documentation of 2.17, bulkCreateContacts). */
const LARGEST = 100;

export function contactJobRoutes(workspace: Workspace): Routes {
	const { contactJobs } = workspace;
	return {
		'POST /contacts/bulk': ({ body }: Call<{ contacts?: unknown; job?: { id?: string } }>) =>
			new Answer(jobShape(workspace, contactJobs.add(readContacts(body.contacts), body.job?.id)), 202),
		'GET /contacts/bulk/{id}': (call: Call) => jobShape(workspace, contactJobs.get(inPath(call, 'id'))),
	};
}

/** @throws Refusal 422 in the words of the description of Preview */
function readContacts(given: unknown): ContactOfJob[] {
	const refused = (code: string, message: string) => new Refusal(422, code, message);
	if (given === undefined || given === null) {
		throw refused('field_not_found', 'contacts field must be supplied');
	}
	if (!Array.isArray(given)) throw refused('type_mismatch', 'contacts must be an array');
	if (given.some((one) => typeof one !== 'object' || one === null || Array.isArray(one))) {
		throw refused('type_mismatch', 'each contact must be an object');
	}
	if (given.length > LARGEST) {
		throw refused('parameter_invalid', `maximum number of contacts per request is ${LARGEST}`);
	}
	return given as ContactOfJob[];
}

function jobShape({ address, clock, contactJobs }: Workspace, job: ContactJob) {
	const now = clock.now();
	const tasks = job.tasks.map(({ id, item_count, created_at, has_errors, endsAt }) => ({
		...{ id, item_count, created_at },
		state: now < endsAt ? 'running' : has_errors ? 'completed_with_errors' : 'completed',
		started_at: created_at,
		completed_at: now < endsAt ? null : Math.floor(endsAt / 1000),
	}));
	const isOver = contactJobs.isOver(job);
	const hasErrors = job.tasks.some(({ has_errors }) => has_errors);
	return {
		type: 'contacts.bulk.job',
		id: job.id,
		url: `${address}/contacts/bulk/${job.id}`,
		state: isOver ? (hasErrors ? 'completed_with_errors' : 'completed') : 'running',
		created_at: job.created_at,
		updated_at: Math.min(Math.floor(now / 1000), ...tasks.map(({ completed_at: at }) => at ?? Infinity)),
		completed_at: isOver ? (tasks.at(-1)?.completed_at ?? null) : null,
		tasks,
	};
}
