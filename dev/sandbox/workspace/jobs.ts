import { Refusal } from '../errors';
import type { Workspace } from '.';

/** What Intercom works on by itself after it has answered. */
export interface Job {
	id: string;
	status: 'pending' | 'success' | 'failed';
	resource_type: string;
	/** Of what it made; none while it is pending, or where it came to nothing. */
	resource_id: string | null;
}

/** How long a job takes. */
const DURATION = 2_000;

export class Jobs {
	private readonly all = new Map<string, { made: Job; endsAt: number }>();

	constructor(private readonly workspace: Workspace) {}

	/** Begins a job that makes this, or that comes to nothing. */
	begin(resource_type: string, resource_id?: string): Job {
		const id = this.workspace.identifiers.number('job', 20);
		const made: Job = {
			id,
			status: resource_id ? 'success' : 'failed',
			resource_type,
			resource_id: resource_id ?? null,
		};
		this.all.set(id, { made, endsAt: this.workspace.clock.now() + DURATION });
		return this.get(id);
	}

	get(id: string): Job {
		const job = this.all.get(id);
		if (!job) throw new Refusal(404, 'job_not_found', 'Job Not Found');
		const isPending = this.workspace.clock.now() < job.endsAt;
		return isPending ? { ...job.made, status: 'pending', resource_id: null } : job.made;
	}
}
