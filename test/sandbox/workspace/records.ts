/** What a workspace remembers. Times are unix seconds; ids are Intercom's: text, even where they look like numbers. */
export type Seconds = number;

/** A value of a custom attribute. */
export type AttributeValue = string | number | boolean | null;
export type AttributeValues = Record<string, AttributeValue>;

export interface Reference {
	type: string;
	id: string;
}

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

export interface Tag {
	id: string;
	name: string;
}

export interface AppliedTag {
	tag_id: string;
	applied_at: Seconds;
	applied_by: Reference;
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

export interface Author {
	type: 'admin' | 'user' | 'lead' | 'bot' | 'team';
	id: string;
	name: string | null;
	email: string | null;
	from_ai_agent?: boolean;
	is_ai_answer?: boolean;
}

export interface Attachment {
	type: 'upload';
	name: string;
	url: string;
	content_type: string;
	/** Bytes; 0 where Intercom has not fetched it. */
	filesize: number;
}

export interface QuickReply {
	text: string;
	uuid: string;
}

export type ConversationState = 'open' | 'closed' | 'snoozed';

export interface Part {
	id: string;
	part_type: string;
	/** HTML. */
	body: string | null;
	created_at: Seconds;
	updated_at: Seconds;
	author: Author;
	assigned_to: Reference | null;
	attachments: Attachment[];
	redacted: boolean;
	/** The state of the conversation once the part was there. */
	state: ConversationState;
	tags: Tag[];
	metadata: { quick_reply_options?: QuickReply[]; quick_reply_uuid?: string };
	event_details?: unknown;
	/** Set on parts that an app made through the API: how an app tells its own parts from people's. */
	app_package_code: string | null;
}

export interface Source {
	type: string;
	id: string;
	delivered_as: 'customer_initiated' | 'admin_initiated' | 'operator_initiated' | 'campaigns_initiated';
	subject: string;
	/** HTML. */
	body: string | null;
	author: Author;
	attachments: Attachment[];
	url: string | null;
	redacted: boolean;
}

/** When things happened first and last; the shapes make Intercom's statistics of it. */
export interface Milestones {
	first_contact_reply_at: Seconds | null;
	first_admin_reply_at: Seconds | null;
	first_assignment_at: Seconds | null;
	first_close_at: Seconds | null;
	last_assignment_at: Seconds | null;
	last_contact_reply_at: Seconds | null;
	last_admin_reply_at: Seconds | null;
	last_close_at: Seconds | null;
	last_closed_by_id: string | null;
	count_reopens: number;
	count_assignments: number;
}

export interface AiAgent {
	source_type: 'essentials_plan_setup' | 'profile' | 'workflow' | 'workflow_preview' | 'fin_preview';
	source_title: string | null;
	last_answer_type: 'ai_answer' | 'custom_answer' | null;
	resolution_state:
		| 'assumed_resolution'
		| 'confirmed_resolution'
		| 'escalated'
		| 'negative_feedback'
		| 'procedure_handoff'
		| null;
	rating: number | null;
	rating_remark: string | null;
	created_at: Seconds | null;
	updated_at: Seconds | null;
}

export interface Conversation {
	id: string;
	title: string | null;
	created_at: Seconds;
	updated_at: Seconds;
	waiting_since: Seconds | null;
	snoozed_until: Seconds | null;
	state: ConversationState;
	read: boolean;
	priority: 'none' | 'low' | 'medium' | 'high' | 'urgent';
	/** '0' when nobody has it. */
	admin_assignee_id: string;
	team_assignee_id: string;
	company_id: string | null;
	source: Source;
	contact_ids: string[];
	custom_attributes: AttributeValues;
	tags: AppliedTag[];
	parts: Part[];
	milestones: Milestones;
	ai_agent: AiAgent | null;
	/** Set once it was converted. */
	ticket: Ticket | null;
	merged_into: string | null;
	/** True when its contact was blocked: lists and search leave it out. */
	archived: boolean;
}

export interface Ticket {
	ticket_id: string;
	ticket_type_id: string;
	ticket_state_id: string;
	attributes: Record<string, unknown>;
	converted_at: Seconds;
}

export interface TicketState {
	id: string;
	category: 'submitted' | 'in_progress' | 'waiting_on_customer' | 'resolved';
	internal_label: string;
	external_label: string;
}

export interface TicketTypeAttribute {
	id: string;
	name: string;
	description: string;
	data_type: 'string' | 'list' | 'integer' | 'decimal' | 'boolean' | 'datetime' | 'files';
	list_items: string[];
	required_to_create: boolean;
	required_to_create_for_contacts: boolean;
	visible_on_create: boolean;
	visible_to_contacts: boolean;
	multiline: boolean;
	default: boolean;
	archived: boolean;
	created_at: Seconds;
	updated_at: Seconds;
}

export interface TicketType {
	id: string;
	name: string;
	description: string;
	icon: string;
	category: 'Customer' | 'Back-office' | 'Tracker';
	is_internal: boolean;
	archived: boolean;
	attributes: TicketTypeAttribute[];
	created_at: Seconds;
	updated_at: Seconds;
}

export interface Article {
	id: string;
	title: string;
	description: string;
	/** HTML. */
	body: string;
	author_id: number;
	state: 'published' | 'draft';
	parent_ids: number[];
	created_at: Seconds;
	updated_at: Seconds;
}

/** An attribute of contacts or companies. */
export interface DataAttribute {
	id: number;
	model: 'contact' | 'company';
	name: string;
	label: string;
	description: string;
	data_type: 'string' | 'integer' | 'float' | 'boolean' | 'datetime' | 'date';
	/** Only for lists, which Intercom stores as text with options. */
	options?: string[];
	api_writable: boolean;
	messenger_writable: boolean;
	archived: boolean;
	created_at: Seconds;
	updated_at: Seconds;
}

export interface ConversationAttribute {
	id: number;
	name: string;
	description: string;
	data_type: 'string' | 'integer' | 'list' | 'decimal' | 'boolean' | 'datetime' | 'relationship' | 'files';
	required: boolean;
	visible_to_team_ids: string[];
	multiline: boolean;
	options: Array<{ id: string; label: string; archived: boolean }>;
	reference: { type: 'one' | 'many'; object_type_id?: string } | null;
	archived: boolean;
	created_at: Seconds;
	updated_at: Seconds;
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
