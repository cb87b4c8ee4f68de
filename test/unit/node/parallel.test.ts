import { inParallel } from '../../../nodes/shared/node/parallel';
import { VirtualClock } from '../../virtual-clock';

/** Runs items of given durations and keys; which began and ended when. */
async function run(
	items: Array<{ takes: number; keys?: string[] }>,
	width: number | (() => number),
	isLast = (_outcome: number) => false,
) {
	const clock = new VirtualClock(0);
	const log: string[] = [];
	const outcomes = await clock.until(
		inParallel(
			items.length,
			typeof width === 'number' ? () => width : width,
			(index) => ({ prepared: items[index]!, keys: items[index]!.keys ?? [] }),
			async (index, { takes }) => {
				log.push(`${index} from ${clock.now()}`);
				await clock.sleep(takes);
				return index;
			},
			isLast,
		),
	);
	return { outcomes, log, took: clock.now() };
}

it('works on several items at once and keeps the order of the outcomes', async () => {
	const { outcomes, took } = await run([{ takes: 30 }, { takes: 10 }, { takes: 20 }], 3);
	expect(outcomes).toEqual([0, 1, 2]);
	expect(took).toBe(30);
});

it('never works on more at once than asked for', async () => {
	const { log } = await run([{ takes: 10 }, { takes: 10 }, { takes: 10 }], 2);
	expect(log).toEqual(['0 from 0', '1 from 0', '2 from 10']);
});

it('keeps the order of items about the same thing, and lets others pass', async () => {
	const ada = ['contact:ada'];
	const both = ['contact:ada', 'conversation:1'];
	const { log } = await run(
		[
			{ takes: 30, keys: ada },
			{ takes: 10, keys: both },
			{ takes: 10 },
			{ takes: 5, keys: ['conversation:1'] },
		],
		9,
	);
	expect(log.sort()).toEqual(['0 from 0', '1 from 30', '2 from 0', '3 from 40']);
});

it('begins no further item after the last one, and finishes those under way', async () => {
	const { outcomes } = await run(
		[{ takes: 30 }, { takes: 10 }, { takes: 10 }, { takes: 10 }],
		2,
		(index) => index === 1,
	);
	expect(outcomes).toEqual([0, 1, undefined, undefined]);
});

it('does not begin an item that waited for one after which nothing should follow', async () => {
	const keys = ['contact:ada'];
	const { outcomes } = await run(
		[
			{ takes: 30, keys },
			{ takes: 10, keys },
		],
		2,
		() => true,
	);
	expect(outcomes).toEqual([0, undefined]);
});

it('has nothing to do without items', async () => {
	expect((await run([], 5)).outcomes).toEqual([]);
});

it('begins more as soon as more are worth it, and fewer when fewer are', async () => {
	const widths = [1, 1, 3, 3, 3, 1, 1, 1];
	let begun = 0;
	const items = Array.from({ length: 6 }, () => ({ takes: 10 }));
	const { log, outcomes } = await run(items, () => widths[begun++] ?? 1);
	expect(outcomes).toEqual([0, 1, 2, 3, 4, 5]);
	expect(log).toHaveLength(6);
	expect(log[0]).toBe('0 from 0');
});

it('has nothing to do for no items', async () => {
	expect((await run([], 3)).outcomes).toEqual([]);
});
