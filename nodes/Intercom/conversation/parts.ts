import { UserError } from 'n8n-workflow';
import type { Conversation, ConversationParts } from '../../shared/intercom/endpoints';
import { PERMISSIONS } from '../../shared/intercom/permissions';
import { endpoint } from '../../shared/intercom/request';
import { readMoment } from '../../shared/reading';
import type { ItemSession } from '../../shared/session/session';

/** A conversation with its parts, of which Intercom gives the latest 500. */
export type ConversationWithParts = Conversation & { conversation_parts: ConversationParts };

/** What came of reading one conversation among many. */
export interface Reading {
	/** Absent if it is not there, or not any more. */
	conversation?: ConversationWithParts;
	/** Milliseconds since 1970 by Intercom's clock: what it says was so then, or later. */
	readAt: number;
}

/**
 * A conversation with all that was said in it.
 * @param displayAs how its bodies are written; HTML if absent
 * @throws NodeApiError in Intercom's words; UserError when Intercom gives the conversation, but not its parts
 */
export async function conversationWithParts(
	session: ItemSession,
	id: string,
	displayAs?: 'plaintext',
): Promise<Reading> {
	const begun = session.now();
	const { status, body, headers } = await session.exchangeInBulk(
		endpoint('GET /conversations/{conversation_id}', {
			path: { conversation_id: id },
			query: { display_as: displayAs },
			expects: [NOT_FOUND],
		}),
	);
	const readAt = (readMoment(headers.date) ?? session.now()) - (session.now() - begun);
	if (status === NOT_FOUND) return { readAt };
	const conversation = body as Conversation;
	if (hasParts(conversation)) return { conversation, readAt };
	throw new UserError(`Intercom gave the conversation ${id} without its parts`, {
		description: `So nothing is known of what was said in it, and an empty conversation would be a wrong answer. Check that the app has the permission "${PERMISSIONS.conversations}" (Developer Hub > your app > Configure > Authentication), and "${PERMISSIONS.tickets}" where conversations became tickets; then renew the token or reconnect.`,
	});
}

const NOT_FOUND = 404;

const hasParts = (conversation: Conversation): conversation is ConversationWithParts =>
	Array.isArray(conversation.conversation_parts?.conversation_parts);
