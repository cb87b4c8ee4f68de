import { readMoment } from '../../shared/reading';
import type { Owner } from '../../shared/thread/owner';
import type { AiSeat } from '../turn/seat';
import type { Entry, Situation } from '../turn/situation';
import type { TurnOptions } from '../turn/turn';
import { approvalFor, hasTag, lastGivenToAi, readTurn } from '../turn/turn';

/**
 * Whether a customer waits in a conversation and nobody acts, and who is to act then. It is judged by the same rules
 * as a fresh message; all that comes in addition is how long it has been so.
 */

/** Why somebody has to act. */
export const WHY = {
	noAnswer: 'The customer has had no answer',
	waitedTooLong: 'The customer has waited too long for an answer of the AI',
	handOffUnfinished: 'The hand-off to people was begun and not finished',
	approvalOverdue: 'Nobody has approved or declined the answer of the AI in time',
	heldByAi: 'The conversation is assigned to the AI, which may not speak in it',
} as const;

export type Why = keyof typeof WHY;

/** What Prepare Turn goes by as well, and how long it has been so. */
export interface Patience extends Pick<
	TurnOptions,
	'overlooked' | 'holdTags' | 'ownAddresses' | 'ignoresFirstMessage'
> {
	/** Milliseconds since 1970. */
	now: number;
	/** Milliseconds after which somebody has to act; before, those who act by themselves are left alone. */
	minimumWait: number;
	/** Milliseconds after which the AI has had its tries, and people get the conversation. */
	peopleAfter: number;
	/** The name of the tag that Hand Off leaves as its last step; empty for none. */
	tag: string;
}

export interface Finding {
	why: Why;
	/** People get it; otherwise the AI has a try. */
	isForPeople: boolean;
	/** The message to answer, or the one that the unfinished hand-off is about. */
	customerMessageId: string;
	customerMessage: string;
	/** ISO 8601 in UTC; null where Intercom tells no time. */
	waitingSince: string | null;
}

/** `quiet`: nothing to do until something happens in the conversation. `notYet`: perhaps later, by the passing of time. */
export function judge(situation: Situation, seat: AiSeat, patience: Patience): Finding | 'quiet' | 'notYet' {
	const { tag, peopleAfter, overlooked, holdTags, ownAddresses, ignoresFirstMessage } = patience;
	const options = { overlooked, holdTags, ownAddresses, ignoresFirstMessage, handOffTag: tag };
	const turn = readTurn(situation, seat, options);
	const codes = turn.reasons.map(({ code }) => code);
	const has = (...wanted: Array<(typeof codes)[number]>) => wanted.some((code) => codes.includes(code));
	if (turn.customerMessageId === undefined || has('closed', 'snoozed', 'personOwns', 'teamOwns', 'onHold'))
		return 'quiet';
	const found = { customerMessage: turn.customerMessage, waitingSince: turn.customerMessageSince };
	const isAtSeat = isSeatOf(seat, situation.owner);

	const given = situation.entries.slice(lastGivenToAi(situation.entries) + 1);
	const begun = given.findLastIndex(({ mark }) => mark?.kind === 'hand-off');
	const isBegun = begun !== -1 || (has('handedOff') && hasTag(situation, tag));
	const isPersonThere = given.slice(begun + 1).some(({ by, isMessage }) => by === 'person' && isMessage);
	if (isBegun && !isPersonThere) {
		// The tag tells that it is complete; where that is refused for good, the report does.
		const isOverAndDone = tag === '' || hasTag(situation, tag) || isReported(given.slice(begun + 1));
		if (!isAtSeat && isOverAndDone) return 'quiet';
		if (!isOver(given[begun]?.createdAt, patience, patience.minimumWait)) return 'notYet';
		const customerMessageId = given[begun]?.mark?.messageId ?? turn.customerMessageId;
		return { ...found, why: 'handOffUnfinished', isForPeople: true, customerMessageId };
	}

	if (!isWaiting(situation)) return 'quiet';
	const approval = approvalFor(situation, turn.customerMessageId);
	if (approval) {
		// The run that asked hands over when its time is up; where it was lost, somebody else has to.
		if (!isOver(approval.mark?.awaited?.until, patience, patience.minimumWait)) return 'notYet';
		const { customerMessageId } = turn;
		return { ...found, why: 'approvalOverdue', isForPeople: true, customerMessageId };
	}
	if (has('drafted') || turn.onlyCloses) return 'quiet';
	// A machine wrote what there is: nobody waits, at whose seat it may lie.
	if (has('autoReply', 'bounce', 'ownAddress')) return 'quiet';
	if (codes.length > 0 && !isAtSeat) return 'quiet';
	if (!isOver(turn.waitsForAiSince, patience, patience.minimumWait)) return 'notYet';
	const { customerMessageId } = turn;
	if (codes.length > 0) return { ...found, why: 'heldByAi', isForPeople: true, customerMessageId };
	return isOver(turn.waitsForAiSince, patience, peopleAfter)
		? { ...found, why: 'waitedTooLong', isForPeople: true, customerMessageId }
		: { ...found, why: 'noAnswer', isForPeople: false, customerMessageId };
}

/** A hand-off that came to its end writes down what was refused. */
const isReported = (entries: Entry[]): boolean =>
	entries.some(({ mark }) => mark?.kind === 'hand-off-report');

/** Whether the conversation is assigned to the AI, or to one of its teams. */
export const isSeatOf = (seat: AiSeat, { teammateId, teamId }: Owner): boolean =>
	teammateId === seat.teammateId || (teamId !== undefined && seat.teamIds.includes(teamId));

/** Whether it is assigned to a person, or to a team of people. */
export const isOfPeople = (seat: AiSeat, { teammateId, teamId }: Owner): boolean =>
	(teammateId !== undefined && teammateId !== seat.teammateId) ||
	(teamId !== undefined && !seat.teamIds.includes(teamId));

/** The customer had the last word; what a bot says by itself is none, for nobody stands behind it. */
function isWaiting({ entries }: Situation): boolean {
	const said = entries.filter((entry) => entry.isMessage && entry.by !== 'bot' && !entry.announcesHandOff);
	return said.at(-1)?.by === 'customer';
}

/** What has no time is as old as can be: nobody is left alone for want of a number. */
const isOver = (since: Entry['createdAt'] | undefined, { now }: Patience, wait: number): boolean =>
	now - (readMoment(since) ?? -Infinity) >= wait;
