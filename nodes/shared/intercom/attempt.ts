import { namesOtherLimit } from './errorList';
import { isNetworkCode } from './networkCodes';
import { readMoment } from '../reading';
import type { RateLimit } from './pacing';
import { readRateLimit, UNSAID } from './pacing';
import type { Answer } from './request';

/** How one try of a request ended: what pacing, retrying and the caller ask of it, each read once. */
export interface Attempt {
	/** Intercom's answer, whatever it says; absent when none came. */
	answer?: Answer;
	/** Why none came: the code of the network (`ECONNRESET`), the parser (`HPE_…`) or the certificate. */
	networkCode?: string;
	/** The status of the answer. */
	status?: number;
	/** What the answer says about the window; absent when none came. */
	rateLimit?: RateLimit | typeof UNSAID;
	/** How many requests are left of the window; absent where the answer does not say. */
	windowLeft?: number;
	/** Milliseconds after which Intercom asks to come back. */
	retryAfter?: number;
	/** Whether a limit is named that waiting a moment does not lift. */
	isOtherLimit?: boolean;
}

/** A try that was answered, be it with a refusal. */
export function answered(answer: Answer): Attempt {
	const rateLimit = readRateLimit(answer.headers);
	return {
		answer,
		status: answer.status,
		rateLimit,
		windowLeft: rateLimit === UNSAID ? undefined : rateLimit.remaining,
		retryAfter: readRetryAfter(answer.headers),
		isOtherLimit: answer.status === 429 && namesOtherLimit(answer),
	};
}

/**
 * Milliseconds after which an answer asks to come back: seconds, or a moment by the clock of whoever wrote its `Date`.
 * Undefined where it names none that is still to come.
 */
export function readRetryAfter({
	'retry-after': given = '',
	date,
}: Record<string, string | undefined>): number | undefined {
	const wait = /^\s*\d/.test(given)
		? Number(given) * 1000
		: (readMoment(given) ?? NaN) - (readMoment(date) ?? NaN);
	return wait > 0 && Number.isFinite(wait) ? wait : undefined;
}

/**
 * A try to which no answer came.
 * @throws the error itself when it tells of neither an answer nor the network: a credential that is missing, a domain
 *   that it does not allow
 */
export function broken(error: unknown): Attempt {
	// n8n's wrapping keeps the code one or two causes down.
	for (let cause = error; cause instanceof Error; cause = cause.cause) {
		const { code } = cause as { code?: unknown };
		if (typeof code === 'string' && isNetworkCode(code)) return { networkCode: code };
	}
	throw error;
}
