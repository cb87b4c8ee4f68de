import { toPlainText } from './html';
import { statisticsOf } from './statistics';
import type { Company, Contact, Conversation } from './workspace/records';

export type FieldType = 'string' | 'integer' | 'boolean' | 'date' | 'words' | 'strings' | 'tag';
export type FieldValue = string | number | boolean | null | string[];
export type Fields = Record<string, FieldValue>;

/**
 * What can be searched for (API description 2.16, the tables of SearchConversations and SearchContacts).
 * `words`: compared word by word. `strings`: holds several. `tag`: knows `=` and `!=` only.
 */
export const conversationFieldTypes: Record<string, FieldType> = {
	id: 'string',
	created_at: 'date',
	updated_at: 'date',
	'source.type': 'string',
	'source.id': 'string',
	'source.delivered_as': 'string',
	'source.subject': 'string',
	'source.body': 'words',
	'source.author.id': 'string',
	'source.author.type': 'string',
	'source.author.name': 'string',
	'source.author.email': 'string',
	'source.url': 'string',
	contact_ids: 'strings',
	teammate_ids: 'strings',
	admin_assignee_id: 'integer',
	team_assignee_id: 'integer',
	channel_initiated: 'string',
	open: 'boolean',
	read: 'boolean',
	state: 'string',
	waiting_since: 'date',
	snoozed_until: 'date',
	tag_ids: 'strings',
	priority: 'string',
	'statistics.first_contact_reply_at': 'date',
	'statistics.first_assignment_at': 'date',
	'statistics.first_admin_reply_at': 'date',
	'statistics.first_close_at': 'date',
	'statistics.last_assignment_at': 'date',
	'statistics.last_contact_reply_at': 'date',
	'statistics.last_admin_reply_at': 'date',
	'statistics.last_close_at': 'date',
	'statistics.last_closed_by_id': 'string',
	'statistics.count_reopens': 'integer',
	'statistics.count_assignments': 'integer',
	'statistics.count_conversation_parts': 'integer',
	'statistics.last_assignment_admin_reply_at': 'date',
	'statistics.time_to_assignment': 'integer',
	'statistics.time_to_admin_reply': 'integer',
	'statistics.time_to_first_close': 'integer',
	'statistics.time_to_last_close': 'integer',
	'statistics.median_time_to_reply': 'integer',
	'conversation_rating.requested_at': 'date',
	'conversation_rating.replied_at': 'date',
	'conversation_rating.score': 'integer',
	'conversation_rating.remark': 'string',
	'conversation_rating.contact_id': 'string',
	// As Intercom's table spells it.
	'conversation_rating.admin_d': 'string',
	ai_agent_participated: 'boolean',
	'ai_agent.resolution_state': 'string',
	'ai_agent.last_answer_type': 'string',
	'ai_agent.rating': 'integer',
	'ai_agent.rating_remark': 'string',
	'ai_agent.source_type': 'string',
	'ai_agent.source_title': 'string',
};

export const contactFieldTypes: Record<string, FieldType> = {
	id: 'string',
	role: 'string',
	name: 'string',
	avatar: 'string',
	owner_id: 'string',
	email: 'string',
	email_domain: 'string',
	phone: 'string',
	formatted_phone: 'string',
	external_id: 'string',
	created_at: 'date',
	signed_up_at: 'date',
	updated_at: 'date',
	last_seen_at: 'date',
	last_contacted_at: 'date',
	last_replied_at: 'date',
	last_email_opened_at: 'date',
	last_email_clicked_at: 'date',
	language_override: 'string',
	browser: 'string',
	browser_language: 'string',
	os: 'string',
	'location.country': 'string',
	'location.region': 'string',
	'location.city': 'string',
	unsubscribed_from_emails: 'boolean',
	marked_email_as_spam: 'boolean',
	has_hard_bounced: 'boolean',
	ios_last_seen_at: 'date',
	ios_app_version: 'string',
	ios_device: 'string',
	ios_app_device: 'string',
	ios_os_version: 'string',
	ios_app_name: 'string',
	ios_sdk_version: 'string',
	android_last_seen_at: 'date',
	android_app_version: 'string',
	android_device: 'string',
	android_app_name: 'string',
	andoid_sdk_version: 'string',
	segment_id: 'strings',
	tag_id: 'tag',
};

/** What companies can be searched for (documentation of 2.17, searchCompanies). */
export const companyFieldTypes: Record<string, FieldType> = {
	company_id: 'string',
	name: 'string',
	created_at: 'date',
	updated_at: 'date',
	remote_created_at: 'date',
	last_request_at: 'date',
	monthly_spend: 'integer',
	session_count: 'integer',
	user_count: 'integer',
	tag_id: 'tag',
};

/** What search sees of a company; the sandbox counts no sessions. */
export function companyFields(company: Company, users: number): Fields {
	return {
		company_id: company.company_id,
		name: company.name,
		created_at: company.created_at,
		updated_at: company.updated_at,
		remote_created_at: company.remote_created_at,
		last_request_at: company.last_request_at,
		monthly_spend: company.monthly_spend,
		session_count: 0,
		user_count: users,
		tag_id: company.tags.map(({ tag_id: id }) => id),
		...prefixed('custom_attributes', company.custom_attributes),
	};
}

/** What search sees of a conversation. Ratings of teammates, which the sandbox does not keep, are always empty. */
export function conversationFields(conversation: Conversation): Fields {
	const { source, ai_agent: fin } = conversation;
	return {
		id: conversation.id,
		created_at: conversation.created_at,
		updated_at: conversation.updated_at,
		'source.type': source.type,
		'source.id': source.id,
		'source.delivered_as': source.delivered_as,
		'source.subject': source.subject,
		// What takes long and hardly any search asks for is found only then.
		get 'source.body'() {
			return toPlainText(source.body);
		},
		'source.author.id': source.author.id,
		'source.author.type': source.author.type,
		'source.author.name': source.author.name,
		'source.author.email': source.author.email,
		'source.url': source.url,
		contact_ids: conversation.contact_ids,
		get teammate_ids() {
			const byTeammates = conversation.parts.filter(({ author }) => author.type === 'admin');
			return [...new Set(byTeammates.map(({ author }) => author.id))];
		},
		admin_assignee_id: Number(conversation.admin_assignee_id),
		team_assignee_id: Number(conversation.team_assignee_id),
		channel_initiated: source.type,
		open: conversation.state !== 'closed',
		read: conversation.read,
		state: conversation.state,
		waiting_since: conversation.waiting_since,
		snoozed_until: conversation.snoozed_until,
		tag_ids: conversation.tags.map(({ tag_id: id }) => id),
		priority: conversation.priority,
		...prefixed('statistics', statisticsOf(conversation)),
		ai_agent_participated: fin !== null,
		...prefixed('ai_agent', fin ? { ...fin, content_sources: null } : {}),
	};
}

/** What search sees of a contact. What the sandbox does not keep, like browsers, is always empty. */
export function contactFields(contact: Contact): Fields {
	return {
		id: contact.id,
		role: contact.role,
		name: contact.name,
		avatar: contact.avatar,
		owner_id: contact.owner_id,
		email: contact.email,
		email_domain: contact.email?.split('@')[1] ?? null,
		phone: contact.phone,
		formatted_phone: contact.phone,
		external_id: contact.external_id,
		created_at: contact.created_at,
		signed_up_at: contact.signed_up_at,
		updated_at: contact.updated_at,
		last_seen_at: contact.last_seen_at,
		last_contacted_at: contact.last_contacted_at,
		last_replied_at: contact.last_replied_at,
		unsubscribed_from_emails: contact.unsubscribed_from_emails,
		marked_email_as_spam: false,
		has_hard_bounced: false,
		segment_id: contact.segment_ids,
		tag_id: contact.tags.map(({ tag_id: id }) => id),
		...prefixed('custom_attributes', contact.custom_attributes),
	};
}

function prefixed(prefix: string, values: Record<string, FieldValue>): Fields {
	return Object.fromEntries(Object.entries(values).map(([name, value]) => [`${prefix}.${name}`, value]));
}
