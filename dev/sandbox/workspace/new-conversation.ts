import { textToHtml, toHtml } from '../html';
import type { Workspace } from '.';
import { contactAsAuthor, operatorAsAuthor, teammateAsAuthor } from './authors';
import type { AiAgent, Attachment, Author, Contact, Conversation, Source, Teammate } from './records';

export interface NewConversation {
	/** Whose conversation it is. */
	contact: Contact;
	/** Who wrote the first message; the contact when left out. */
	from?: Teammate | 'bot';
	body: string;
	subject?: string;
	attachments?: Attachment[];
	/** Unix seconds, for what is brought over from elsewhere. */
	created_at?: number;
	/** How it came in: `conversation` is the Messenger. */
	channel?: string;
	url?: string;
	ai_agent?: Partial<AiAgent>;
}

/** A conversation as it is when its first message has just been written. */
export function newConversation(workspace: Workspace, begun: NewConversation): Conversation {
	const created = begun.created_at ?? workspace.now();
	const writtenByContact = begun.from ? null : created;
	return {
		id: workspace.identifiers.number('conversation', 215470000000401),
		title: null,
		created_at: created,
		updated_at: created,
		waiting_since: writtenByContact,
		snoozed_until: null,
		state: 'open',
		read: false,
		priority: 'none',
		admin_assignee_id: '0',
		team_assignee_id: '0',
		company_id: null,
		source: sourceOf(workspace, begun),
		contact_ids: [begun.contact.id],
		custom_attributes: {},
		tags: [],
		parts: [],
		rating: null,
		milestones: {
			first_contact_reply_at: writtenByContact,
			first_admin_reply_at: null,
			first_assignment_at: null,
			first_close_at: null,
			last_assignment_at: null,
			last_contact_reply_at: writtenByContact,
			last_admin_reply_at: null,
			last_close_at: null,
			last_closed_by_id: null,
			count_reopens: 0,
			count_assignments: 0,
		},
		ai_agent: begun.ai_agent ? { ...noAnswerYet, ...begun.ai_agent } : null,
		ticket: null,
		merged_into: null,
		linked_ids: [],
		archived: false,
	};
}

/** The topic under which Intercom tells of it. */
export function topicOfStart({ from }: NewConversation) {
	if (!from) return 'conversation.user.created';
	return from === 'bot' ? 'conversation.operator.replied' : 'conversation.admin.single.created';
}

/** What Fin shows before it has answered anything. */
export const noAnswerYet: AiAgent = {
	source_type: 'workflow',
	source_title: null,
	last_answer_type: null,
	resolution_state: null,
	rating: null,
	rating_remark: null,
	created_at: null,
	updated_at: null,
	content_sources: [],
};

function sourceOf(workspace: Workspace, begun: NewConversation): Source {
	const { from, body, subject, attachments, channel, url } = begun;
	return {
		type: channel ?? 'conversation',
		id: workspace.identifiers.number('message', 403918301),
		delivered_as: `${from === 'bot' ? 'operator' : from ? 'admin' : 'customer'}_initiated`,
		subject: subject ?? '',
		body: from ? toHtml(body) : textToHtml(body),
		author: authorOf(workspace, begun),
		attachments: attachments ?? [],
		url: url ?? null,
		redacted: false,
	};
}

function authorOf(workspace: Workspace, { contact, from }: NewConversation): Author {
	if (from === 'bot') return operatorAsAuthor(workspace);
	return from ? teammateAsAuthor(from) : contactAsAuthor(contact);
}
