import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { cutInTheMiddle } from '../../shared/thread/text';
import { CLAIMED, unlessClaimed } from '../claim';
import {
	aiTeamIds,
	claimAttribute,
	conversation,
	customerMessageId,
	holdTags,
	sameAiTeammate,
} from '../fields';
import type { HeldConversation } from '../heldConversation';
import { withConversation } from '../heldConversation';
import { isPilot, sameMode, tellProblem } from '../mode/mode';
import { settledNote } from '../note';
import type { Reason } from '../reason';
import { decisionField } from '../record/record';
import type { AiSeat } from '../turn/seat';
import { seatOf } from '../turn/seat';
import type { Entry, Situation } from '../turn/situation';
import { readSituation } from '../turn/situation';
import { isAnswerOfAi, lastGivenToAi, newestCustomerMessage, obstaclesTo, readTurn } from '../turn/turn';
import { sayOnce } from '../writing';
import type { Inputs } from '../../shared/form/field';

const fields = {
	conversation: conversation(),
	customerMessageId: customerMessageId(),
	aiTeammate: sameAiTeammate(),
	mode: sameMode(),
	decision: decisionField(),
	aiTeamIds: aiTeamIds(),
	holdTags: holdTags(),
	claimAttribute: claimAttribute(),
};

export const close = operation({
	name: 'Close When Content',
	action: 'Close when customer is content',
	description:
		'Close a conversation in which the customer thanks for an answer of the AI or says goodbye after one, with an internal note that sums it up; everything else stays open',
	fields,
	effect: 'once',
	patience: 'minutes',
	run: async (inputs, session) =>
		await withConversation(session, inputs.conversation, async (held) => {
			const done = await closeOnce(inputs, held);
			tellProblem(inputs.mode, held);
			return { ...done, mode: inputs.mode.name };
		}),
});

type Done = {
	conversationId: string;
	customerMessageId: string;
	closed: boolean;
	/** Why it stays open; empty when it was closed. */
	reasons: Reason[];
	/** Where nothing is closed by the mode: whether it would have been. */
	wouldClose?: boolean;
	noteId?: string | null;
};

/** Leaves the note, then closes; a run that broke between the two goes on there. */
async function closeOnce(inputs: Inputs<typeof fields>, held: HeldConversation): Promise<Done> {
	const seat = seatOf(inputs.aiTeammate, inputs.aiTeamIds);
	const record = await held.read();
	const now = readSituation(record, seat);
	const messageId = inputs.customerMessageId || newestCustomerMessage(now)?.id || '';
	const result = { conversationId: held.id, customerMessageId: messageId, closed: false };
	const reasonsIn = (situation: Situation): Reason[] => {
		const obstacles = obstaclesTo('close', situation, seat, messageId, { holdTags: inputs.holdTags });
		return obstacles.length > 0 || isSettled(situation, seat, inputs.decision.decision) ? obstacles : [OPEN];
	};
	const reasons = reasonsIn(now);
	if (reasons.length > 0) return { ...result, reasons };
	if (isPilot(inputs.mode)) return { ...result, wouldClose: true, reasons: [] };

	return await unlessClaimed<Done>({ ...result, reasons: [CLAIMED] }, async () => {
		const claimed = await held.claim(inputs.claimAttribute, { purpose: 'reply', messageId }, record);
		const overtaken = reasonsIn(readSituation(claimed, seat));
		if (overtaken.length > 0) return { ...result, reasons: overtaken };
		const noteIn = ({ entries }: Situation) =>
			entries.find(({ mark }) => mark?.kind === 'settled' && mark.messageId === messageId);
		let after = readSituation(claimed, seat);
		if (!noteIn(after)) {
			const body = settledNote(matterIn(after), messageId);
			const shown = await sayOnce(
				held,
				seat,
				'note',
				body,
				(one) => noteIn(readSituation(one, seat)) !== undefined,
			);
			after = readSituation(shown, seat);
		}
		const noteId = noteIn(after)?.id ?? null;
		// The customer may have written on while the note was on its way.
		const late = reasonsIn(after);
		if (late.length > 0) return { ...result, reasons: late, noteId };
		await held.send(
			endpoint('POST /conversations/{conversation_id}/parts', {
				path: { conversation_id: held.id },
				body: { message_type: 'close', type: 'admin', admin_id: seat.teammateId, body: undefined },
			}),
		);
		return { ...result, closed: true, reasons: [], noteId };
	});
}

const OPEN: Reason<'notSettled'> = {
	code: 'notSettled',
	message: 'No thanks or goodbye of the customer follows an answer of the AI',
};

/**
 * The AI has answered, nobody else has, and all that the customer wrote since only closes the matter: by their words, or
 * as the AI understood them.
 */
function isSettled(now: Situation, seat: AiSeat, decision: unknown): boolean {
	const { answer } = lastExchange(now);
	const closes = readTurn(now, seat).onlyCloses || decision === 'nothingToAnswer';
	const since = now.entries.slice(lastGivenToAi(now.entries) + 1).filter(({ isOpening }) => !isOpening);
	return answer !== undefined && closes && !since.some(({ by, isMessage }) => isMessage && by === 'person');
}

/** The AI's last answer, if it is the last thing that anybody said to the customer, with what it answered and what followed. */
function lastExchange({ entries }: Situation): { asked: Entry[]; answer?: Entry; said: Entry[] } {
	const messages = entries.filter(({ isMessage }) => isMessage);
	const last = messages.findLastIndex(({ by }) => by !== 'customer');
	const answer = messages[last];
	if (!answer || !isAnswerOfAi(answer)) return { asked: [], said: [] };
	const before = messages.slice(0, last);
	const asked = before.slice(before.findLastIndex(({ by }) => by !== 'customer') + 1);
	return { asked, answer, said: messages.slice(last + 1) };
}

function matterIn(now: Situation) {
	const { asked, answer, said } = lastExchange(now);
	const inShort = (entries: Entry[]) => cutInTheMiddle(entries.map(({ text }) => text).join('\n'), LONGEST);
	return { asked: inShort(asked), answered: inShort(answer ? [answer] : []), said: inShort(said) };
}

/** Characters of each in the note: the whole stands right above it. */
const LONGEST = 600;
