import { tags } from '../../shared/records/tag';
import { teammates, teams } from '../../shared/records/people';
import type { Choices, Searchable } from '../search/searchable';

export const conversationStates: Choices = [
	{ name: 'Closed', value: 'closed' },
	{ name: 'Open', value: 'open' },
	{ name: 'Snoozed', value: 'snoozed' },
];

const priorities: Choices = [
	{ name: 'High', value: 'high' },
	{ name: 'Low', value: 'low' },
	{ name: 'Medium', value: 'medium' },
	{ name: 'None', value: 'none' },
	{ name: 'Urgent', value: 'urgent' },
];

/**
 * What conversations can be searched for in API version 2.16. Custom attributes are not among Intercom's documented
 * fields; like any field of a newer version they can be named.
 */
export const searchableConversations: Searchable = {
	beginning: { field: 'state', value: 'open' },
	fields: [
		{ name: 'Updated At', value: 'updated_at', type: 'date' },
		{ name: 'Created At', value: 'created_at', type: 'date' },
		{ name: 'State', value: 'state', type: 'text', choices: conversationStates },
		{ name: 'Open', value: 'open', type: 'boolean' },
		{ name: 'Read', value: 'read', type: 'boolean' },
		{
			name: 'Priority',
			value: 'priority',
			type: 'text',
			choices: priorities,
		},
		{ name: 'ID', value: 'id', type: 'text' },
		{ name: 'Contact ID', value: 'contact_ids', type: 'text' },
		{ name: 'Tag ID', value: 'tag_ids', type: 'text', choices: tags },
		{
			name: 'Assigned Teammate ID',
			value: 'admin_assignee_id',
			type: 'number',
			description: '"Is Empty" for nobody',
			choices: teammates,
			nothing: 0,
		},
		{
			name: 'Assigned Team ID',
			value: 'team_assignee_id',
			type: 'number',
			description: '"Is Empty" for no team',
			choices: teams,
			nothing: 0,
		},
		{ name: 'Participating Teammate ID', value: 'teammate_ids', type: 'text', choices: teammates },
		{ name: 'Waiting Since', value: 'waiting_since', type: 'date' },
		{ name: 'Snoozed Until', value: 'snoozed_until', type: 'date' },
		{ name: 'Channel Initiated', value: 'channel_initiated', type: 'text' },
		{
			name: 'First Message: Body',
			value: 'source.body',
			type: 'text',
			description: '"Equals" compares with single words of the message',
		},
		{ name: 'First Message: Subject', value: 'source.subject', type: 'text' },
		{ name: 'First Message: ID', value: 'source.id', type: 'text' },
		{
			name: 'First Message: Channel',
			value: 'source.type',
			type: 'text',
			description: 'Such as conversation, email, whatsapp or phone_call',
		},
		{ name: 'First Message: Delivered As', value: 'source.delivered_as', type: 'text' },
		{ name: 'First Message: URL', value: 'source.url', type: 'text' },
		{ name: 'First Message: Author Email', value: 'source.author.email', type: 'text' },
		{ name: 'First Message: Author ID', value: 'source.author.id', type: 'text' },
		{ name: 'First Message: Author Name', value: 'source.author.name', type: 'text' },
		{ name: 'First Message: Author Type', value: 'source.author.type', type: 'text' },
		{ name: 'Fin Participated', value: 'ai_agent_participated', type: 'boolean' },
		{ name: 'Fin: Last Answer Type', value: 'ai_agent.last_answer_type', type: 'text' },
		{ name: 'Fin: Rating', value: 'ai_agent.rating', type: 'number' },
		{ name: 'Fin: Rating Remark', value: 'ai_agent.rating_remark', type: 'text' },
		{ name: 'Fin: Resolution State', value: 'ai_agent.resolution_state', type: 'text' },
		{ name: 'Fin: Source Title', value: 'ai_agent.source_title', type: 'text' },
		{ name: 'Fin: Source Type', value: 'ai_agent.source_type', type: 'text' },
		{ name: 'Rating: Contact ID', value: 'conversation_rating.contact_id', type: 'text' },
		{ name: 'Rating: Remark', value: 'conversation_rating.remark', type: 'text' },
		{ name: 'Rating: Replied At', value: 'conversation_rating.replied_at', type: 'date' },
		{ name: 'Rating: Requested At', value: 'conversation_rating.requested_at', type: 'date' },
		{ name: 'Rating: Score', value: 'conversation_rating.score', type: 'number' },
		// Intercom's own spelling.
		{ name: 'Rating: Teammate ID', value: 'conversation_rating.admin_d', type: 'text' },
		{ name: 'Statistics: Assignments', value: 'statistics.count_assignments', type: 'number' },
		{ name: 'Statistics: First Assignment At', value: 'statistics.first_assignment_at', type: 'date' },
		{ name: 'Statistics: First Close At', value: 'statistics.first_close_at', type: 'date' },
		{ name: 'Statistics: First Contact Reply At', value: 'statistics.first_contact_reply_at', type: 'date' },
		{ name: 'Statistics: First Teammate Reply At', value: 'statistics.first_admin_reply_at', type: 'date' },
		{ name: 'Statistics: Last Assignment At', value: 'statistics.last_assignment_at', type: 'date' },
		{
			name: 'Statistics: Last Assignment Teammate Reply At',
			value: 'statistics.last_assignment_admin_reply_at',
			type: 'date',
		},
		{ name: 'Statistics: Last Close At', value: 'statistics.last_close_at', type: 'date' },
		{ name: 'Statistics: Last Closed by ID', value: 'statistics.last_closed_by_id', type: 'text' },
		{ name: 'Statistics: Last Contact Reply At', value: 'statistics.last_contact_reply_at', type: 'date' },
		{ name: 'Statistics: Last Teammate Reply At', value: 'statistics.last_admin_reply_at', type: 'date' },
		{ name: 'Statistics: Median Seconds to Reply', value: 'statistics.median_time_to_reply', type: 'number' },
		{ name: 'Statistics: Parts', value: 'statistics.count_conversation_parts', type: 'number' },
		{ name: 'Statistics: Reopens', value: 'statistics.count_reopens', type: 'number' },
		{ name: 'Statistics: Seconds to Assignment', value: 'statistics.time_to_assignment', type: 'number' },
		{ name: 'Statistics: Seconds to First Close', value: 'statistics.time_to_first_close', type: 'number' },
		{ name: 'Statistics: Seconds to Last Close', value: 'statistics.time_to_last_close', type: 'number' },
		{
			name: 'Statistics: Seconds to Teammate Reply',
			value: 'statistics.time_to_admin_reply',
			type: 'number',
		},
	],
	named: {
		label: 'Other Field',
		prefix: '',
		nameLabel: 'Field Name',
		placeholder: 'e.g. custom_attributes.plan',
	},
};
