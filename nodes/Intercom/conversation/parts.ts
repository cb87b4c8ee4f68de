import { UserError } from 'n8n-workflow';
import type { Conversation, ConversationParts } from '../../shared/intercom/endpoints';
import { PERMISSIONS } from '../../shared/intercom/permissions';
import { endpoint } from '../../shared/intercom/request';
import type { ItemSession } from '../../shared/session/session';

/** A conversation with its parts, of which Intercom gives the latest 500. */
export type ConversationWithParts = Conversation & { conversation_parts: ConversationParts };

/**
 * A conversation with all that was said in it, read as one of many; undefined if it is not there, or not any more.
 * @param displayAs how its bodies are written; HTML if absent
 * @throws NodeApiError in Intercom's words; UserError when Intercom gives the conversation, but not its parts
 */
export async function conversationWithParts(
	session: ItemSession,
	id: string,
	displayAs?: 'plaintext',
): Promise<ConversationWithParts | undefined> {
	const { status, body } = await session.exchangeInBulk(
		endpoint('GET /conversations/{conversation_id}', {
			path: { conversation_id: id },
			query: { display_as: displayAs },
			expects: [NOT_FOUND],
		}),
	);
	if (status === NOT_FOUND) return undefined;
	const conversation = body as Conversation;
	if (hasParts(conversation)) return conversation;
	throw new UserError(`Intercom gave the conversation ${id} without its parts`, {
		description: `So nothing is known of what was said in it, and an empty conversation would be a wrong answer. Check that the app has the permission "${PERMISSIONS.conversations}" (Developer Hub > your app > Configure > Authentication), and "${PERMISSIONS.tickets}" where conversations became tickets; then renew the token or reconnect.`,
	});
}

const NOT_FOUND = 404;

const hasParts = (conversation: Conversation): conversation is ConversationWithParts =>
	Array.isArray(conversation.conversation_parts?.conversation_parts);
