import { FIRST_WIDTH, Width } from '../../../nodes/shared/intercom/width';
import { VirtualClock } from '../../virtual-clock';

/** Intercom's limit, in requests a second. */
const RATE = 166.6;

function widthAt(rate: number | null = RATE) {
	const clock = new VirtualClock(0);
	const width = new Width(clock, () => rate ?? undefined);
	const answers = (count: number, latency: number, atOnce = 2_000) => {
		for (let answer = 0; answer < count; answer++) width.answered(latency, atOnce);
	};
	return { clock, width, answers };
}

describe('How many items are worked on at once', () => {
	it('is a fair number before anything is known', () => {
		expect(widthAt().width.items).toBe(FIRST_WIDTH);
	});

	it.each([
		[10, FIRST_WIDTH],
		[20, 33],
		[100, 166],
		[400, 666],
		[2_000, 2_000],
	])('follows from the limit and a latency of %i ms: %i', (latency, items) => {
		const { width, answers } = widthAt();
		answers(50, latency);
		expect(width.items).toBe(items);
	});

	it('stays a fair number where no limit is told', () => {
		const { width, answers } = widthAt(null);
		answers(50, 2_000);
		expect(width.items).toBe(FIRST_WIDTH);
	});

	it('grows to four times of what has been in flight at once, and again', () => {
		const { width, answers } = widthAt();
		answers(50, 400, 1);
		expect(width.items).toBe(FIRST_WIDTH);
		answers(1, 400, FIRST_WIDTH);
		expect(width.items).toBe(100);
		answers(50, 400, 3);
		expect(width.items).toBe(100);
		answers(1, 400, 100);
		expect(width.items).toBe(400);
		answers(1, 400, 400);
		expect(width.items).toBe(666);
	});

	it('falls as answers get slow, and rises as they get fast again', () => {
		const { width, answers } = widthAt();
		answers(50, 100);
		answers(100, 1_000);
		const slow = width.items;
		expect(slow).toBeLessThan(70);
		answers(200, 100);
		expect(width.items).toBeGreaterThan(160);
	});

	it('follows a latency that has changed for good', () => {
		const { width, answers } = widthAt();
		answers(50, 100);
		answers(4_000, 400);
		expect(width.items).toBeGreaterThan(600);
	});

	it('is halved by trouble, once for all that met the same, and comes back', () => {
		const { clock, width, answers } = widthAt();
		answers(50, 400);
		clock.advance(5_000);
		for (let one = 0; one < 300; one++) width.refused();
		expect(width.items).toBe(333);
		clock.advance(399);
		// Sent before.
		answers(200, 400);
		expect(width.items).toBe(333);
		clock.advance(1);
		answers(200, 400);
		expect(width.items).toBe(666);
	});

	/** What part of the requests a host refuses that has room for so many at once, after the first three seconds. */
	function refusedBy(room: number): { part: number; items: number } {
		const { clock, width, answers } = widthAt();
		let [sent, refused] = [0, 0];
		for (let round = 0; round < 400; round++) {
			const { items } = width;
			const sentAt = clock.now();
			clock.advance(100);
			answers(Math.min(items, room), 100);
			for (let one = room; one < items; one++) width.failed(sentAt);
			if (round < 30) continue;
			sent += items;
			refused += Math.max(0, items - room);
		}
		return { part: refused / sent, items: width.items };
	}

	it.each([30, 60, 100, 150])(
		'learns that a host has room for %i, and is hardly above it any more',
		(room) => {
			const { part, items } = refusedBy(room);
			// Of four tries in a row that fail, there is less than one in a million.
			expect(part).toBeLessThan(0.03);
			expect(items).toBeGreaterThan(room / 3);
		},
	);

	it('uses all of the limit again soon after a minute in which nothing was answered', () => {
		const { clock, width, answers } = widthAt();
		answers(500, 100);
		for (let second = 0; second < 60; second++) {
			clock.advance(1_000);
			width.failed(clock.now());
		}
		expect(width.items).toBeLessThan(10);
		clock.advance(100);
		answers(2_500, 100);
		// 17 in flight at 100 ms are 170 a second.
		expect(width.items).toBeGreaterThan(17);
	});

	it('learns nothing about the host from refusals for the number of requests', () => {
		const { clock, width, answers } = widthAt();
		answers(50, 400);
		for (let second = 0; second < 10; second++) {
			width.refused();
			clock.advance(1_000);
		}
		answers(700, 400);
		expect(width.items).toBe(666);
	});

	it('is shared by the jobs that use one token', () => {
		const { width, answers } = widthAt();
		answers(50, 400);
		const end = [width.beginJob(), width.beginJob()];
		expect(width.items).toBe(333);
		for (const endOne of end) endOne();
		expect(width.items).toBe(666);
	});

	it('is never less than one', () => {
		const { clock, width, answers } = widthAt();
		answers(10, 20);
		for (let second = 0; second < 100; second++) {
			width.refused();
			clock.advance(2_000);
		}
		expect(width.items).toBe(1);
	});
});
