import { refusals } from '../errors';
import type { Workspace } from '.';
import type { Contact, DataEvent, EventSummary } from './records';

export interface NewEvent {
	event_name: string;
	created_at: number;
	metadata?: Record<string, unknown>;
}

/** "We currently limit the number of tracked metadata keys to 10 per event" (createDataEvent). */
const METADATA_KEYS = 10;

/** "you can only 'list' events that are less than 90 days old" (lisDataEvents). */
const LISTED_FOR = 90 * 24 * 60 * 60;

/** What contacts did in the workspace's own product. */
export class Events {
	private readonly all: DataEvent[] = [];
	private readonly told = new Map<string, EventSummary[]>();

	constructor(private readonly workspace: Workspace) {}

	/** An event with the same contact, name and second is the same event, and left out without a word. */
	submit(contact: Contact, { event_name, created_at, metadata = {} }: NewEvent) {
		const isSame = (event: DataEvent) =>
			event.contact_id === contact.id && event.event_name === event_name && event.created_at === created_at;
		if (this.all.some(isSame)) return;
		this.all.push({
			...{ id: this.workspace.identifiers.uuid('event'), contact_id: contact.id, event_name, created_at },
			metadata: Object.fromEntries(Object.entries(metadata).slice(0, METADATA_KEYS)),
		});
	}

	/** Takes the place of what was told before of events with this name. */
	submitSummary(contact: Contact, { event_name, count = 1, first, last }: Partial<EventSummary>) {
		if (!event_name) throw refusals.parameterMissing('event_name must be specified', 'event_name');
		const now = this.workspace.now();
		const others = (this.told.get(contact.id) ?? []).filter((summary) => summary.event_name !== event_name);
		this.told.set(contact.id, [...others, { event_name, count, first: first ?? now, last: last ?? now }]);
	}

	/** Newest first. */
	list(contact: Contact): DataEvent[] {
		const oldest = this.workspace.now() - LISTED_FOR;
		return this.all
			.filter((event) => event.contact_id === contact.id && event.created_at > oldest)
			.sort((a, b) => b.created_at - a.created_at);
	}

	/** One for each name, of what was told in sum and of each event. */
	summaries(contact: Contact): EventSummary[] {
		const sums = new Map((this.told.get(contact.id) ?? []).map((sum) => [sum.event_name, { ...sum }]));
		for (const { contact_id: id, event_name, created_at } of this.all) {
			if (id !== contact.id) continue;
			const sum = sums.get(event_name) ?? { event_name, count: 0, first: created_at, last: created_at };
			const { count, first, last } = sum;
			const grown = {
				count: count + 1,
				first: Math.min(first, created_at),
				last: Math.max(last, created_at),
			};
			sums.set(event_name, { event_name, ...grown });
		}
		return [...sums.values()];
	}
}
