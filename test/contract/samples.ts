/**
 * Words that are both sent and answered: what is looked up by its name or e-mail is then found, whatever it is.
 * By the name of the field, or of the way in which something is picked.
 */
export const sampleTexts: Readonly<Record<string, string>> = {
	email: 'nora@example.com',
	name: 'Nora Lind',
	external_id: '6123abc',
	externalId: '6123abc',
};

/** An id as most things have them; Intercom's ids are text, some of its older descriptions say integer. */
export const sampleId = '4998765';

export const sampleUuid = '7f3c1c0e-5c3a-4e0b-9a52-0d3f3f0a6b11';

/** 14 March 2026, 09:00 UTC: in Unix seconds, and as n8n's date picker gives it. */
export const sampleTime = { seconds: 1773478800, text: '2026-03-14T09:00:00.000Z' };

/**
 * The custom attributes of the workspace that answers, one of each type: by Intercom's name of the type among data
 * attributes and among conversation attributes, and by n8n's in the editor.
 */
export const sampleAttributes = [
	{
		name: 'support_tier',
		value: 'premium',
		dataType: 'string',
		conversationType: 'string',
		editorType: 'string',
	},
	{
		name: 'escalation_count',
		value: 0,
		dataType: 'integer',
		conversationType: 'integer',
		editorType: 'number',
	},
	{ name: 'score', value: 0.5, dataType: 'float', conversationType: 'decimal', editorType: 'number' },
	{ name: 'is_vip', value: false, dataType: 'boolean', conversationType: 'boolean', editorType: 'boolean' },
	{
		name: 'last_ai_session',
		value: '2026-03-14',
		dataType: 'date',
		conversationType: 'datetime',
		editorType: 'dateTime',
	},
];

/** What a row of a table of decisions has besides: operations pass it on, and give none of it. */
export const sampleRow = {
	label: 'right',
	outcome: 'answered',
	decidedAt: new Date(Date.now() - 86_400_000).toISOString(),
	partId: '4998766',
};

/**
 * What an item holds: the attributes, for operations that take them from the item by their names, and what the
 * operations of an AI's turn hand on to each other.
 */
export const sampleItem = {
	...Object.fromEntries(sampleAttributes.map(({ name, value }) => [name, value])),
	conversationId: sampleId,
	customerMessageId: sampleId,
	aiTeammateId: '814860',
	aiTurns: 0,
	customerMessage: 'How do I reset my password?',
	answer: 'Open **Settings** and choose Reset.',
	confidence: 0.3,
	category: 'billing',
	sentiment: 'neutral',
	language: 'en',
	summary: 'The customer cannot sign in.',
	attempted: 'Looked up articles on passwords.',
	...sampleRow,
	reasons: [{ code: 'lowConfidence', message: 'The AI is not confident' }],
	output: { answer: 'Open Settings.', confidence: 0.9, category: 'account' },
	...{ action: 'tag', body: { action: 'tag', conversationId: sampleId, tag: 'vip' } },
};

/**
 * What a type and a name alone do not tell, by schema and property: a conversation that waits for an answer, and work
 * that is done.
 */
export const sampleValues: Readonly<Record<string, unknown>> = {
	// The attributes of a type are what its tickets are filled in with.
	'ticket_type.ticket_type_attributes': {
		type: 'list',
		ticket_type_attributes: sampleAttributes.map(({ name, conversationType }) => ({
			...{ type: 'ticket_type_attribute', id: sampleId, name, data_type: conversationType, archived: false },
		})),
	},
	'conversation_list_item.admin_assignee_id': 0,
	'conversation_list_item.team_assignee_id': 0,
	'conversation.admin_assignee_id': 0,
	'conversation.team_assignee_id': 0,
	'conversation.ai_agent_participated': false,
	'ai_agent.resolution_state': 'escalated',
	'conversation_source_author.type': 'user',
	'conversation_part.part_type': 'comment',
	'ticket_part.part_type': 'ticket_state_updated_by_admin',
	'conversation_part.redacted': false,
	'conversation_part_author.type': 'user',
	'conversation_part_author.from_ai_agent': false,
	'conversation_part_author.is_ai_answer': false,
	'data_export.status': 'completed',
	'jobs.status': 'success',
};
