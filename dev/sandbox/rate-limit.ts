import type { Clock } from '../../nodes/shared/intercom/clock';

const WINDOW = 10_000;

/**
 * Intercom's rate limit: 10,000 calls a minute for an app, enforced in ten-second windows of a sixth each
 * (developers.intercom.com, rate limiting). The windows lie on the clock, not on the first request.
 */
export class RateLimit {
	private window = -1;
	private used = 0;

	constructor(
		private readonly clock: Clock,
		readonly limit: number,
	) {}

	/** Spends one call of the current window. False when the window has none left. */
	take() {
		this.enterWindow();
		if (this.used >= this.limit) return false;
		this.used += 1;
		return true;
	}

	/** The headers that every answer carries; the reset is in unix seconds. */
	headers() {
		this.enterWindow();
		return {
			'X-RateLimit-Limit': String(this.limit),
			'X-RateLimit-Remaining': String(this.limit - this.used),
			'X-RateLimit-Reset': String(((this.window + 1) * WINDOW) / 1000),
		};
	}

	private enterWindow() {
		const current = Math.floor(this.clock.now() / WINDOW);
		if (current === this.window) return;
		this.window = current;
		this.used = 0;
	}
}
