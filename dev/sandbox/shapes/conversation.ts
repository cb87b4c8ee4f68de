import { toPlainText } from '../html';
import { statisticsOf } from '../statistics';
import { V2_16, V2_17, type Version } from '../version';
import type { Workspace } from '../workspace';
import type { AiAgent, Author, Conversation, Part } from '../workspace/records';
import { contactReference } from './contact';
import { companyShape } from './company';
import { tagListShape } from '.';
import { linkedObjectsShape, linkedTicketShape } from './ticket';

/** The most parts that a conversation is shown with: the most recent (description of RetrieveConversation). */
const PARTS_SHOWN = 500;

interface ConversationView {
	version?: Version;
	/** `display_as=plaintext`, and webhooks since 2.15. */
	plainText?: boolean;
	/** Which parts to show; lists and search show none. */
	parts?: Part[];
}

/** Since 2.17 a workflow that asked for the rating stands in a teammate's place; that it was nobody before is a guess. */
function ratingShape({ rating }: Conversation, version: Version) {
	const isUnknown = rating?.teammate.type === 'workflow' && version < V2_17;
	return isUnknown ? { ...rating, teammate: null } : rating;
}

/** A conversation as the API and the webhooks show it. */
export function conversationShape(
	workspace: Workspace,
	conversation: Conversation,
	view: ConversationView = {},
) {
	const { version = V2_16, plainText = false, parts } = view;
	const write = plainText ? toPlainText : (body: string | null) => body;
	const { source, milestones } = conversation;
	const contacts = conversation.contact_ids.map((id) => workspace.contacts.find(id));
	const replied = milestones.first_contact_reply_at;
	const company = conversation.company_id ? workspace.companies.get(conversation.company_id) : null;
	return {
		type: 'conversation',
		id: conversation.id,
		created_at: conversation.created_at,
		updated_at: conversation.updated_at,
		waiting_since: conversation.waiting_since,
		snoozed_until: conversation.snoozed_until,
		source: { ...source, body: write(source.body), subject: write(source.subject) },
		contacts: {
			type: 'contact.list',
			contacts: contacts.filter((contact) => contact !== undefined).map(contactReference),
		},
		first_contact_reply:
			replied === null ? null : { created_at: replied, type: source.type, url: source.url },
		admin_assignee_id: assignee(conversation.admin_assignee_id, version),
		team_assignee_id: assignee(conversation.team_assignee_id, version),
		// A snoozed conversation is open; only a closed one is not.
		open: conversation.state !== 'closed',
		state: conversation.state,
		read: conversation.read,
		tags: tagListShape(workspace, conversation.tags),
		priority: version >= V2_16 ? conversation.priority : 'not_priority',
		sla_applied: null,
		statistics: statisticsShape(conversation),
		conversation_rating: ratingShape(conversation, version),
		teammates: teammatesShape(conversation),
		title: conversation.title,
		custom_attributes: conversation.custom_attributes,
		topics: {},
		ticket: linkedTicketShape(workspace, conversation),
		linked_objects: linkedObjectsShape(workspace, conversation),
		ai_agent: conversation.ai_agent && {
			...conversation.ai_agent,
			content_sources: contentSourcesShape(conversation.ai_agent),
		},
		ai_agent_participated: conversation.ai_agent !== null,
		...(version >= V2_16
			? {
					sales_agent_participated: false,
					sales_agent: null,
					channel: { initial: channelOf(source.type), current: channelOf(source.type) },
				}
			: {}),
		...(company ? { company: companyShape(workspace, company) } : {}),
		...(parts ? { conversation_parts: partsShape(parts, write) } : {}),
	};
}

const contentSourcesShape = ({ content_sources: sources }: AiAgent) => ({
	type: 'content_source.list',
	total_count: sources.length,
	content_sources: sources,
});

/** One part, with its body in HTML unless `write` makes something else of it. */
function partShape(part: Part, write: (body: string | null) => string | null = (body) => body) {
	return {
		type: 'conversation_part',
		id: part.id,
		part_type: part.part_type,
		body: write(part.body),
		created_at: part.created_at,
		updated_at: part.updated_at,
		notified_at: part.created_at,
		assigned_to: part.assigned_to,
		author: authorShape(part.author),
		attachments: part.attachments,
		external_id: null,
		redacted: part.redacted,
		email_message_metadata: null,
		metadata: part.metadata,
		state: part.state,
		tags: part.tags.map((tag) => ({ type: 'tag', ...tag })),
		...(part.event_details ? { event_details: part.event_details } : {}),
		app_package_code: part.app_package_code,
	};
}

function partsShape(parts: Part[], write: (body: string | null) => string | null) {
	const shown = parts.slice(-PARTS_SHOWN);
	return {
		type: 'conversation_part.list',
		conversation_parts: shown.map((part) => partShape(part, write)),
		total_count: shown.length,
	};
}

function authorShape(author: Author) {
	return { from_ai_agent: false, is_ai_answer: false, ...author };
}

/** Nobody is 0 since 2.16 and was null before. */
function assignee(id: string, version: Version) {
	return id === '0' && version < V2_16 ? null : Number(id);
}

function channelOf(type: string) {
	return type === 'conversation' ? 'messenger' : type;
}

function teammatesShape({ parts }: Conversation) {
	const ids = parts.filter(({ author }) => author.type === 'admin').map(({ author }) => author.id);
	return { type: 'admin.list', teammates: [...new Set(ids)].map((id) => ({ type: 'admin', id })) };
}

function statisticsShape(conversation: Conversation) {
	return { type: 'conversation_statistics', ...statisticsOf(conversation) };
}
