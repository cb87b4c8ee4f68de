import type { Attempt } from './attempt';
import { isCertificateCode, wasNeverSent } from './networkCodes';
import type { Effect, Patience } from './request';

/**
 * When a request is sent again. Pure decisions, each with its reason; the waiting is done by the caller.
 */

/** Answers after which the same request can succeed, but which do not tell whether it was carried out. */
const PASSING_STATUSES = new Set([408, 500, 502, 503, 504]);

/** How many tries, the longest pause between two of them, and how long after the first failure, in milliseconds. */
const PATIENCE = {
	seconds: { tries: 4, longestWait: 8_000, lasting: Infinity },
	minutes: { tries: Infinity, longestWait: 30_000, lasting: 5 * 60_000 },
} as const satisfies Record<Patience, object>;

/**
 * The same at least for what was refused because a window was used up: nothing is wrong, and who comes too late for one
 * window has its turn in a later one. Where eight processes work with one token, that can be the fifth.
 */
const PATIENCE_WITH_WINDOWS = { tries: Infinity, longestWait: 8_000, lasting: 2 * 60_000 };

const FIRST_WAIT = 500;

/** Beyond this, waiting inside a node helps nobody: the user is told instead. Intercom's windows last ten seconds. */
const LONGEST_RETRY_AFTER = 60_000;

/** What follows from an attempt that was not the answer. */
export interface Verdict {
	/**
	 * Milliseconds to wait before the request is sent again; absent when it must not be.
	 * 0 after a 429 means that the pacing already waits for the window that Intercom named.
	 */
	wait?: number;
	/** Whether Intercom may have carried the request out although no answer says so. */
	mayBeDone: boolean;
}

/**
 * @param tries how many times it has come to such an end, from 1: a turn that was missed is none of those for trouble
 * @param random from 0 to 1, spreads the retries of parallel items
 * @param trouble.lasting milliseconds since the first try failed
 */
export function judge(
	attempt: Attempt,
	effect: Effect,
	tries: number,
	random: () => number = Math.random,
	{ patience = 'seconds', lasting = 0 }: { patience?: Patience; lasting?: number } = {},
): Verdict {
	const mayBeDone = mayHaveReachedIntercom(attempt);
	// Intercom may have carried it out before it stumbled; a second reply or note would reach a person.
	const isHarmless = effect !== 'once' || !mayBeDone;
	const most = patience === 'seconds' && isWindowUsedUp(attempt) ? PATIENCE_WITH_WINDOWS : PATIENCE[patience];
	if (tries >= most.tries || !isHarmless || !isPassing(attempt)) return { mayBeDone };
	const moment = backOff(tries, most.longestWait, random);
	const wait =
		attempt.status === 429
			? waitAfterTooMany(attempt, tries, moment)
			: (namedWait(attempt.retryAfter, tries, moment) ?? moment);
	return wait === undefined || lasting + wait > most.lasting ? { mayBeDone } : { mayBeDone, wait };
}

/**
 * Whether Intercom may have carried out a request that failed, although no answer says so. One that failed in spite
 * of a 2xx has an answer that was not understood.
 */
export function mayHaveReachedIntercom({ status, networkCode = '' }: Attempt): boolean {
	if (status !== undefined) return status < 300 || PASSING_STATUSES.has(status);
	return !wasNeverSent(networkCode);
}

/** Whether it was refused for nothing but what was sent before it. */
export const isWindowUsedUp = ({ status, windowLeft, isOtherLimit }: Attempt): boolean =>
	status === 429 && windowLeft === 0 && isOtherLimit !== true;

/** Whether the same request can succeed a moment later. */
function isPassing({ status, networkCode = '' }: Attempt): boolean {
	if (status !== undefined) return status === 429 || PASSING_STATUSES.has(status);
	return !isCertificateCode(networkCode);
}

/**
 * A refused request was not carried out, so every effect may be sent again. A 429 while the app's window has room can
 * be the limit of the workspace, which the headers do not show: a moment helps, and so it does where the end of the window
 * was waited for and was none. One that names a limit of its own (a pending export, an open scroll) is told at once.
 */
function waitAfterTooMany(
	{ retryAfter, windowLeft, isOtherLimit }: Attempt,
	tries: number,
	moment: number,
): number | undefined {
	if (isOtherLimit) return undefined;
	if (retryAfter !== undefined) return namedWait(retryAfter, tries, moment);
	return windowLeft === 0 && tries === 1 ? 0 : moment;
}

/** What is named again and again is not enough: a few milliseconds each time would be hundreds of requests a second. */
function namedWait(retryAfter: number | undefined, tries: number, moment: number): number | undefined {
	if (retryAfter === undefined || retryAfter > LONGEST_RETRY_AFTER) return undefined;
	return tries === 1 ? retryAfter : Math.max(retryAfter, moment);
}

/** Doubles from half a second; the half that is random keeps parallel items from coming back in step. */
function backOff(tries: number, longest: number, random: () => number): number {
	const full = Math.min(FIRST_WAIT * 2 ** (tries - 1), longest);
	return full / 2 + random() * (full / 2);
}
