import type { ConversationListItem } from '../shared/intercom/endpoints';
import { asId } from '../shared/reading';
import type { ItemSession } from '../shared/session/session';
import { MemoryKey } from '../shared/session/session';
import { readOwner } from '../shared/thread/owner';

/**
 * Which conversations need nobody until something happens in them, so that the next look does not read them again: a
 * list tells less than the conversation does, and once is enough. Only this process knows: after a restart all are
 * read again.
 */
export interface QuietConversations {
	/** Whether nothing has happened since it was found quiet. */
	isKnownQuiet: (item: ConversationListItem) => boolean;
	keepQuiet: (item: ConversationListItem) => void;
	/** Forgets those that are listed no more. */
	forgetAllBut: (listed: ConversationListItem[]) => void;
}

/**
 * @param what who looks and what for: looks for different things remember apart
 * @param now milliseconds since 1970
 */
export async function quietConversations(
	session: ItemSession,
	what: unknown[],
	now: number,
): Promise<QuietConversations> {
	const key = new MemoryKey<Map<string, string>>(`quiet conversations ${JSON.stringify(what)}`);
	const quiet = await session.keep(key, async () => await Promise.resolve(new Map<string, string>()));
	return {
		isKnownQuiet: (item) => quiet.get(String(item.id)) === lookOf(item),
		keepQuiet: (item) => {
			// Within the second of its last change, another could follow that looks the same.
			if (now - (item.updated_at ?? Infinity) * SECOND > 2 * SECOND) quiet.set(String(item.id), lookOf(item));
		},
		forgetAllBut: (listed) => {
			const ids = new Set(listed.map(({ id }) => asId(id)));
			for (const id of quiet.keys()) if (!ids.has(id)) quiet.delete(id);
		},
	};
}

const SECOND = 1_000;

const lookOf = ({ updated_at, waiting_since, tags, ai_agent: fin, ...item }: ConversationListItem) =>
	JSON.stringify([updated_at, waiting_since, tags, readOwner(item), fin?.resolution_state]);
