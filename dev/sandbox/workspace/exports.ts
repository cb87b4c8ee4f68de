import { gzipSync } from 'node:zlib';
import { Refusal, refusals } from '../errors';
import type { Workspace } from '.';

/** How long Intercom takes to prepare a file; minutes in Intercom. */
const PENDING = 3_000;
const IN_PROGRESS = 5_000;

/** "You can only have one active job per workspace" (createDataExport); five for reports (its 429). */
const MOST_PENDING = { content: 1, reporting: 5 };
const PENDING_WORDS = {
	content: 'Exceeded rate limit of 1 pending message data export jobs',
	reporting: 'Exceeded rate limit of 5 pending reporting dataset export jobs',
};

/** All that was completed can be downloaded for two days (getDataExport). */
const DAYS_TO_DOWNLOAD = 2 * 86_400;

type Kind = keyof typeof MOST_PENDING;

type ExportStatus = 'pending' | 'in_progress' | 'completed' | 'no_data' | 'canceled';

/** One column of a report. */
interface DatasetAttribute {
	id: string;
	qualified_id: string;
	name: string;
}

interface Job {
	id: string;
	kind: Kind;
	begunAt: number;
	rows: string[][];
	isCanceled: boolean;
}

/** What somebody received of outbound content. */
export interface Delivery {
	/** Unix seconds. */
	received_at: number;
	user_id: string;
	content_title: string;
}

/** Files that are made on demand: of content that was delivered, and of the rows behind reports. */
export class Exports {
	readonly deliveries: Delivery[] = [];
	private readonly jobs = new Map<string, Job>();

	constructor(private readonly workspace: Workspace) {}

	/** The datasets that reports are made from (a selection). */
	readonly datasets = [
		{
			id: 'conversation',
			name: 'Conversation',
			description: 'Conversation-level details: status, channel, assignee.',
			default_time_attribute_id: 'conversation_started_at',
			attributes: [
				attribute('conversation_id', 'Conversation ID'),
				attribute('conversation_started_at', 'Conversation started at'),
				attribute('current_conversation_state', 'Current conversation state'),
			],
		},
	];

	exportContent(from: number, until: number): Job {
		const found = this.deliveries.filter(({ received_at: at }) => at >= from && at <= until);
		const rows = found.map(({ received_at: at, user_id, content_title }) => [
			String(at),
			user_id,
			content_title,
		]);
		return this.begin(
			'content',
			rows.length > 0 ? [['received_at', 'user_id', 'content_title'], ...rows] : [],
		);
	}

	exportReport(datasetId: string, attributeIds: string[], from: number, until: number): Job {
		const dataset = this.datasets.find(({ id }) => id === datasetId);
		if (!dataset) throw badRequest(`${datasetId} is not a valid dataset_id`);
		if (attributeIds.length === 0) throw badRequest('attribute_ids must contain at least one attribute_id');
		const unknown = attributeIds.filter(
			(id) => !dataset.attributes.some(({ qualified_id: known }) => known === id),
		);
		if (unknown.length > 0) {
			throw badRequest(`attribute_ids invalid for ${datasetId} dataset: ${unknown.join(', ')}`);
		}
		const rows = this.workspace.conversations
			.list()
			.filter(({ created_at: at }) => at >= from && at <= until)
			.map((one) =>
				attributeIds.map(
					(id) =>
						({
							'conversation.conversation_id': one.id,
							'conversation.conversation_started_at': String(one.created_at),
							'conversation.current_conversation_state': one.state,
						})[id] ?? '',
				),
			);
		return this.begin('reporting', [attributeIds, ...rows]);
	}

	job(kind: Kind, id: string): Job {
		const job = this.jobs.get(id);
		if (job?.kind === kind) return job;
		throw new Refusal(404, 'not_found', `Export job not found for identifier: ${id}`);
	}

	cancel(id: string): Job {
		const job = this.job('content', id);
		if (isUnderWay(this.status(job))) job.isCanceled = true;
		return job;
	}

	status({ isCanceled, begunAt, rows }: Job): ExportStatus {
		if (isCanceled) return 'canceled';
		const age = this.workspace.clock.now() - begunAt;
		if (age < PENDING) return 'pending';
		if (age < IN_PROGRESS) return 'in_progress';
		return rows.length > 0 ? 'completed' : 'no_data';
	}

	/** Unix seconds after which the file is gone, as text; nothing while there is no file. */
	expiresAt(job: Job): string {
		return this.status(job) === 'completed' ? String(Math.floor(job.begunAt / 1000) + DAYS_TO_DOWNLOAD) : '';
	}

	/** A CSV file, gzipped. Intercom packs that of a report into an archive first. */
	file(job: Job): Buffer {
		const isThere = this.status(job) === 'completed' && this.workspace.now() <= Number(this.expiresAt(job));
		if (!isThere) throw refusals.notFound();
		return gzipSync(job.rows.map((row) => row.map(quoted).join(',')).join('\n'));
	}

	private begin(kind: Kind, rows: string[][]): Job {
		const underWay = [...this.jobs.values()].filter(
			(job) => job.kind === kind && isUnderWay(this.status(job)),
		);
		if (underWay.length >= MOST_PENDING[kind])
			throw new Refusal(429, 'rate_limit_exceeded', PENDING_WORDS[kind]);
		const id = `${kind}${this.workspace.identifiers.number(`${kind} export`, 1)}`;
		const job: Job = { id, kind, rows, begunAt: this.workspace.clock.now(), isCanceled: false };
		this.jobs.set(id, job);
		return job;
	}
}

const isUnderWay = (status: ExportStatus) => status === 'pending' || status === 'in_progress';

const badRequest = (message: string) => new Refusal(400, 'bad_request', message);

const quoted = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function attribute(id: string, name: string): DatasetAttribute {
	return { id, qualified_id: `conversation.${id}`, name };
}
