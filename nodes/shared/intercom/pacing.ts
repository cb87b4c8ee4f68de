import { readMoment } from '../reading';
import type { Clock } from './clock';
import { executionCancelled, unlessCancelled } from './clock';

/**
 * Keeps requests within Intercom's limit by what Intercom says, not by a guess: every answer carries
 * `X-RateLimit-Limit`, `-Remaining` and `-Reset` (unix seconds) for the current window of ten seconds
 * (developers.intercom.com/docs/references/rest-api/errors/rate-limiting).
 *
 * One Pace is shared by everything in the process that uses the same token, so a bulk job and a live reply draw
 * from one budget. A live request goes first, and bulk work leaves it a small reserve in every window.
 */

/** `live` is somebody waiting for an answer; `bulk` is work that may wait for the next window. */
export type Lane = 'live' | 'bulk';

/** What an answer says about the window it was counted in. */
export interface RateLimit {
	limit: number;
	remaining: number;
	/** When the window ends, in milliseconds by Intercom's clock. */
	resetsAt: number;
	/** Intercom's clock when it answered (the `Date` header), in milliseconds, whole seconds. */
	answeredAt?: number;
}

/** One part in fifty of each window is kept for live requests. */
const LIVE_SHARE = 0.02;

/** Milliseconds. A request without an answer for so long asked about a window that is over. */
const WINDOW = 10_000;

/**
 * Milliseconds. No window ends later than this after it was first heard of, whatever an answer says: an end that is an
 * hour off would make everything wait for an hour.
 */
const LONGEST_WINDOW = 2 * WINDOW;

/** Milliseconds. Intercom's headers tell whole seconds. */
const SECOND = 1_000;

/** What others are left at the most, as a part of the window. */
const MOST_FOR_OTHERS = 0.9;

/** How many live requests may go out before any answer has told what is left of the window. */
const LIVE_BEFORE_FIRST_ANSWER = 10;

/** Leave to send one request, given back with its answer. */
export interface Slot {
	/** Milliseconds by this machine's clock. */
	sentAt: number;
}

/**
 * How many go without a break when a window begins: each takes a millisecond of this process until it is on its way, and
 * hundreds would keep an answer waiting that somebody waits for.
 */
const AT_A_TIME = 20;

interface Waiting {
	lane: Lane;
	go: (slot: Slot) => void;
}

export class Pace {
	private limit = 0;

	/** The least that Intercom said was left of the current window. */
	private remaining = 0;

	/** End of the window that `remaining` speaks of, by Intercom's clock; 0 while no window is known. */
	private resetsAt = 0;

	/** When that window was first heard of, by this machine's clock. */
	private heardOfAt = 0;

	/** How many of our requests are counted in that window, as far as their answers have come. */
	private ours = 0;

	/** How many requests others sent in the window just before it, as far as answers told. */
	private byOthersBefore = 0;

	/** How many answers have come since that window ended that told nothing: they may be counted in the next one. */
	private untold = 0;

	/**
	 * A proxy hides what Intercom says: then only a 429 can slow things down. One answer that says nothing proves no
	 * proxy once others have spoken: a recording comes from another host, a 502 from a gateway.
	 */
	private isUnlimited = false;

	/** Sent and not yet answered: Intercom may or may not have counted these, so they are taken as not counted. */
	private readonly inFlight = new Set<Slot>();

	/**
	 * Intercom's clock minus ours. `Date` has whole seconds, so each answer gives a lower bound and the largest one
	 * seen is the closest: a window is never thought to end before it does.
	 */
	private clockOffset = -Infinity;

	private readonly waiting: Waiting[] = [];

	private wakingAt = 0;

	private isLettingMoreGo = false;

	constructor(
		private readonly clock: Clock,
		/** How many of bulk work are worth having in flight: what is sent again has to keep to that as well. */
		private readonly mostAtOnce: () => number = () => Infinity,
	) {}

	/**
	 * Resolves when a request may be sent. Each slot must be given back to `answered`, once.
	 * @throws ManualExecutionCancelledError when the signal fires first.
	 */
	async acquire(lane: Lane, signal?: AbortSignal): Promise<Slot> {
		if (signal?.aborted) throw executionCancelled();
		if (!this.isOvertaking(lane) && this.mayGo(lane)) return this.send();
		let entry!: Waiting;
		const turn = new Promise<Slot>((resolve) => {
			entry = { lane, go: resolve };
			this.enqueue(entry);
		});
		this.wakeLater();
		try {
			return await unlessCancelled(turn, signal);
		} catch {
			const place = this.waiting.indexOf(entry);
			// Its turn may have come in the same moment as the cancellation: hand the slot on.
			if (place === -1) this.answered(await turn);
			else this.waiting.splice(place, 1);
			throw executionCancelled();
		}
	}

	/** Records that a request has ended, with what its answer said about the window; nothing, if none came. */
	answered(slot: Slot, rateLimit?: RateLimit | typeof UNSAID): void {
		this.inFlight.delete(slot);
		if (rateLimit) this.isUnlimited = rateLimit === UNSAID && this.limit === 0;
		if (rateLimit && rateLimit !== UNSAID) this.learn(rateLimit, slot);
		else if (this.clock.now() >= this.windowEnd) this.untold++;
		this.letGo();
	}

	/** Requests a second that Intercom allows; undefined while it has not said, or a proxy hides it. */
	get rate(): number | undefined {
		return this.limit === 0 ? undefined : (this.limit * 1_000) / WINDOW;
	}

	/** How many requests are in flight. */
	get atOnce(): number {
		return this.inFlight.size;
	}

	private send(): Slot {
		const slot = { sentAt: this.clock.now() };
		this.inFlight.add(slot);
		return slot;
	}

	private learn(told: RateLimit, slot: Slot): void {
		this.learnClock(told, slot);
		const { limit, remaining, resetsAt } = told;
		// Answers overtake each other: one from an earlier window says nothing about this one while it lasts.
		if (resetsAt < this.resetsAt && this.clock.now() < this.windowEnd) return;
		if (resetsAt === this.resetsAt) {
			this.remaining = Math.min(this.remaining, remaining);
		} else {
			this.byOthersBefore = resetsAt - this.resetsAt <= WINDOW ? this.byOthers : 0;
			this.remaining = remaining;
			this.resetsAt = resetsAt;
			this.heardOfAt = this.clock.now();
			this.ours = this.untold = 0;
		}
		this.limit = limit;
		// With nothing left, it was the last one or was refused and is not counted: better one too few.
		if (remaining > 0) this.ours++;
	}

	/**
	 * An answer is given within the window that it speaks of. Where it names no time of its own, or one outside of that
	 * window, it was given no earlier than the window began. And an offset by which the window was over before it was
	 * asked about is wrong: one of the clocks has been put right since.
	 */
	private learnClock({ resetsAt, answeredAt }: RateLimit, { sentAt }: Slot): void {
		const untilReset = resetsAt - (answeredAt ?? -Infinity);
		const isWithin = untilReset >= -SECOND && untilReset <= LONGEST_WINDOW;
		const atLeast = (isWithin ? resetsAt - untilReset : resetsAt - WINDOW) - this.clock.now();
		if (this.clockOffset > resetsAt + SECOND - sentAt) {
			this.clockOffset = atLeast;
			this.resetsAt = 0;
		} else this.clockOffset = Math.max(this.clockOffset, atLeast);
	}

	/**
	 * When the known window ends by this machine's clock, in milliseconds; in the past when none is known, and where the
	 * clock has been put back since: by it, the end may be hours away.
	 */
	private get windowEnd(): number {
		if (this.resetsAt === 0 || this.clock.now() < this.heardOfAt) return 0;
		return Math.min(this.resetsAt - this.clockOffset, this.heardOfAt + LONGEST_WINDOW);
	}

	/** The requests whose answers will tell about the window of now, while none has yet; the newest last. */
	private get asking(): Slot[] {
		const since = Math.max(this.windowEnd, this.clock.now() - WINDOW + 1);
		return [...this.inFlight].filter(({ sentAt }) => sentAt >= since);
	}

	private mayGo(lane: Lane): boolean {
		if (lane === 'bulk' && this.inFlight.size >= this.mostAtOnce()) return false;
		if (this.isUnlimited) return true;
		const reserve = lane === 'live' ? 0 : Math.ceil(this.limit * LIVE_SHARE);
		if (this.clock.now() < this.windowEnd) {
			const kept = lane === 'live' ? 0 : reserve + this.keptForOthers;
			return this.remaining - this.inFlight.size > kept;
		}
		if (this.presumed - this.inFlight.size > reserve) return true;
		// A new window, about which only its first answer will tell: one request goes ahead to ask. Those that were
		// sent before and hang do not ask, but may be counted in this window, which must have room for all.
		if (lane === 'live') return this.asking.length < LIVE_BEFORE_FIRST_ANSWER;
		return this.asking.length === 0 && (this.limit === 0 || this.inFlight.size < this.limit);
	}

	/**
	 * What a window holds of which no answer has told yet: as much as others left of the one just before. Where answers
	 * take two seconds, asking first would let a fifth of each window pass unused. If others take more this time, what
	 * is too much is refused, and sent again later.
	 */
	private get presumed(): number {
		if (this.clock.now() >= this.windowEnd + WINDOW) return 0;
		return this.limit - this.byOthers - this.untold;
	}

	/** What others have sent in the known window, as far as answers have told. */
	private get byOthers(): number {
		return Math.max(0, this.limit - this.remaining - this.ours);
	}

	/**
	 * Several processes with one token know nothing of each other. If each took all that is left of a window, most of what
	 * they send would be refused, time and again. So each leaves the others what they took of the window before and have
	 * not taken yet, less and less towards its end, when it would pass unused. The last tenth is for whoever comes new.
	 */
	private get keptForOthers(): number {
		const expected = Math.min(this.byOthersBefore, this.limit * MOST_FOR_OTHERS) - this.byOthers;
		const left = (this.windowEnd - this.clock.now()) / WINDOW;
		return Math.max(0, expected) * Math.min(1, left);
	}

	/** Whether a newcomer would pass somebody of its own lane (or a live one) who has waited longer. */
	private isOvertaking(lane: Lane): boolean {
		const first = this.waiting[0];
		return first !== undefined && (lane === 'bulk' || first.lane === 'live');
	}

	/** Live requests stand before bulk ones; within a lane, first come, first served. */
	private enqueue(entry: Waiting): void {
		const firstBulk = this.waiting.findIndex(({ lane }) => lane === 'bulk');
		if (entry.lane === 'bulk' || firstBulk === -1) this.waiting.push(entry);
		else this.waiting.splice(firstBulk, 0, entry);
	}

	private letGo(): void {
		let gone = 0;
		for (let next = this.waiting[0]; next && this.mayGo(next.lane); next = this.waiting[0]) {
			if (gone++ === AT_A_TIME) return this.letMoreGo();
			this.waiting.shift();
			next.go(this.send());
		}
		this.wakeLater();
	}

	/** Once everything else in this process has had its turn. */
	private letMoreGo(): void {
		if (this.isLettingMoreGo) return;
		this.isLettingMoreGo = true;
		void this.clock.sleep(0).then(() => {
			this.isLettingMoreGo = false;
			this.letGo();
		});
	}

	/** While somebody waits, one sleep runs until the next window begins, or until those who ask about it are too late. */
	private wakeLater(): void {
		if (this.waiting.length === 0) return;
		const now = this.clock.now();
		const end = now < this.windowEnd ? this.windowEnd : (this.asking.at(-1)?.sentAt ?? -Infinity) + WINDOW;
		if (now >= end || this.wakingAt === end) return;
		this.wakingAt = end;
		void this.clock.sleep(end - now).then(() => {
			if (this.wakingAt === end) this.wakingAt = 0;
			this.letGo();
		});
	}
}

/** Said of an answer whose headers do not speak of a limit. */
export const UNSAID = 'unsaid';

/** What the headers of an answer say about the window; what lacks one of them, or has none but words in it, says nothing. */
export function readRateLimit(headers: Record<string, string | undefined>): RateLimit | typeof UNSAID {
	const limit = Number(headers['x-ratelimit-limit'] || NaN);
	const remaining = Number(headers['x-ratelimit-remaining'] || NaN);
	const resetsAt = readMoment(headers['x-ratelimit-reset']);
	if (!Number.isFinite(limit) || !Number.isFinite(remaining) || resetsAt === null || limit <= 0)
		return UNSAID;
	return { limit, remaining, resetsAt, answeredAt: readMoment(headers.date) ?? undefined };
}

/** Milliseconds from an answer to the end of its window, by Intercom's clock; undefined where that cannot be. */
export function untilReset(headers: Record<string, string | undefined>): number | undefined {
	const [resetsAt, answeredAt] = [readMoment(headers['x-ratelimit-reset']), readMoment(headers.date)];
	if (resetsAt === null || answeredAt === null) return undefined;
	const left = resetsAt - answeredAt;
	return left >= -SECOND && left <= LONGEST_WINDOW ? left : undefined;
}
