import type { Clock } from './clock';

/** How many items are begun before anything is known, and where nothing is told of a limit: enough at 100 ms. */
export const FIRST_WIDTH = 25;

/**
 * Each request has a connection of its own in n8n, so there is an end to what is worth having in flight. A window of
 * Intercom's usual limit is below it: where answers take two seconds, less would not use it up.
 */
const WIDEST = 2_000;

/**
 * How many times as many as would fill a window evenly: whoever sends a window's requests in its first second is done
 * that much earlier after the last one began, and a few hundred items, which fit into one window, are done at once.
 */
const HASTE = 10;

/**
 * How many times as many as have ever been in flight when an answer came, and no more: of so many each has its answer
 * within four tries where a host has room for those before and refuses the rest.
 */
const STRIDE = 4;

/** Answers that take so many times as long as the fastest say that there is too much in flight, not too little. */
const QUEUEING = 3;

/** What is left at the least of the width while Intercom refuses, fails or does not answer. */
const NARROWEST = 0.04;

/** Milliseconds within which refusals count as one: all in flight meet the same. */
const ONE_TROUBLE = 1_000;

/**
 * What each answer adds to what is in use after trouble: soon to most of what a host had room for when it failed, and
 * slowly above that. Without that memory a host with room for less than the limit would be flooded each second anew,
 * and a request that meets that four times is lost.
 */
const RECOVERY = 1.005;
const TRIAL = 1.0005;
const MOST_OF_ROOM = 0.75;

/** As much as uses up the limit evenly is come back to soon in any case: most hosts that failed were not flooded. */
const SURELY_ROOM = 1.5 / HASTE;

/** What each new answer counts for in the usual latency, and what the fastest one fades by, so that both stay of now. */
const NEWEST = 0.05;
const FADING = 1.0005;

/**
 * How many items are worked on at once. What is in flight is, by Little's law, the rate times the latency: at 166
 * requests a second and 400 ms it takes 67 to use up Intercom's limit, at 20 ms three. So the width follows from the
 * limit that Intercom tells and the fastest answers of late; slow answers, errors and 429s bring it down.
 */
export class Width {
	private fastest = Infinity;
	private usual = 0;
	private mostAtOnce = 0;
	/** What part of the width is used, after trouble. */
	private share = 1;
	/** Up to what part a host has not failed of late. */
	private proven = 1;
	/** How many jobs work through many items with the same token: what is in flight of all of them counts. */
	private jobs = 0;
	private troubledAt = -Infinity;

	constructor(
		private readonly clock: Clock,
		/** Requests a second that Intercom allows; undefined while it has not said. */
		private readonly rate: () => number | undefined,
	) {}

	/**
	 * An answer came after so many milliseconds.
	 * @param atOnce how many were in flight when it came
	 */
	answered(latency: number, atOnce: number): void {
		this.mostAtOnce = Math.max(this.mostAtOnce, atOnce);
		this.fastest = Math.min(this.fastest * FADING, Math.max(1, latency));
		this.usual = this.usual === 0 ? latency : this.usual + (latency - this.usual) * NEWEST;
		// What was sent before the last trouble says nothing about what is in flight since.
		if (this.clock.now() - latency < this.troubledAt) return;
		const growth = this.share < this.proven ? RECOVERY : TRIAL;
		this.share = Math.min(1, this.share * growth);
		this.proven = Math.max(this.proven, this.share);
	}

	/** Intercom refused for too many requests. */
	refused(): void {
		if (this.clock.now() - this.troubledAt >= ONE_TROUBLE) this.narrow();
	}

	/**
	 * Intercom, or what stands before it, failed or did not answer: what is in flight may be too much for it.
	 * @param sentAt what was sent before the last trouble is part of that
	 */
	failed(sentAt: number): void {
		if (sentAt < this.troubledAt) return;
		this.proven = Math.max(SURELY_ROOM, MOST_OF_ROOM * Math.max(this.share, MOST_OF_ROOM * this.proven));
		this.narrow();
	}

	private narrow(): void {
		this.troubledAt = this.clock.now();
		this.share = Math.max(NARROWEST, this.share / 2);
	}

	/** Another job begins to work through many items, and shares what the token allows. @returns tells that it has ended */
	beginJob(): () => void {
		this.jobs++;
		return () => void this.jobs--;
	}

	/** For each of the jobs that share it; at least 1. */
	get items(): number {
		return Math.max(1, Math.floor(this.ofAllJobs / Math.max(1, this.jobs)));
	}

	get ofAllJobs(): number {
		const rate = this.rate();
		const wanted = rate === undefined ? 0 : (HASTE * rate * this.fastest) / 1_000;
		const most = Math.min(WIDEST, STRIDE * this.mostAtOnce);
		const width = Math.max(FIRST_WIDTH, Math.min(most, Number.isFinite(wanted) ? wanted : 0));
		const slowness = this.usual > QUEUEING * this.fastest ? (QUEUEING * this.fastest) / this.usual : 1;
		return Math.max(1, width * slowness * this.share);
	}
}
