import type { AppliedTag, AttributeValues, Reference, Seconds, Tag } from './values';

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

type ConversationState = 'open' | 'closed' | 'snoozed';

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
	/** Categories of states, of a part that changes the state of a ticket. */
	ticket_state?: string;
	previous_ticket_state?: string;
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
interface Milestones {
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

/** What Fin answered from (API description 2.16, content_source). */
export interface ContentSource {
	content_type: 'file' | 'article' | 'external_content' | 'content_snippet' | 'workflow_connector_action';
	url: string;
	title: string;
	locale: string;
}

/** What a customer says of a conversation once it was handled. */
export interface Rating {
	/** From 1 to 5. */
	rating: number;
	remark: string;
	created_at: Seconds;
	updated_at: Seconds;
	contact: { type: 'contact'; id: string; external_id: string | null };
	/** Or the workflow that asked for it. */
	teammate: { type: 'admin' | 'workflow'; id: string };
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
	content_sources: ContentSource[];
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
	/** Nobody rates by the API: whoever plays the customer puts it here. */
	rating: Rating | null;
	ai_agent: AiAgent | null;
	/** Set once it was converted. */
	ticket: Ticket | null;
	merged_into: string | null;
	/** The tracker ticket that it is linked with; of a tracker, all that are linked with it. */
	linked_ids: string[];
	/** True when its contact was blocked: lists and search leave it out. */
	archived: boolean;
}

export interface Ticket {
	ticket_id: string;
	ticket_type_id: string;
	ticket_state_id: string;
	attributes: Record<string, unknown>;
	/** Whether the customer sees it. */
	is_shared: boolean;
	converted_at: Seconds;
}
