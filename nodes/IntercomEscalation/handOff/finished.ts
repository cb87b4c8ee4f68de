import type { ItemSession } from '../../shared/session/session';
import { MemoryKey } from '../../shared/session/session';
import type { Owner } from '../../shared/thread/owner';

/**
 * Hand-offs that came to their end, by conversation. The tag or the report tells that in the conversation; where both
 * are refused for good, or where the conversation is to stay at the AI's seat, only this process knows. Without it,
 * every look for customers who wait would find them again; after a restart they are run once more, and nothing is
 * done twice.
 */
export const finishedHandOffs = async (session: ItemSession): Promise<Map<string, string>> =>
	await session.keep(FINISHED, async () => await Promise.resolve(new Map<string, string>()));

/** What a conversation was like as its hand-off ended: who is given it afterwards may need it again. */
export const endOf = (messageId: string, { teammateId, teamId }: Owner): string =>
	JSON.stringify([messageId, teammateId ?? null, teamId ?? null]);

const FINISHED = new MemoryKey<Map<string, string>>('finished hand-offs');
