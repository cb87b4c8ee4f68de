import type { Effect } from './request';

/**
 * When a request is sent again. Pure decisions, each with its reason; the waiting is done by the caller.
 */

/** How one attempt ended: with a status, or with a network code (`ECONNRESET`, `ETIMEDOUT` …) and no answer. */
export type Outcome =
	| { status: number; retryAfter?: number; windowLeft?: number; isOtherLimit?: boolean }
	| { networkCode: string };

/** The connection was never made, so Intercom has seen nothing: any request may be sent again. */
const NEVER_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/** The certificate of the host was not accepted, so nothing was sent, and nothing will be until somebody mends it. */
const CERTIFICATE =
	/^(CERT_\w+|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_(VERIFY|GET)_\w+|ERR_TLS_CERT_\w+|HOSTNAME_MISMATCH)$/;

/** Whether a network code says that the certificate of the host was not accepted. */
export const isCertificateCode = (networkCode: string): boolean => CERTIFICATE.test(networkCode);

/** Answers after which the same request can succeed, but which do not tell whether it was carried out. */
const PASSING_STATUSES = new Set([408, 500, 502, 503, 504]);

const MAXIMUM_ATTEMPTS = 4;
const FIRST_WAIT = 500;
const LONGEST_WAIT = 8_000;

/** Beyond this, waiting inside a node helps nobody: the user is told instead. Intercom's windows last ten seconds. */
const LONGEST_RETRY_AFTER = 60_000;

/**
 * Milliseconds to wait before the request is sent again, or undefined when it must not be.
 * 0 after a 429 means that the pacing already waits for the window that Intercom named.
 * @param attempt how many times it has been sent, from 1
 * @param random from 0 to 1, spreads the retries of parallel items
 */
export function waitBeforeRetry(
	outcome: Outcome,
	effect: Effect,
	attempt: number,
	random: () => number = Math.random,
): number | undefined {
	if (attempt >= MAXIMUM_ATTEMPTS) return undefined;
	if ('networkCode' in outcome) {
		if (isCertificateCode(outcome.networkCode)) return undefined;
		return NEVER_SENT.has(outcome.networkCode) || effect !== 'once' ? backOff(attempt, random) : undefined;
	}
	if (outcome.status === 429) return waitAfterTooMany(outcome, attempt, random);
	// Intercom may have carried it out before it stumbled; a second reply or note would reach a person.
	if (PASSING_STATUSES.has(outcome.status) && effect !== 'once') {
		return namedWait(outcome.retryAfter) ?? backOff(attempt, random);
	}
	return undefined;
}

/** Whether Intercom may have carried the request out although no answer says so. */
export function mayHaveReachedIntercom(outcome: Outcome): boolean {
	if ('status' in outcome) return PASSING_STATUSES.has(outcome.status);
	return !NEVER_SENT.has(outcome.networkCode) && !isCertificateCode(outcome.networkCode);
}

/**
 * A refused request was not carried out, so every effect may be sent again. A 429 while the app's window has room can
 * be the limit of the workspace, which the headers do not show: a moment helps. One that names a limit of its own (a
 * pending export, an open scroll) is told at once.
 */
function waitAfterTooMany(
	{
		retryAfter,
		windowLeft,
		isOtherLimit,
	}: { retryAfter?: number; windowLeft?: number; isOtherLimit?: boolean },
	attempt: number,
	random: () => number,
): number | undefined {
	if (isOtherLimit) return undefined;
	if (retryAfter !== undefined) return namedWait(retryAfter);
	return windowLeft === 0 ? 0 : backOff(attempt, random);
}

function namedWait(retryAfter: number | undefined): number | undefined {
	return retryAfter !== undefined && retryAfter <= LONGEST_RETRY_AFTER ? retryAfter : undefined;
}

/** Doubles from half a second; the half that is random keeps parallel items from coming back in step. */
function backOff(attempt: number, random: () => number): number {
	const full = Math.min(FIRST_WAIT * 2 ** (attempt - 1), LONGEST_WAIT);
	return full / 2 + random() * (full / 2);
}
