import type { HeldConversation } from '../heldConversation';
import { approvalDecidedNote } from '../note';
import type { Reason } from '../reason';
import { hintAt, refusalOf } from '../refusals';
import type { AiSeat } from '../turn/seat';
import type { Situation } from '../turn/situation';
import { readSituation } from '../turn/situation';
import { sayOnce } from '../writing';
import type { Approval } from './approval';

/**
 * Tells teammates in a note who approved an answer, and whether it was sent; once for each message. The customer has
 * been served by then, or somebody else has the conversation, so a note that is refused stops nothing.
 * @param reasons why it was not sent; what was done before was sent
 */
export async function tellOfApproval(
	{ by, verdict, customerMessageId }: Approval,
	reasons: readonly Reason[],
	held: HeldConversation,
	seat: AiSeat,
): Promise<void> {
	const isTold = ({ entries }: Situation): boolean =>
		entries.some(({ mark }) => mark?.kind === 'approval-decided' && mark.messageId === customerMessageId);
	const obstacles = reasons.filter(({ code }) => code !== 'answered').map(({ message }) => message);
	const refusal = await refusalOf('note', async () => {
		if (isTold(readSituation(await held.read(), seat))) return;
		const body = approvalDecidedNote({ by, isEdited: verdict === 'edited', obstacles }, customerMessageId);
		await sayOnce(held, seat, 'note', body, (shown) => isTold(readSituation(shown, seat)));
	});
	if (refusal) hintAt([refusal], `The approval in conversation ${held.id} was carried out`, held);
}
