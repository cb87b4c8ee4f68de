import type { IDataObject } from 'n8n-workflow';
import { asId, asText, readMoment } from '../../shared/reading';
import { toText } from '../../shared/form/text';
import type { ConversationListItem } from '../../shared/intercom/endpoints';
import { agreementOf } from '../score/evidence';
import { onlyThanks } from '../subject/thanks';
import type { Entry, Situation } from '../turn/situation';
import { isAnswerOfAi } from '../turn/turn';
import { wishForAPerson } from '../wish/wish';
import { saysNotIt } from './notIt';

/**
 * What became of an answer after it was sent, as columns beside the record of its decision. The keys are columns of the
 * user's table, and so they are promises. `null`: not known, or it does not apply.
 */
export type Outcomes = {
	/** Whether a person spoke after the answer and before the AI spoke again. */
	takenOver: YesNo;
	/** Whether the customer said that it was not what they needed, or asked for a person, before anybody else spoke. */
	notIt: YesNo;
	/** Whether the conversation was opened again after it had been closed. */
	reopened: YesNo;
	/** Of the AI's teammate, or without a teammate, from 1 to 5. */
	rating: number | null;
	/** Whether it is closed. */
	resolved: YesNo;
	/** Whether a teammate changed the answer before it was sent, in mode approval. */
	corrected: YesNo;
	/** `right` or `wrong`, where something speaks for it. A label of a person's is another column, and beats it. */
	guess: 'right' | 'wrong' | null;
	/** What the guess was made from. */
	guessedFrom: GuessedFrom | null;
	/** ISO 8601 in UTC. */
	outcomesReadAt: string | null;
};

export type YesNo = 'yes' | 'no' | null;
export type GuessedFrom =
	'declined' | 'corrected' | 'notIt' | 'rating' | 'takenOver' | 'reopened' | 'thanked' | 'resolved';

/** The columns besides those of the record; `label` is a person's. */
export const OUTCOME_COLUMNS = [
	'label',
	'takenOver',
	'notIt',
	'reopened',
	'rating',
	'resolved',
	'corrected',
	'guess',
	'guessedFrom',
	'outcomesReadAt',
] as const satisfies ReadonlyArray<keyof Outcomes | 'label'>;

/** What the customer and others said after an answer. */
export interface Aftermath {
	takenOver: boolean;
	notIt: boolean;
	thanked: boolean;
}

/** What followed an answer, in the conversation itself. Undefined where the answer is not among its latest parts. */
export function aftermathOf({ entries }: Situation, partId: string): Aftermath | undefined {
	const position = entries.findIndex(({ id }) => id === partId);
	if (position === -1) return undefined;
	const after = entries.slice(position + 1).filter(({ isMessage }) => isMessage);
	const next = after.findIndex(isAnswerOfAi);
	const round = next === -1 ? after : after.slice(0, next);
	const words = untilSomebodyElse(round).map(({ text }) => text);
	return {
		takenOver: round.some(({ by }) => by === 'person'),
		notIt: words.some((text) => saysNotIt(text) || wishForAPerson(text) !== undefined),
		thanked: words.some(onlyThanks),
	};
}

/** The customer's own words on it: after somebody else has spoken, they answer that. */
function untilSomebodyElse(round: Entry[]): Entry[] {
	const other = round.findIndex(({ by }) => by !== 'customer');
	return other === -1 ? round : round.slice(0, other);
}

/** What a list of conversations tells of one, since an answer of this time. */
export function listedOutcomes(
	item: ConversationListItem,
	answeredAt: number,
	aiTeammateId: string,
): Pick<Outcomes, 'reopened' | 'rating' | 'resolved'> {
	const { statistics, conversation_rating: rating, state } = item;
	const closedAt = readMoment(statistics?.last_close_at);
	const wasClosed = closedAt !== null && closedAt >= answeredAt - A_SECOND;
	const firstClosedAt = readMoment(statistics?.first_close_at);
	const reopened =
		(wasClosed && state !== 'closed') ||
		((statistics?.count_reopens ?? 0) > 0 &&
			firstClosedAt !== null &&
			firstClosedAt >= answeredAt - A_SECOND);
	const ratedAt = readMoment(rating?.created_at);
	const { teammate } = rating ?? {};
	// Since API 2.17 a workflow that asked for the rating stands in the teammate's place, and before nobody.
	const rated = teammate?.type === 'workflow' ? null : asId(teammate?.id);
	const isOfAi =
		ratedAt !== null && ratedAt >= answeredAt - A_SECOND && (rated ?? aiTeammateId) === aiTeammateId;
	return {
		reopened: reopened ? 'yes' : 'no',
		rating: isOfAi && typeof rating?.rating === 'number' ? rating.rating : null,
		resolved: state === 'closed' && wasClosed ? 'yes' : 'no',
	};
}

/** Intercom's times are in seconds, and a record is made within a second of the answer. */
const A_SECOND = 1_000;

export const correctedIn = ({ approval }: IDataObject): YesNo =>
	approval === 'edited' ? 'yes' : approval === 'approved' ? 'no' : null;

/**
 * Right or wrong, by what speaks for it most: a teammate's word on this answer, the customer's, a rating, a person who
 * took over; for `right`, thanks or a conversation that stayed closed.
 */
export function guessOf(
	row: IDataObject,
	known: Pick<Outcomes, 'takenOver' | 'notIt' | 'reopened' | 'rating' | 'resolved'>,
	{ thanked, staysClosed }: { thanked: boolean; staysClosed: boolean },
): Pick<Outcomes, 'guess' | 'guessedFrom'> {
	const wrong = (guessedFrom: GuessedFrom) => ({ guess: 'wrong' as const, guessedFrom });
	const right = (guessedFrom: GuessedFrom) => ({ guess: 'right' as const, guessedFrom });
	if (row.approval === 'declined') return wrong('declined');
	if (row.approval === 'edited' && agreementOf(toText(row.answer), toText(row.sentAnswer)) < MOSTLY_KEPT)
		return wrong('corrected');
	if (asText(row.outcome) !== 'answered') return { guess: null, guessedFrom: null };
	if (known.notIt === 'yes') return wrong('notIt');
	if (known.rating !== null && known.rating <= 2) return wrong('rating');
	if (known.rating !== null && known.rating >= 4) return right('rating');
	if (thanked) return right('thanked');
	if (known.takenOver === 'yes') return wrong('takenOver');
	if (known.reopened === 'yes') return wrong('reopened');
	return known.resolved === 'yes' && staysClosed ? right('resolved') : { guess: null, guessedFrom: null };
}

/** Of the words of both texts, how many they share when a teammate only put a word right. */
const MOSTLY_KEPT = 0.5;
