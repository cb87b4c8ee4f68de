import type { Clock } from '../../../nodes/shared/intercom/clock';

const MINUTE = 60_000;
const FIFTEEN_MINUTES = 15 * MINUTE;
const SEVEN_DAYS = 7 * 24 * 60 * MINUTE;
const LONGEST_THROTTLE = 120 * MINUTE;

/** How an attempt ended, as far as Intercom's rules care. */
export type Outcome = 'delivered' | 'error' | 'gone' | 'throttled';

/**
 * Whether Intercom still sends to an endpoint (developers.intercom.com, webhook notifications): 410 switches the
 * subscription off, 429 holds everything back for a minute up to two hours, more than a thousand errors in a row
 * within fifteen minutes pause it for fifteen, and seven days of errors suspend it until somebody sets it live.
 */
export class Subscription {
	private off: 'disabled' | 'suspended' | undefined;
	private pausedUntil = 0;
	private throttledUntil = 0;
	private throttle = 0;
	private errorsInRow: number[] = [];
	private failingSince: number | undefined;

	constructor(private readonly clock: Clock) {}

	get state(): 'live' | 'disabled' | 'suspended' | 'paused' | 'throttled' {
		if (this.off) return this.off;
		const now = this.clock.now();
		if (now < this.pausedUntil) return 'paused';
		return now < this.throttledUntil ? 'throttled' : 'live';
	}

	/** Milliseconds that a throttled notification has to wait. */
	get wait() {
		return Math.max(0, this.throttledUntil - this.clock.now());
	}

	/** What "Set live" in the Developer Hub does. */
	setLive() {
		this.off = undefined;
		this.pausedUntil = 0;
		this.throttledUntil = 0;
		this.throttle = 0;
		this.forgetErrors();
	}

	learn(outcome: Outcome) {
		const now = this.clock.now();
		if (outcome === 'delivered') {
			this.throttle = 0;
			return this.forgetErrors();
		}
		if (outcome === 'gone') this.off = 'disabled';
		if (outcome === 'throttled' && now >= this.throttledUntil) {
			this.throttle = Math.min(LONGEST_THROTTLE, this.throttle === 0 ? MINUTE : this.throttle * 2);
			this.throttledUntil = now + this.throttle;
		}
		if (outcome === 'error') this.countError(now);
	}

	private countError(now: number) {
		this.failingSince ??= now;
		this.errorsInRow = [...this.errorsInRow.filter((at) => now - at <= FIFTEEN_MINUTES), now];
		if (now - this.failingSince > SEVEN_DAYS) this.off = 'suspended';
		if (this.errorsInRow.length <= 1000) return;
		this.pausedUntil = now + FIFTEEN_MINUTES;
		this.errorsInRow = [];
	}

	private forgetErrors() {
		this.errorsInRow = [];
		this.failingSince = undefined;
	}
}
