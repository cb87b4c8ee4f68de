import type { AppliedTag, AttributeValues, Reference, Seconds } from './values';

export interface Teammate {
	type: 'admin';
	id: string;
	name: string;
	email: string;
	job_title: string;
	away_mode_enabled: boolean;
	away_mode_reassign: boolean;
	away_status_reason_id: number | null;
	has_inbox_seat: boolean;
	role: { type: 'role'; id: string; name: string };
}

export interface Team {
	id: string;
	name: string;
	admin_ids: string[];
	distribution_method: 'round_robin' | 'manual' | 'load_balanced';
}

export interface Note {
	id: string;
	about: Reference;
	author_id: string;
	body: string;
	created_at: Seconds;
}

export interface Contact {
	id: string;
	external_id: string | null;
	role: 'user' | 'lead';
	email: string | null;
	email_verified: boolean | null;
	phone: string | null;
	name: string | null;
	/** Chosen by the team; the API does not write it. */
	language_override?: string;
	avatar: string | null;
	owner_id: string | null;
	unsubscribed_from_emails: boolean;
	created_at: Seconds;
	updated_at: Seconds;
	signed_up_at: Seconds | null;
	last_seen_at: Seconds | null;
	last_replied_at: Seconds | null;
	last_contacted_at: Seconds | null;
	custom_attributes: AttributeValues;
	tags: AppliedTag[];
	company_ids: string[];
	segment_ids: string[];
	/** Subscription types that the contact chose, by id. */
	subscriptions: Record<string, 'opt_in' | 'opt_out'>;
	archived: boolean;
	blocked: boolean;
	/** The contact that this one was merged into. */
	merged_into: string | null;
	merge_history: Array<{
		source_contact_id: string;
		source_contact_role: 'user' | 'lead';
		merged_at: Seconds;
	}>;
}

export interface Company {
	id: string;
	company_id: string;
	name: string | null;
	plan: string | null;
	size: number | null;
	website: string | null;
	industry: string | null;
	monthly_spend: number;
	remote_created_at: Seconds | null;
	created_at: Seconds;
	updated_at: Seconds;
	last_request_at: Seconds | null;
	custom_attributes: AttributeValues;
	tags: AppliedTag[];
}

export interface Segment {
	id: string;
	name: string;
	person_type: 'contact' | 'user';
	created_at: Seconds;
	updated_at: Seconds;
}

export interface SubscriptionType {
	id: string;
	name: string;
	description: string;
	consent_type: 'opt_in' | 'opt_out';
	content_types: string[];
}

export interface AwayStatusReason {
	id: number;
	label: string;
	emoji: string;
	deleted: boolean;
	created_at: Seconds;
}

export interface ActivityLog {
	id: string;
	performed_by_id: string;
	activity_type: string;
	activity_description: string;
	metadata: Record<string, unknown>;
	created_at: Seconds;
}
