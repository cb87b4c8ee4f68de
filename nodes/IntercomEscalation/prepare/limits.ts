import type { Reason } from '../reason';
import type { HandOffCode } from '../decide/policy';
import type { Turn } from '../turn/turn';

/** What one customer can make an AI read, so that nobody makes it run without end; beyond it, people take over. */

/** Characters of a transcript, some 15,000 tokens, and of one message in it. */
export const LONGEST_TRANSCRIPT = { ofMessage: 10_000, ofAll: 60_000 };

/** Characters of all that the customer wrote since somebody last answered. */
export const LONGEST_CUSTOMER_MESSAGE = 20_000;

/** A customer who writes on and on is never answered, since each message overtakes the answer to the one before. */
const MOST_MESSAGES = 20;

/** Why an AI is not asked, although it may speak. */
export function* reasonsOfLimits({ customerWords, openMessages }: Turn): Generator<Reason<HandOffCode>> {
	if (openMessages >= MOST_MESSAGES) {
		yield {
			code: 'tooManyMessages',
			message: `The customer has written ${openMessages} messages without an answer`,
		};
	}
	if (customerWords.length > LONGEST_CUSTOMER_MESSAGE) {
		yield {
			code: 'messageTooLong',
			message: `The customer has written ${customerWords.length} characters, more than an AI is given (${LONGEST_CUSTOMER_MESSAGE})`,
		};
	}
}
