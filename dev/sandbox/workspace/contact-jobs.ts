import { Refusal } from '../errors';
import type { Workspace } from '.';
import type { NewContact } from './contacts';

/** A contact as `POST /contacts/bulk` takes it. */
export interface ContactOfJob extends NewContact {
	language_override?: string;
	companies?: Array<{ company_id: string; name?: string }>;
	tags?: { add?: Array<{ id: string }> };
}

interface Task {
	id: string;
	item_count: number;
	created_at: number;
	/** Whether an item was rejected. */
	has_errors: boolean;
	/** Milliseconds, by the sandbox's clock. */
	endsAt: number;
}

export interface ContactJob {
	id: string;
	created_at: number;
	tasks: Task[];
}

/** How long a task takes. */
const DURATION = 3_000;

/** The jobs in which contacts are created, many with one request. */
export class ContactJobs {
	private readonly all = new Map<string, ContactJob>();

	constructor(private readonly workspace: Workspace) {}

	/** Begins a job, or adds a task to one. @throws Refusal 404, and 403 for a job that is over */
	add(contacts: ContactOfJob[], jobId?: string): ContactJob {
		const job = jobId === undefined ? this.begin() : this.get(jobId);
		if (jobId !== undefined && this.isOver(job)) {
			throw new Refusal(403, 'forbidden', `job ${job.id} is closed for new task updates`);
		}
		const created = contacts.map((contact) => this.create(contact));
		job.tasks.push({
			id: `task_v2_${this.workspace.identifiers.number('contact task', 1)}`,
			item_count: contacts.length,
			created_at: this.workspace.now(),
			has_errors: created.includes(false),
			endsAt: this.workspace.clock.now() + DURATION,
		});
		return job;
	}

	get(id: string): ContactJob {
		const job = this.all.get(id);
		if (!job) throw new Refusal(404, 'job_not_found', `job ${id} not found`);
		return job;
	}

	isOver = ({ tasks }: ContactJob) => tasks.every(({ endsAt }) => this.workspace.clock.now() >= endsAt);

	private begin(): ContactJob {
		const id = `job_v2_${this.workspace.identifiers.number('contact job', 1)}`;
		const job: ContactJob = { id, created_at: this.workspace.now(), tasks: [] };
		this.all.set(id, job);
		return job;
	}

	/** A strict create: whatever is there already, archived too, is left as it is. @returns whether it was created */
	private create({ companies = [], tags, language_override: _notKept, ...fields }: ContactOfJob): boolean {
		const { contacts, companies: known, teammates, tags: labels } = this.workspace;
		try {
			const contact = contacts.create(fieldsOfJob(fields), fields.role !== 'lead');
			for (const company of companies) known.attach(contact, known.upsert(company));
			for (const { id } of tags?.add ?? []) {
				const tag = labels.list().find((one) => one.id === String(id));
				if (tag) contacts.tag(contact, tag, { type: 'admin', id: teammates.owner().id });
			}
			return true;
		} catch (refusal) {
			if (!(refusal instanceof Refusal)) throw refusal;
			return false;
		}
	}
}

/** "Any other fields in a contact object are ignored." */
function fieldsOfJob(given: NewContact): NewContact {
	const { external_id, email, role, name, phone, avatar, owner_id, signed_up_at, last_seen_at } = given;
	const { unsubscribed_from_emails, custom_attributes } = given;
	return {
		...{ external_id, email, role, name, phone, avatar, owner_id, signed_up_at, last_seen_at },
		...{ unsubscribed_from_emails, custom_attributes },
	};
}
