import type { IDataObject } from 'n8n-workflow';
import { asRecord, asText, readMoment, toIso } from '../shared/reading';
import type { Reason } from './reason';

/**
 * Two workers of n8n know nothing of each other, and both would answer. The conversation is what both see: whoever
 * means to speak writes a claim into one of its attributes, waits, looks again, and speaks only if the claim is still
 * there. Of two that write, the later one stands. Before each word the last look has to be fresh; see `LOOK_LASTS`.
 */

/** What somebody means to do about a message of the customer. */
export interface Claim {
	purpose: 'reply' | 'handOff';
	/** The customer's message. */
	messageId: string;
	/** Milliseconds since 1970. */
	madeAt: number;
	/** Of this run alone. */
	id: string;
}

/** What a run says that has found another one's claim. */
export const CLAIMED: Reason<'claimed'> = {
	code: 'claimed',
	message: 'Another run is dealing with this message',
};

/** Milliseconds between a claim and the look at whether it stands: so long may another's request be on its way. */
export const CLAIM_WAIT = 4_000;

/** Milliseconds after the begin of a look within which what depends on it has to be sent. */
export const LOOK_LASTS = 2_000;

/** Milliseconds after which whoever made a claim has broken off, and the next may have it. */
const CLAIM_LASTS = 60_000;

/** `reply to 24801, 2026-03-14T09:00:00.000Z, 2f1c…`: for people who see the attribute, too. */
export const claimText = ({ purpose, messageId, madeAt, id }: Claim): string =>
	`${purpose} to ${messageId}, ${toIso(madeAt)}, ${id}`;

/** The claim in a conversation's attribute; undefined where there is none, or something else. */
export function readClaim(conversation: IDataObject, attribute: string): Claim | undefined {
	const text = asText(asRecord(conversation.custom_attributes)?.[attribute]) ?? '';
	const [, purpose, messageId, time, id] = /^(reply|handOff) to ([\w-]+), (\S+), (\S+)$/.exec(text) ?? [];
	const madeAt = readMoment(time);
	if (!purpose || !messageId || !id || madeAt === null) return undefined;
	return { purpose: purpose as Claim['purpose'], messageId, madeAt, id };
}

/**
 * Whether a claim has to give way to the one that is there. A hand-off gives way to no reply: people come in any case,
 * and the reply is what is left unsaid. Claims to other messages are settled by the turn, which goes to the newest.
 */
export const givesWay = (own: Claim, there: Claim | undefined, now: number): boolean =>
	there !== undefined &&
	there.id !== own.id &&
	there.messageId === own.messageId &&
	now - there.madeAt < CLAIM_LASTS &&
	!(own.purpose === 'handOff' && there.purpose === 'reply');

/** Ends a run that has found, before it spoke, that another one's claim stands. */
export class ClaimLost extends Error {}

/** The outcome of work, or what is said in its place when another run's claim stands. */
export const unlessClaimed = async <Result>(lost: Result, work: () => Promise<Result>): Promise<Result> =>
	await work().catch((error: unknown) => {
		if (error instanceof ClaimLost) return lost;
		throw error;
	});
