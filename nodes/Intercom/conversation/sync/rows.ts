import { asId, asTime, readMoment } from '../../../shared/reading';
import type { Part } from '../../../shared/thread/part';
import { MOST_PARTS, readThread } from '../../../shared/thread/thread';
import { ROLES } from '../../../shared/thread/transcript';
import type { ConversationWithParts } from '../parts';

/**
 * A conversation and what was said in it as flat rows for tables: text, numbers, switches and nothing, no lists and no
 * objects. The keys are columns there, and so they are promises. Times are ISO 8601 in UTC.
 */

/** What tells a table's rows of one step from all others. */
interface Stamp {
	/** Of the step that reads it. */
	batch: string;
	/** Milliseconds since 1970 by Intercom's clock: what it says was so then, or later. */
	readAt: number;
}

export function conversationRow(conversation: ConversationWithParts, { batch, readAt }: Stamp) {
	const { title, subject, tags, contactId, missingParts, parts, opening } = thread(conversation);
	const { state, priority, source, conversation_rating: rating, ai_agent: fin } = conversation;
	const customer = parts.find(({ by }) => by === 'customer')?.author;
	return {
		conversation_id: idOf(conversation),
		state: state ?? null,
		title: title ?? subject,
		first_message: opening?.text ?? null,
		channel: source?.type ?? null,
		priority: priority ?? null,
		contact_id: contactId,
		contact_name: customer?.name ?? null,
		contact_email: customer?.email ?? null,
		admin_assignee_id: someone(conversation.admin_assignee_id),
		team_assignee_id: someone(conversation.team_assignee_id),
		tags: tags.join(', '),
		rating: rating?.rating ?? null,
		rating_remark: rating?.remark ?? null,
		fin_resolution_state: fin?.resolution_state ?? null,
		created_at: asTime(conversation.created_at),
		updated_at: asTime(conversation.updated_at),
		waiting_since: asTime(conversation.waiting_since),
		snoozed_until: asTime(conversation.snoozed_until),
		messages: said(parts).length,
		missing_parts: missingParts,
		read_at: asTime(readAt),
		batch,
		is_stored: false,
	};
}

export function messageRows(conversation: ConversationWithParts, { batch }: Pick<Stamp, 'batch'>) {
	const conversationId = idOf(conversation);
	return said(thread(conversation).parts).map((part) => ({
		conversation_id: conversationId,
		message_id: part.id ?? part.type ?? '',
		kind: part.kind,
		part_type: part.type,
		role: ROLES[part.by],
		author_id: part.author.id,
		author_name: part.author.name,
		author_email: part.author.email,
		text: part.text,
		attachments: part.attachments.flatMap(({ url }) => url ?? []).join('\n'),
		redacted: part.redacted,
		created_at: part.createdAt ?? asTime(conversation.created_at),
		batch,
	}));
}

/**
 * From when on the rows of a stored conversation make place for new ones: from the beginning, unless Intercom no longer
 * gives all of it. Then what it left out stays as it was stored.
 * @param storedAt when it was read before; milliseconds
 */
export function replacedFrom(conversation: ConversationWithParts, storedAt: number): number {
	const given = conversation.conversation_parts.conversation_parts ?? [];
	if (given.length < MOST_PARTS) return 0;
	const oldest = Math.min(...given.map(({ created_at: time }) => readMoment(time) ?? 0));
	// What was said in that second, too, may be given only in part; stored after it, all of it is there.
	return storedAt > oldest ? oldest + 1_000 : oldest;
}

const thread = (conversation: ConversationWithParts) => readThread(conversation, 'html');

const idOf = ({ id }: ConversationWithParts) => asId(id) ?? '';

/** Assignments and changes of state are no messages. */
const said = (parts: Part[]) => parts.filter(({ kind }) => kind !== 'action');

/** Intercom has 0 for nobody. */
const someone = (id: number | null | undefined) => (id ? String(id) : null);
