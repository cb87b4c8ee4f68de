import type { HandOffCode } from '../decide/policy';
import type { Reason } from '../reason';
import { automaticIn } from '../subject/automatic';
import { onlyThanks } from '../subject/thanks';
import { withoutQuoted } from '../wording/quoted';
import { HOLD_TAG } from './hold';
import type { AiSeat } from './seat';
import type { SilenceCode } from './silence';
import { because } from './silence';
import type { Entry, Situation } from './situation';
import { givesToAi, isGivenByPeople } from './situation';

/**
 * Whose turn it is. The AI may speak only where a customer waits for an answer that nobody else is about to give.
 * Everything is read from the conversation itself, so it holds after a crash, on another machine, and for whatever
 * people did in the inbox.
 */

export interface Turn {
	/** Empty when the AI may speak. */
	reasons: Array<Reason<SilenceCode>>;
	/** The newest message of the customer: the one that an answer is for. */
	customerMessageId?: string;
	/** All that the customer wrote since somebody last answered: people send one thought in three messages. */
	customerMessage: string;
	/**
	 * Of that, what the customer has said since people last gave the conversation to the AI, without what mail programs put
	 * below each message: whoever gives it to the AI has read what was said before, and has decided.
	 */
	customerWords: string;
	/** The subject of the e-mail that is among them; empty without one. */
	openSubject: string;
	/** How many messages that is. */
	openMessages: number;
	/** When the first of them came, in ISO 8601 and UTC: since then the customer has waited, if nobody answered. */
	customerMessageSince: string | null;
	/**
	 * Since when it has been the AI's to answer: since then, or since a person gave the conversation to it, which begins
	 * its time anew.
	 */
	waitsForAiSince: string | null;
	/** Whether all that is open only thanks or says goodbye. */
	onlyCloses: boolean;
	/** How often the AI has spoken since the conversation was last given to it. */
	aiTurns: number;
}

export interface TurnOptions {
	/** The message that started this run; an older one than the newest leaves the answer to the newest. */
	messageId?: string;
	/** Reasons that the user does not want to count. */
	overlooked?: readonly string[];
	/**
	 * The name of the tag that a hand-off leaves: a witness of it where its note lies beyond the latest 500 parts. It
	 * says nothing once the conversation was given to the AI, for people leave the tag where it is.
	 */
	handOffTag?: string;
	/** The name of an attribute that a hand-off fills, another witness of the same kind. */
	handOffAttribute?: string;
	/** Names of tags by which teammates keep the AI out, besides the one that always does. */
	holdTags?: readonly string[];
	/** Whether it only drafts for people, whoever has the conversation, until one of them has answered the message. */
	assists?: boolean;
	/** Whether the message that opens a conversation is left to others, until the customer writes again. */
	ignoresFirstMessage?: boolean;
	/** Addresses of the workspace itself: `support@acme.com`, or `@acme.com` for all of a domain. */
	ownAddresses?: readonly string[];
}

/**
 * Whether the AI may begin an answer, all reasons against it, and what there is to answer.
 */
export function readTurn(situation: Situation, seat: AiSeat, options: TurnOptions = {}): Turn {
	const { messageId, overlooked = [], holdTags, ownAddresses, assists = false, ...more } = options;
	const { ignoresFirstMessage = false, ...witnesses } = more;
	const { entries } = situation;
	const messages = entries.filter(({ isMessage }) => isMessage);
	const newest = messages.findLastIndex(({ by }) => by === 'customer');
	const message = messages[newest];
	const given = lastGivenToAi(entries);
	const isWitnessed = given === -1 && hasWitness(situation, witnesses);
	const open = openMessages(messages, newest);
	const decided = entries.findLastIndex(isGivenByPeople);
	const openSinceGiven = open.filter((entry) => entries.indexOf(entry) > decided);
	const sinceGivenToAi = entries.slice(given + 1).filter(({ isOpening }) => !isOpening);
	const isHandedOff = isWitnessed || sinceGivenToAi.some(({ mark }) => mark?.kind === 'hand-off');
	const reasons = new Set<SilenceCode>([
		...(assists ? [] : ownedByOthers(situation, seat)),
		...(!assists && sinceGivenToAi.some(isWordOfPerson) ? ['personReplied' as const] : []),
		...(isHeld(situation, holdTags) ? ['onHold' as const] : []),
		...(!assists && isHandedOff ? ['handedOff' as const] : []),
		...(message ? answersTo(message, entries) : ['noCustomerMessage' as const]),
		...(messageId && isOlder(messageId, message, messages) ? ['newerMessage' as const] : []),
		...beginnings(situation),
		// Who gives a conversation to the AI means its first message, too.
		...(ignoresFirstMessage && message?.isOpening && given === -1 ? ['firstMessage' as const] : []),
		...atRest(situation),
		...machines(open, situation, ownAddresses),
	]);
	return {
		reasons: [...reasons].filter((code) => !overlooked.includes(code)).map(because),
		customerMessageId: message?.id,
		customerMessage: open.map(({ text }) => text).join('\n\n'),
		customerWords: openSinceGiven.map(({ text }) => withoutQuoted(text)).join('\n\n'),
		openSubject: openSinceGiven.some(({ isOpening, text }) => isOpening && text !== situation.subject)
			? (situation.subject ?? '')
			: '',
		openMessages: openSinceGiven.length,
		customerMessageSince: open[0]?.createdAt ?? null,
		waitsForAiSince: laterOf(open[0]?.createdAt, entries[given]?.createdAt),
		onlyCloses: onlyThanks(open.map(({ text }) => withoutQuoted(text)).join('\n\n')),
		aiTurns: countTurns(sinceGivenToAi),
	};
}

/**
 * What has happened since a turn began that forbids to end it: somebody has taken over, the customer has written
 * again, or the same turn was already done. What was so before does not count, because it was decided then.
 */
export function overtakenBy(
	situation: Situation,
	seat: AiSeat,
	messageId: string,
	holdTags?: readonly string[],
): Array<Reason<SilenceCode>> {
	const { entries } = situation;
	const position = entries.findIndex(
		({ id, by, isMessage }) => id === messageId && by === 'customer' && isMessage,
	);
	const message = entries[position];
	if (!message) return [because('messageNotFound')];
	const since = entries.slice(position + 1);
	const sinceGiven = entries.slice(Math.max(position, lastGivenToAi(entries)) + 1);
	const reasons = new Set<SilenceCode>([
		...ownedByOthers(situation, seat),
		...(since.some(isWordOfPerson) ? ['personReplied' as const] : []),
		...(isHeld(situation, holdTags) ? ['onHold' as const] : []),
		...(sinceGiven.some(({ mark }) => mark?.kind === 'hand-off') ? ['handedOff' as const] : []),
		...(since.some(isAnswerOfAi) ? ['answered' as const] : []),
		...(since.some(({ by, isMessage }) => by === 'fin' && isMessage) ? ['finReplied' as const] : []),
		...(since.some(({ by, isMessage }) => by === 'bot' && isMessage) ? ['botReplied' as const] : []),
		...(hasDraftFor(message, entries) ? ['drafted' as const] : []),
		...(since.some(({ by, isMessage }) => by === 'customer' && isMessage) ? ['newerMessage' as const] : []),
		...atRest(situation),
	]);
	return [...reasons].map(because);
}

/** What an operation is about to do in a conversation. */
export type Purpose = keyof typeof IGNORED;

/** What does not stand against it, although it happened since the turn began. */
const IGNORED = {
	/** A reply may follow a draft that somebody approved. */
	reply: ['drafted'],
	/** A teammate is asked whether an answer may go out where it could go out by itself. */
	ask: [],
	/** A draft may wait while a person is at work. */
	draft: ['personOwns', 'teamOwns'],
	/** A draft for whoever has the conversation, as long as they have not answered. */
	assist: ['personOwns', 'teamOwns', 'handedOff'],
	/** A draft for the customer's thanks is no reason to leave it open. */
	close: ['drafted'],
	/** What the AI or a bot said keeps no people away; that it happens once, the note's mark sees to. */
	handOff: ['answered', 'drafted', 'botReplied'],
	/** What is the customer's right does not end with the next message, nor with the address they write from. */
	handOffByRight: ['answered', 'drafted', 'botReplied', 'newerMessage', 'noReplyAddress'],
} as const satisfies Record<string, readonly SilenceCode[]>;

/**
 * What stands against ending a turn in this way: of what overtook it, all that counts.
 * @param options.overlooked codes that the user does not want to count either
 */
export function obstaclesTo(
	purpose: Purpose,
	situation: Situation,
	seat: AiSeat,
	messageId: string,
	{ overlooked = [], holdTags }: Pick<TurnOptions, 'overlooked' | 'holdTags'> = {},
): Array<Reason<SilenceCode>> {
	return standingAgainst(purpose, overtakenBy(situation, seat, messageId, holdTags)).filter(
		({ code }) => !overlooked.includes(code),
	);
}

/** Of all that keeps the AI silent, what stands against this as well. */
export function standingAgainst(
	purpose: Purpose,
	reasons: ReadonlyArray<Reason<SilenceCode>>,
): Array<Reason<SilenceCode>> {
	const ignored: readonly string[] = IGNORED[purpose];
	return reasons.filter(({ code }) => !ignored.includes(code));
}

/** The purpose of a hand-off for these reasons. */
export const purposeOfHandOff = (reasons: ReadonlyArray<Pick<Reason, 'code'>>): Purpose =>
	reasons.some(({ code }) => RIGHTS.has(code)) ? 'handOffByRight' : 'handOff';

/** A wish for a person, what people handle whatever the AI knows, and a customer whose messages overtake every answer. */
const RIGHTS: ReadonlySet<string> = new Set<HandOffCode>([
	'customerAsksForPerson',
	'category',
	'tooManyMessages',
	'messageTooLong',
]);

/** What the customer said last. */
export function newestCustomerMessage({ entries }: Situation): Entry | undefined {
	return entries.findLast(({ by, isMessage }) => by === 'customer' && isMessage);
}

/** Assigned to a person or a team that is not the AI's; also to a person who sits at the AI's own seat. */
function ownedByOthers({ owner, entries }: Situation, seat: AiSeat): SilenceCode[] {
	const reasons: SilenceCode[] = [];
	const isTaken = entries.findLast((entry) => entry.assignedToAi)?.assignedToAi === 'taken';
	if (owner.teammateId !== undefined && (owner.teammateId !== seat.teammateId || isTaken))
		reasons.push('personOwns');
	if (owner.teamId !== undefined && !seat.teamIds.includes(owner.teamId)) reasons.push('teamOwns');
	return reasons;
}

/**
 * Where a person, or a note of the AI's return or of Fin's giving up, gave the conversation to the AI, after which what people said before
 * no longer stands against it; -1 when never. Intercom may assign a conversation to whoever replies, so what the
 * AI's own seat does gives nothing back.
 */
export const lastGivenToAi = (entries: Entry[]): number => entries.findLastIndex(givesToAi);

/** Whether a conversation has the tag of this name, which Intercom compares without regard to case. */
export const hasTag = ({ tags }: Situation, name = ''): boolean =>
	name !== '' && tags.includes(name.toLowerCase());

/** What tells of a hand-off whose note lies beyond the parts that Intercom gives. */
function hasWitness(
	situation: Situation,
	{ handOffTag, handOffAttribute = '' }: Pick<TurnOptions, 'handOffTag' | 'handOffAttribute'>,
): boolean {
	const value = situation.customAttributes[handOffAttribute];
	return hasTag(situation, handOffTag) || (value !== undefined && value !== null && value !== '');
}

/** A teammate keeps the AI out, whoever has the conversation. */
function isHeld(situation: Situation, holdTags: readonly string[] = []): boolean {
	const since = situation.entries.slice(situation.entries.findLastIndex(isGivenByPeople) + 1);
	return (
		[HOLD_TAG, ...holdTags].some((name) => hasTag(situation, name.trim())) ||
		since.findLast(({ wordToAi }) => wordToAi)?.wordToAi === 'wait'
	);
}

/** What the AI said as an answer; not that a colleague comes. */
export const isAnswerOfAi = ({ by, isMessage, announcesHandOff }: Entry): boolean =>
	by === 'ai' && isMessage && announcesHandOff !== true;

const isWordOfPerson = ({ isMessage, by }: Entry) => isMessage && by === 'person';

/** Who has answered the customer's newest message already. */
function answersTo(message: Entry, entries: Entry[]): SilenceCode[] {
	const after = entries.slice(entries.indexOf(message) + 1).filter(({ isMessage }) => isMessage);
	const answeredBy = (hand: Entry['by']) => after.some(({ by }) => by === hand);
	return [
		...(after.some(isAnswerOfAi) ? ['answered' as const] : []),
		...(answeredBy('person') ? ['personReplied' as const] : []),
		...(answeredBy('fin') || answeredBy('bot') ? ['botReplied' as const] : []),
		...(hasDraftFor(message, entries) ? ['drafted' as const] : []),
	];
}

const hasDraftFor = ({ id }: Entry, entries: Entry[]) =>
	draftFor({ entries }, id) !== undefined || approvalFor({ entries }, id) !== undefined;

/**
 * The note of this node that asks teammates about an answer to a message. One of before the conversation was given to
 * the AI again is over.
 */
export const approvalFor = ({ entries }: Pick<Situation, 'entries'>, messageId: string): Entry | undefined =>
	entries
		.slice(lastGivenToAi(entries) + 1)
		.findLast(({ mark }) => mark?.kind === 'approval' && mark.messageId === messageId);

/** The note of this node with its draft for a message, or with what it would have done. */
export const draftFor = ({ entries }: Pick<Situation, 'entries'>, messageId: string): Entry | undefined =>
	entries.find(({ mark }) => mark?.kind === 'draft' && mark.messageId === messageId);

/** If the message id is not found, because Intercom no longer shows it, the newest customer message is used. */
function isOlder(messageId: string, newest: Entry | undefined, messages: Entry[]): boolean {
	return newest?.id !== messageId && messages.some(({ id, by }) => id === messageId && by === 'customer');
}

function beginnings({ startedBy, finParticipates }: Situation): SilenceCode[] {
	return [
		...(startedBy === 'bot' ? ['startedByBot' as const] : []),
		...(startedBy === 'outbound' ? ['startedByOutbound' as const] : []),
		...(finParticipates ? ['finParticipates' as const] : []),
	];
}

/** A customer's message opens a conversation, so one that is not open was closed or snoozed after it, by somebody. */
function atRest({ state }: Situation): SilenceCode[] {
	return state === 'closed' || state === 'snoozed' ? [state] : [];
}

/** No person wrote what there is to answer, or nobody reads an answer to it. */
function machines(open: Entry[], { subject }: Situation, ownAddresses?: readonly string[]): SilenceCode[] {
	const codes: SilenceCode[] = [];
	for (const { text, sender, isOpening } of open) {
		const arrival = { from: sender ?? undefined, subject: (isOpening && subject) || undefined };
		const automatic = automaticIn({ ...arrival, message: text, ownAddresses });
		// One message that a person wrote is enough to answer.
		if (!automatic) return [];
		codes.push(automatic.code);
	}
	return codes.slice(-1);
}

/** Of two times in ISO 8601 and UTC. */
const laterOf = (...times: Array<string | null | undefined>): string | null =>
	times
		.filter((time) => typeof time === 'string')
		.sort()
		.at(-1) ?? null;

/** The customer's messages in a row that end with the newest. */
function openMessages(messages: Entry[], newest: number): Entry[] {
	const before = messages.slice(0, newest + 1);
	return before.slice(before.findLastIndex(({ by }) => by !== 'customer') + 1);
}

/** Messages of the AI in a row are one turn. */
function countTurns(entries: Entry[]): number {
	const hands = entries.filter(({ isMessage }) => isMessage).map(({ by }) => by);
	return hands.filter((hand, index) => hand === 'ai' && hands[index - 1] !== 'ai').length;
}
