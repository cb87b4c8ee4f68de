import type { ItemSession } from '../../shared/session/session';
import { MemoryKey } from '../../shared/session/session';
import type { Owner } from '../../shared/thread/owner';

/** Hand-offs that came to their end, as this process remembers them. */
export const finishedHandOffs = async (session: ItemSession): Promise<FinishedHandOffs> =>
	await session.keep(FINISHED, async () => await Promise.resolve(new FinishedHandOffs()));

/** What a conversation was like as its hand-off ended: who is given it afterwards may need it again. */
export const endOf = (messageId: string, { teammateId, teamId }: Owner): string =>
	JSON.stringify([messageId, teammateId ?? null, teamId ?? null]);

/**
 * How hand-offs ended, by conversation. The tag or the report tells that in the conversation; where both are refused for
 * good, or where the conversation is to stay at the AI's seat, only this process knows. Without it, every look for
 * customers who wait would find them again. What is forgotten, by a restart or to make room, is run once more, and
 * nothing is done twice.
 */
export class FinishedHandOffs {
	private readonly ends = new Map<string, string>();

	/** @param most how many are remembered; the oldest makes room */
	constructor(private readonly most = 10_000) {}

	add(conversationId: string, end: string): void {
		this.ends.delete(conversationId);
		this.ends.set(conversationId, end);
		const [oldest] = this.ends.keys();
		if (this.ends.size > this.most && oldest !== undefined) this.ends.delete(oldest);
	}

	/** Whether the conversation is as its hand-off left it. */
	has(conversationId: string, end: string): boolean {
		return this.ends.get(conversationId) === end;
	}

	/** Forgets all conversations but these. */
	keepOnly(conversationIds: ReadonlySet<string | null>): void {
		for (const id of this.ends.keys()) if (!conversationIds.has(id)) this.ends.delete(id);
	}
}

const FINISHED = new MemoryKey<FinishedHandOffs>('finished hand-offs');
