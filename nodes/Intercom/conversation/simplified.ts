import type { Conversation, ConversationListItem } from '../../shared/intercom/endpoints';
import type { BodyFormat } from '../../shared/thread/body';
import { readThread } from '../../shared/thread/thread';

/** What people use of a conversation; the names and values are Intercom's, the message is plain text. */
export const simplifyConversation = (conversation: Conversation | ConversationListItem) =>
	simplifyConversationIn('html', conversation);

/** The same of one whose bodies were asked for in another format. */
export function simplifyConversationIn(
	format: BodyFormat,
	conversation: Conversation | ConversationListItem,
) {
	const { id, state, admin_assignee_id, team_assignee_id, created_at, updated_at } = conversation;
	const { opening, title, subject, tags } = readThread(conversation, format);
	return {
		id,
		state,
		title: title ?? subject,
		first_message: opening?.text ?? '',
		contact_id: conversation.contacts?.contacts?.[0]?.id ?? null,
		admin_assignee_id,
		team_assignee_id,
		tags,
		created_at,
		updated_at,
	};
}

/** What people use of a conversation that they just changed: its state, and the part that the change made. */
export function simplifyChange(conversation: Conversation) {
	const { id, state, admin_assignee_id, team_assignee_id, snoozed_until, updated_at } = conversation;
	const part = conversation.conversation_parts?.conversation_parts?.at(-1);
	return {
		id,
		state,
		part_id: part?.id ?? null,
		part_type: part?.part_type ?? null,
		admin_assignee_id,
		team_assignee_id,
		snoozed_until,
		updated_at,
	};
}
