import type { Entry, Situation } from '../../turn/situation';
import type { AiSeat } from '../../turn/seat';
import { lastGivenToAi } from '../../turn/turn';
import type { HandOffPlan } from './step';

/** Whether the note of this hand-off is there: what makes one a hand-off. */
export const isBegun = (situation: Situation, messageId: string): boolean =>
	noteAt(situation, messageId) !== -1;

/** What happened since the note was left; nothing without one. */
export function sinceNote(situation: Situation, messageId: string): Entry[] {
	const note = noteAt(situation, messageId);
	return note === -1 ? [] : situation.entries.slice(note + 1);
}

/** Since the note was left, a person has answered, been given the conversation, or put it away. */
export function isTakenOver(
	situation: Situation,
	seat: AiSeat,
	{ messageId, assignment }: HandOffPlan,
): boolean {
	const { owner, state } = situation;
	const wanted = 'id' in assignment ? assignment.id : undefined;
	const isForeign = (id: string | undefined, ours: readonly string[]) =>
		id !== undefined && id !== wanted && !ours.includes(id);
	return (
		state !== 'open' ||
		isForeign(owner.teammateId, [seat.teammateId]) ||
		isForeign(owner.teamId, seat.teamIds) ||
		sinceNote(situation, messageId).some(({ by, isMessage }) => by === 'person' && isMessage)
	);
}

/** A hand-off of before the conversation was given to the AI again is over: the next one about the same message is new. */
function noteAt({ entries }: Situation, messageId: string): number {
	const given = lastGivenToAi(entries);
	return entries.findIndex(
		({ mark }, index) => index > given && mark?.kind === 'hand-off' && mark.messageId === messageId,
	);
}
