import { FIRST_WIDTH, Width } from '../../../nodes/shared/intercom/width';
import { VirtualClock } from '../../virtual-clock';

/** Intercom's limit, in requests a second. */
const RATE = 166.6;

function widthAt(rate: number | null = RATE) {
	const clock = new VirtualClock(0);
	const width = new Width(clock, () => rate ?? undefined);
	const answers = (count: number, latency: number) => {
		for (let answer = 0; answer < count; answer++) width.answered(latency);
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
		for (let one = 0; one < 300; one++) width.troubled();
		expect(width.items).toBe(333);
		answers(200, 400);
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
			width.troubled();
			clock.advance(2_000);
		}
		expect(width.items).toBe(1);
	});
});
