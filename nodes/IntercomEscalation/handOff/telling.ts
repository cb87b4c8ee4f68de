import type { IDataObject } from 'n8n-workflow';
import type { HeldConversation } from '../heldConversation';
import type { Mode } from '../mode/mode';
import type { HandOffWords } from '../note';
import { wouldHandOffNote } from '../note';
import type { Reason } from '../reason';
import type { AiSeat } from '../turn/seat';
import type { Situation } from '../turn/situation';
import { readSituation } from '../turn/situation';
import { draftFor, obstaclesTo, purposeOfHandOff } from '../turn/turn';
import { sayOnce } from '../writing';

/** A hand-off where people handle every customer anyway: it is told, and not done. */
export interface Told {
	reasons: Reason[];
	wouldHandOff: boolean;
	/** Of the note that tells it. */
	noteId?: string | null;
}

/**
 * Leaves a note at the most, once for each message: nothing in a dry run, and nothing for those who are only assisted.
 * @param now the conversation as it is
 */
export async function tellOnly(
	held: HeldConversation,
	{
		mode,
		words,
		messageId,
		holdTags,
	}: { mode: Mode; words: HandOffWords; messageId: string; holdTags?: readonly string[] },
	now: Situation,
	seat: AiSeat,
): Promise<Told> {
	const { reasons } = words;
	const purpose = mode.name === 'dryRun' ? purposeOfHandOff(reasons) : 'draft';
	const obstacles = obstaclesTo(purpose, now, seat, messageId, { holdTags });
	if (obstacles.length > 0) return { reasons: obstacles, wouldHandOff: false };
	if (mode.name !== 'draft') return { reasons, wouldHandOff: mode.name === 'dryRun' };
	const noteIn = (record: IDataObject) => draftFor(readSituation(record, seat), messageId);
	const body = wouldHandOffNote(words, messageId, mode.problem);
	const after = await sayOnce(held, seat, 'note', body, (shown) => noteIn(shown) !== undefined);
	return { reasons, wouldHandOff: true, noteId: noteIn(after)?.id ?? null };
}
