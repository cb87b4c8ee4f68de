import type { Clock } from '../../nodes/shared/intercom/clock';

/** Real time for the sandbox: one source for time stamps, rate-limit windows, deadlines and retries. */
export const realClock: Clock = {
	now: () => Date.now(),
	// A sandbox that is closed while a webhook retry is pending must not keep its process alive.
	sleep: (milliseconds) => new Promise((wake) => setTimeout(wake, milliseconds).unref()),
};
