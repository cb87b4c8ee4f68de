import type { Clock } from '../../nodes/shared/intercom/clock';

/**
 * Time that passes only when nothing is left to do at the present moment. Whatever sleeps is woken in order, so hours
 * of pacing take milliseconds and come out the same every time.
 */
export class VirtualClock implements Clock {
	private sleepers: Array<{ at: number; wake: () => void }> = [];

	constructor(private time = Date.parse('2026-03-14T09:00:00.400Z')) {}

	now(): number {
		return this.time;
	}

	async sleep(milliseconds: number): Promise<void> {
		await new Promise<void>((wake) =>
			this.sleepers.push({ at: this.time + Math.max(0, milliseconds), wake }),
		);
	}

	/** Lets time pass until the promise has settled; its outcome. */
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

/** Lets all promises that can settle now do so. */
const everythingDue = async () => await new Promise<void>((resolve) => setImmediate(resolve));
