/**
 * What an error of this package says, read back from its words. n8n's error outputs hand on nothing but text, and
 * whoever answers a caller needs the status. The words are those of errors.ts; a test holds the two together.
 */
export interface Told {
	/** The status of Intercom's answer; undefined where Intercom did not answer, or was not asked. */
	status?: number;
	/** No answer came, or one that was not understood. */
	isUnanswered: boolean;
	/** Whether Intercom may have carried it out although no answer says so, and doing it again would do harm. */
	mayBeDone: boolean;
	/** Seconds that Intercom asks to wait. */
	wait?: number;
	/** The name of the permission that the app lacks. */
	permission?: string;
}

/**
 * @param message the error's message
 * @param details its description
 */
export function readTold(message: string, details: string): Told {
	const status = [...details.matchAll(/\bIntercom answered (\d{3})\b/g)].at(-1)?.[1];
	const wait = /^Intercom asks to wait (\d+) seconds/.exec(details)?.[1];
	return {
		status: status === undefined ? undefined : Number(status),
		isUnanswered: /^Intercom(?:'s answer)? could not be (?:reached|understood)/.test(message),
		mayBeDone: MAY_BE_DONE.test(details) && !HARMLESS.test(details),
		wait: wait === undefined ? undefined : Number(wait),
		permission: /^The app lacks a permission \("([^"]+)"\)/.exec(details)?.[1],
	};
}

const MAY_BE_DONE = /\bIntercom may have carried it out\b|: if it wrote something, look in Intercom /;

/** A read, or what may be done again: it looks first, or leaves the same state. */
const HARMLESS = /\bIntercom answered \d{3}.* to GET |\bdoes no harm\b|\bnothing twice\b/;
