import type { Clock } from '../nodes/shared/intercom/clock';
import { systemClock } from '../nodes/shared/intercom/clock';

/**
 * Time that stands still until a test moves it on: by hand (`advance`), or as far as a promise needs (`until`).
 * Whatever sleeps is woken in order, so hours of pacing take milliseconds and come out the same every time.
 */
export class VirtualClock implements Clock {
	private sleepers: Array<{ at: number; wake: () => void }> = [];

	constructor(private time = Date.parse('2026-03-14T09:00:00Z')) {}

	now(): number {
		return this.time;
	}

	async sleep(milliseconds: number): Promise<void> {
		const at = this.time + Math.max(0, milliseconds);
		await new Promise<void>((wake) => this.sleepers.push({ at, wake }));
	}

	/** How many are asleep: a test that wants to advance past a sleep can wait until it has begun. */
	get sleeping(): number {
		return this.sleepers.length;
	}

	/** Moves time on and wakes whoever slept until then, the earliest first. */
	advance(milliseconds: number): void {
		this.time += milliseconds;
		const due = this.sleepers.filter(({ at }) => at <= this.time).sort((a, b) => a.at - b.at);
		this.sleepers = this.sleepers.filter(({ at }) => at > this.time);
		for (const { wake } of due) wake();
	}

	/**
	 * Lets time pass until the promise has settled, but only when nothing is left to do at the present moment.
	 * @returns what the promise gives
	 * @throws Error when nobody sleeps any more and the promise still waits
	 */
	async until<T>(promise: Promise<T>): Promise<T> {
		let isSettled = false;
		const settle = () => (isSettled = true);
		promise.then(settle, settle);
		for (;;) {
			await everythingDue();
			if (isSettled) return await promise;
			const next = this.sleepers.reduce(
				(first, other) => (other.at < first.at ? other : first),
				this.sleepers[0]!,
			);
			if (!next) throw new Error('Nothing is left to wait for, and the promise has not settled');
			this.sleepers.splice(this.sleepers.indexOf(next), 1);
			this.time = Math.max(this.time, next.at);
			next.wake();
		}
	}
}

/**
 * Whoever waits is there at once, and so is everybody else: the clock of the nodes, and of a sandbox that is started
 * with `systemClock`. `jest.restoreAllMocks()` lets time run again.
 */
export function letTimeLeap(): void {
	const clock = new VirtualClock(Date.now());
	jest.spyOn(systemClock, 'now').mockImplementation(() => clock.now());
	jest.spyOn(systemClock, 'sleep').mockImplementation(async (milliseconds) => {
		clock.advance(milliseconds);
		await everythingDue();
	});
}

/** Lets all promises that can settle now do so. */
const everythingDue = async () => await new Promise<void>((resolve) => setImmediate(resolve));
