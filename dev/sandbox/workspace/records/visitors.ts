import type { AttributeValues, Seconds } from './values';

/** Somebody on the site of whom nothing is known but what the browser says. */
export interface Visitor {
	id: string;
	/** What the Messenger keeps in the browser. */
	user_id: string;
	name: string | null;
	email: string | null;
	created_at: Seconds;
	updated_at: Seconds;
	custom_attributes: AttributeValues;
}

/** Something that a contact did in the workspace's own product. */
export interface DataEvent {
	id: string;
	contact_id: string;
	event_name: string;
	created_at: Seconds;
	metadata: Record<string, unknown>;
}

/** What happened before it was told: so many times, from the first to the last. */
export interface EventSummary {
	event_name: string;
	count: number;
	first: Seconds;
	last: Seconds;
}
