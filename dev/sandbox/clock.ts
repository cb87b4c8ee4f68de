/** Time as the sandbox sees it: one source for time stamps, rate-limit windows, deadlines and retries. */
export interface Clock {
	/** Milliseconds since 1970. */
	now(): number;
	sleep(milliseconds: number): Promise<void>;
}

export const realClock: Clock = {
	now: () => Date.now(),
	// A sandbox that is closed while a webhook retry is pending must not keep its process alive.
	sleep: (milliseconds) => new Promise((wake) => setTimeout(wake, milliseconds).unref()),
};

/** A clock that stands still until it is told to move, so that a test of minutes takes none. */
export class ManualClock implements Clock {
	private sleepers: Array<{ at: number; wake: () => void }> = [];

	constructor(private time = Date.UTC(2026, 0, 15, 12, 0, 0)) {}

	now() {
		return this.time;
	}

	sleep(milliseconds: number) {
		return new Promise<void>((wake) => this.sleepers.push({ at: this.time + milliseconds, wake }));
	}

	/** Moves time on and wakes whoever slept until then, the earliest first. */
	advance(milliseconds: number) {
		this.time += milliseconds;
		const due = this.sleepers.filter(({ at }) => at <= this.time).sort((a, b) => a.at - b.at);
		this.sleepers = this.sleepers.filter(({ at }) => at > this.time);
		due.forEach(({ wake }) => wake());
	}

	/** How many are asleep: a test that wants to advance past a sleep can wait until it has begun. */
	get sleeping() {
		return this.sleepers.length;
	}
}
