import { Pace, readRateLimit, UNSAID, untilReset } from '../../../nodes/shared/intercom/pacing';
import { VirtualClock } from '../../virtual-clock';

/** A moment that no window begins or ends with, and no whole second either: Intercom's headers tell whole seconds. */
const WITHIN_A_SECOND = Date.parse('2026-03-14T09:00:00.400Z');

/** Intercom's side of the limit: fixed ten-second windows by its own clock, which may differ from ours. */
class Windows {
	rejected = 0;

	private readonly counts = new Map<number, number>();

	/** @param date the `Date` header for a moment by its clock */
	constructor(
		private readonly clock: VirtualClock,
		private readonly limit: number,
		private readonly ahead = 0,
		private readonly date = (now: number): string | undefined => new Date(now).toUTCString(),
	) {}

	/** Requests of others who share the budget, in the window of now. */
	takeByOthers(count: number) {
		const window = this.window();
		this.counts.set(window, (this.counts.get(window) ?? 0) + count);
	}

	answer() {
		const now = this.clock.now() + this.ahead;
		const window = this.window();
		const count = (this.counts.get(window) ?? 0) + 1;
		if (count > this.limit) this.rejected++;
		else this.counts.set(window, count);
		return {
			'x-ratelimit-limit': String(this.limit),
			'x-ratelimit-remaining': String(Math.max(0, this.limit - count)),
			'x-ratelimit-reset': String((window + 1) * 10),
			date: this.date(now),
		};
	}

	private window() {
		return Math.floor((this.clock.now() + this.ahead) / 10_000);
	}
}

async function send(pace: Pace, windows: Windows, clock: VirtualClock, lane: 'live' | 'bulk', latency = 100) {
	const asked = clock.now();
	const ticket = await pace.acquire(lane);
	const waited = clock.now() - asked;
	await clock.sleep(latency / 2);
	const headers = windows.answer();
	await clock.sleep(latency / 2);
	pace.answered(ticket, readRateLimit(headers));
	return waited;
}

async function sendMany(count: number, width: number, one: () => Promise<unknown>) {
	let left = count;
	await Promise.all(
		Array.from({ length: width }, async () => {
			while (left-- > 0) await one();
		}),
	);
}

describe('The pace of requests', () => {
	it.each([
		{ situation: 'with the clocks in step', ahead: 0, limit: 1666, width: 25 },
		{ situation: "with Intercom's clock an hour ahead", ahead: 3_600_300, limit: 1666, width: 25 },
		{ situation: "with Intercom's clock a minute behind", ahead: -60_700, limit: 1666, width: 25 },
		{ situation: 'with the small limit of a trial workspace', ahead: 0, limit: 83, width: 25 },
		{ situation: 'with more requests in flight than a window holds', ahead: 0, limit: 20, width: 100 },
	])('keeps a bulk job within the limit $situation', async ({ ahead, limit, width }) => {
		const clock = new VirtualClock(WITHIN_A_SECOND);
		const windows = new Windows(clock, limit, ahead);
		const pace = new Pace(clock);
		const began = clock.now();
		await clock.until(sendMany(limit * 4, width, async () => await send(pace, windows, clock, 'bulk')));
		expect(windows.rejected).toBe(0);
		// Four windows' worth, a fiftieth of each kept for live requests: five windows and what is left of the first.
		expect(clock.now() - began).toBeLessThan(60_000);
	});

	it.each([
		['the very first request hangs', (number: number) => number === 0],
		['one request hangs', (number: number) => number === 150],
		['many requests hang', (number: number) => number < 240 && number % 10 === 0],
	])('goes on, window by window, while %s for a minute', async (_case, hangs) => {
		const clock = new VirtualClock(WITHIN_A_SECOND);
		const windows = new Windows(clock, 100);
		const pace = new Pace(clock);
		let count = 0;
		let lastSent = clock.now();
		let longestSilence = 0;
		const one = async () => {
			const latency = hangs(count++) ? 60_000 : 100;
			const sent = send(pace, windows, clock, 'bulk', latency);
			longestSilence = Math.max(longestSilence, clock.now() - lastSent);
			lastSent = clock.now();
			await sent;
		};
		await clock.until(sendMany(500, 25, one));
		expect(longestSilence).toBeLessThan(15_000);
		expect(windows.rejected).toBe(0);
	});

	it('sends one request ahead while nothing is known about the window', async () => {
		const clock = new VirtualClock(WITHIN_A_SECOND);
		const windows = new Windows(clock, 3);
		const pace = new Pace(clock);
		await clock.until(sendMany(3, 3, async () => await send(pace, windows, clock, 'bulk')));
		expect(windows.rejected).toBe(0);
	});

	it('heeds what other processes have taken from the same budget', async () => {
		const clock = new VirtualClock(WITHIN_A_SECOND);
		const windows = new Windows(clock, 100);
		const pace = new Pace(clock);
		windows.takeByOthers(70);
		await clock.until(sendMany(60, 10, async () => await send(pace, windows, clock, 'bulk')));
		expect(windows.rejected).toBe(0);
	});

	it('begins a window with what others left of the one before, where answers take two seconds', async () => {
		const clock = new VirtualClock(WITHIN_A_SECOND);
		const windows = new Windows(clock, 100);
		const pace = new Pace(clock);
		const began = clock.now();
		// The first window, which ends after 9.6 s, and two more: the second and third are sent at once.
		const one = async () => await send(pace, windows, clock, 'bulk', 2_000);
		await clock.until(sendMany(3 * 98, 100, one));
		expect(windows.rejected).toBe(0);
		expect(clock.now() - began).toBeLessThan(24_000);
	});

	it('leaves others what they took of the window before', async () => {
		const clock = new VirtualClock(WITHIN_A_SECOND);
		const windows = new Windows(clock, 100);
		const pace = new Pace(clock);
		const others = async () => {
			for (let window = 0; window < 6; window++) {
				windows.takeByOthers(70);
				await clock.sleep(10_000);
			}
		};
		const bulk = sendMany(140, 100, async () => await send(pace, windows, clock, 'bulk', 2_000));
		await clock.until(Promise.all([others(), bulk]));
		expect(windows.rejected).toBe(0);
	});

	it('is refused no more than it had in flight when others take more than in the window before, and heeds them in the next', async () => {
		const clock = new VirtualClock(WITHIN_A_SECOND);
		const windows = new Windows(clock, 100);
		const pace = new Pace(clock);
		const rejected: number[] = [];
		const others = async () => {
			for (let window = 0; window < 5; window++) {
				windows.takeByOthers(window === 0 ? 0 : 90);
				await clock.sleep(10_000);
				rejected.push(windows.rejected);
			}
		};
		const bulk = sendMany(140, 30, async () => await send(pace, windows, clock, 'bulk'));
		await clock.until(Promise.all([others(), bulk]));
		const [first, second, ...later] = rejected;
		expect(first).toBe(0);
		expect(second).toBeLessThanOrEqual(30);
		expect(new Set(later)).toEqual(new Set([second]));
	});

	it.each([
		{ processes: 2, later: 0 },
		{ processes: 4, later: 0 },
		{ processes: 2, later: 25_000 },
	])(
		'shares windows with others that are as busy, and is refused little: $processes processes, each $later ms after the one before',
		async ({ processes, later }) => {
			const clock = new VirtualClock(WITHIN_A_SECOND);
			const windows = new Windows(clock, 100);
			let ofFirstWindow = 0;
			void clock.sleep(10_500).then(() => (ofFirstWindow = windows.rejected));
			const ofProcess = async (_: unknown, place: number) => {
				await clock.sleep(place * later);
				const pace = new Pace(clock);
				await sendMany(400, 100, async () => await send(pace, windows, clock, 'bulk', 2_000));
			};
			await clock.until(Promise.all(Array.from({ length: processes }, ofProcess)));
			// In their first window they know nothing of each other.
			expect((windows.rejected - ofFirstWindow) / (processes * 400)).toBeLessThan(0.2);
		},
	);

	it.each(['live', 'bulk'] as const)(
		'does not wait for an hour where the clock is put back by one while nothing is left of a window: %s',
		async (lane) => {
			const clock = new VirtualClock(WITHIN_A_SECOND);
			const pace = new Pace(clock);
			const before = new Windows(clock, 100);
			await clock.until(sendMany(100, 100, async () => await send(pace, before, clock, 'live')));
			clock.advance(-3_600_000);
			const after = new Windows(clock, 100, 3_600_000);
			after.takeByOthers(90);
			const waited = clock.until(send(pace, after, clock, lane));
			expect(await waited).toBeLessThanOrEqual(10_000);
		},
	);

	it('asks with one request where nothing tells of the window after a long time', async () => {
		const clock = new VirtualClock(WITHIN_A_SECOND);
		const windows = new Windows(clock, 100);
		const pace = new Pace(clock);
		await clock.until(sendMany(50, 10, async () => await send(pace, windows, clock, 'bulk')));
		await clock.until(clock.sleep(60_000));
		windows.takeByOthers(99);
		await clock.until(sendMany(5, 5, async () => await send(pace, windows, clock, 'bulk')));
		expect(windows.rejected).toBe(0);
	});

	it('sends one window at the most, and then one by one, where answers stop telling of it', async () => {
		const clock = new VirtualClock(WITHIN_A_SECOND);
		const windows = new Windows(clock, 100);
		const pace = new Pace(clock);
		await clock.until(sendMany(98, 20, async () => await send(pace, windows, clock, 'bulk')));
		let [sent, inFlight, mostAfterAWindow] = [0, 0, 0];
		const one = async () => {
			const slot = await pace.acquire('bulk');
			inFlight++;
			if (sent++ > 120) mostAfterAWindow = Math.max(mostAfterAWindow, inFlight);
			await clock.sleep(100);
			inFlight--;
			pace.answered(slot, readRateLimit({}));
		};
		await clock.until(sendMany(180, 20, one));
		expect(mostAfterAWindow).toBe(1);
	});

	it('lets a live request go at once while a bulk job waits for the next window', async () => {
		const clock = new VirtualClock(WITHIN_A_SECOND);
		const windows = new Windows(clock, 100);
		const pace = new Pace(clock);
		const bulk = sendMany(150, 25, async () => await send(pace, windows, clock, 'bulk'));
		await clock.until(clock.sleep(3_000));
		const waited = await clock.until(send(pace, windows, clock, 'live'));
		expect(waited).toBe(0);
		await clock.until(bulk);
		expect(windows.rejected).toBe(0);
	});

	it('keeps what bulk work has in flight to what the host has room for, and nobody else', async () => {
		const clock = new VirtualClock(WITHIN_A_SECOND);
		const windows = new Windows(clock, 1_000);
		let room = 20;
		const pace = new Pace(clock, () => room);
		let most = 0;
		const sendOne = async () => {
			const sending = send(pace, windows, clock, 'bulk', 400);
			await Promise.resolve();
			most = Math.max(most, pace.atOnce);
			await sending;
		};
		const bulk = sendMany(200, 100, sendOne);
		await clock.until(clock.sleep(1_000));
		expect(most).toBe(20);
		expect(await clock.until(send(pace, windows, clock, 'live'))).toBe(0);
		// Those who wait for their turn, to send it again for instance, keep to it as well.
		room = 5;
		await clock.until(clock.sleep(1_000));
		expect(pace.atOnce).toBe(5);
		await clock.until(bulk);
	});

	it('lets live requests go first when a new window begins', async () => {
		const clock = new VirtualClock(WITHIN_A_SECOND);
		const windows = new Windows(clock, 10);
		const pace = new Pace(clock);
		const order: string[] = [];
		const note = async (lane: 'live' | 'bulk') => {
			await send(pace, windows, clock, lane);
			order.push(lane);
		};
		await clock.until(sendMany(10, 1, async () => await send(pace, windows, clock, 'live')));
		const all = Promise.all([note('bulk'), note('bulk'), note('live')]);
		await clock.until(all);
		expect(order[0]).toBe('live');
		expect(windows.rejected).toBe(0);
	});

	it('stops waiting as soon as the execution is cancelled, and lets the others go on', async () => {
		const clock = new VirtualClock(WITHIN_A_SECOND);
		const windows = new Windows(clock, 5);
		const pace = new Pace(clock);
		const cancellation = new AbortController();
		await clock.until(sendMany(5, 1, async () => await send(pace, windows, clock, 'live')));
		const waiting = pace.acquire('bulk', cancellation.signal);
		const other = send(pace, windows, clock, 'bulk');
		cancellation.abort();
		await expect(waiting).rejects.toThrow('cancelled');
		await clock.until(other);
		expect(windows.rejected).toBe(0);
	});

	it('keeps what it knows of the window when an answer comes from elsewhere and says nothing: a recording, a gateway', async () => {
		const clock = new VirtualClock(WITHIN_A_SECOND);
		const windows = new Windows(clock, 100);
		const pace = new Pace(clock);
		let count = 0;
		const one = async () => {
			if (count++ % 7 > 0) return await send(pace, windows, clock, 'bulk');
			const ticket = await pace.acquire('bulk');
			await clock.sleep(100);
			pace.answered(ticket, readRateLimit({}));
			return undefined;
		};
		await clock.until(sendMany(700, 25, one));
		expect(windows.rejected).toBe(0);
	});

	it.each<[string, (now: number) => string | undefined]>([
		['do not tell what time it is there', () => undefined],
		['tell a time that is an hour off', (now) => new Date(now - 3_600_000).toUTCString()],
	])('waits for no hour when answers with an end an hour away %s', async (_case, date) => {
		const clock = new VirtualClock(WITHIN_A_SECOND);
		const windows = new Windows(clock, 10, 3_600_000, date);
		const pace = new Pace(clock);
		const began = clock.now();
		await clock.until(sendMany(30, 5, async () => await send(pace, windows, clock, 'bulk')));
		expect(clock.now() - began).toBeLessThan(70_000);
		expect(windows.rejected).toBe(0);
	});

	it('goes by what the next answers say after one that named an end far away', async () => {
		const clock = new VirtualClock(WITHIN_A_SECOND);
		const windows = new Windows(clock, 100);
		const pace = new Pace(clock);
		const began = clock.now();
		const slot = await pace.acquire('bulk');
		pace.answered(slot, { limit: 100, remaining: 0, resetsAt: began + 86_400_000 });
		await clock.until(sendMany(150, 25, async () => await send(pace, windows, clock, 'bulk')));
		expect(clock.now() - began).toBeLessThan(50_000);
		expect(windows.rejected).toBe(0);
	});

	it.each([
		['forward', 3_600_000],
		['back', -3_600_000],
	])(
		'keeps within the limit after the clock of this machine was put an hour %s',
		async (_where, correction) => {
			const clock = new VirtualClock(WITHIN_A_SECOND);
			const pace = new Pace(clock);
			// To this machine, Intercom's clock moves the other way.
			const before = new Windows(clock, 20, correction);
			await clock.until(sendMany(60, 5, async () => await send(pace, before, clock, 'bulk')));
			const after = new Windows(clock, 20);
			const began = clock.now();
			await clock.until(sendMany(100, 5, async () => await send(pace, after, clock, 'bulk')));
			expect(after.rejected).toBeLessThanOrEqual(5);
			expect(clock.now() - began).toBeLessThan(90_000);
		},
	);

	it('keeps within the limit where answers tell no time and Intercom is an hour behind', async () => {
		const clock = new VirtualClock(WITHIN_A_SECOND);
		const windows = new Windows(clock, 20, -3_600_000, () => undefined);
		const pace = new Pace(clock);
		const began = clock.now();
		await clock.until(sendMany(100, 5, async () => await send(pace, windows, clock, 'live')));
		expect(windows.rejected).toBe(0);
		expect(clock.now() - began).toBeLessThan(90_000);
	});

	it('waits for the window where its end is told in milliseconds', async () => {
		const clock = new VirtualClock(WITHIN_A_SECOND);
		const windows = new Windows(clock, 10);
		const pace = new Pace(clock);
		const began = clock.now();
		const one = async () => {
			const slot = await pace.acquire('bulk');
			await clock.sleep(100);
			const headers = windows.answer();
			pace.answered(
				slot,
				readRateLimit({ ...headers, 'x-ratelimit-reset': `${headers['x-ratelimit-reset']}000` }),
			);
		};
		await clock.until(sendMany(40, 5, one));
		expect(windows.rejected).toBe(0);
		expect(clock.now() - began).toBeLessThan(50_000);
	});

	it('goes on unhindered when the answers say nothing about a limit', async () => {
		const clock = new VirtualClock(WITHIN_A_SECOND);
		const pace = new Pace(clock);
		const began = clock.now();
		const one = async () => {
			const ticket = await pace.acquire('bulk');
			await clock.sleep(100);
			pace.answered(ticket, readRateLimit({}));
			return undefined;
		};
		await clock.until(sendMany(101, 10, one));
		expect(clock.now() - began).toBe(1_100);
	});
});

describe('What the headers of an answer say', () => {
	const said = {
		'x-ratelimit-limit': '1666',
		'x-ratelimit-remaining': '12',
		'x-ratelimit-reset': '1773478810',
		date: 'Sat, 14 Mar 2026 09:00:03 GMT',
	};

	it.each([
		['in seconds', said, 7_000],
		['in milliseconds', { ...said, 'x-ratelimit-reset': '1773478810000' }, 7_000],
		['of an hour later', { ...said, 'x-ratelimit-reset': '1773482410' }, undefined],
		['of an hour before', { ...said, 'x-ratelimit-reset': '1773475210' }, undefined],
		['beside no time', { ...said, date: undefined }, undefined],
	])('about the end of the window, %s', (_how, headers, expected) => {
		expect(untilReset(headers)).toBe(expected);
	});

	it.each([
		['no limit', { 'x-ratelimit-limit': undefined }],
		['an empty limit', { 'x-ratelimit-limit': '' }],
		['a limit of nothing', { 'x-ratelimit-limit': '0' }],
		['no number of what remains', { 'x-ratelimit-remaining': undefined }],
		['an empty number of what remains', { 'x-ratelimit-remaining': '' }],
		['no end', { 'x-ratelimit-reset': undefined }],
		['an end that is no time', { 'x-ratelimit-reset': 'soon' }],
		['an end of 0', { 'x-ratelimit-reset': '0' }],
	])('is nothing with %s', (_what, changed) => {
		expect(readRateLimit({ ...said, ...changed })).toBe(UNSAID);
	});
});
