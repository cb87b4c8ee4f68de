import { atMost } from '../../../nodes/IntercomEscalation/calibrate/binomial';
import type { Judged } from '../../../nodes/IntercomEscalation/calibrate/threshold';
import {
	calibrate,
	chooseThreshold,
	THRESHOLDS,
} from '../../../nodes/IntercomEscalation/calibrate/threshold';
import type { Shape } from './synthetic';
import { drawn, seeded, SHAPES, truthOf } from './synthetic';

/** The threshold that is chosen: what it says of a few decisions, and whether it keeps its promise over thousands. */

const goal = { rate: 0.05, delta: 0.05 };

const decisions = (...groups: ReadonlyArray<[score: number, right: number, wrong: number]>): Judged[] =>
	groups.flatMap(([score, right, wrong]) =>
		Array.from({ length: right + wrong }, (_, index) => ({ score, isWrong: index < wrong })),
	);

describe('Few decisions', () => {
	it.each<[string, Judged[], object]>([
		['none at all', [], { kind: 'notEnoughData', more: 59 }],
		['58 without one that is wrong', decisions([0.9, 58, 0]), { kind: 'notEnoughData', more: 1 }],
		[
			'59 without one that is wrong',
			decisions([0.9, 59, 0]),
			{ kind: 'threshold', threshold: 0.9, sent: 59, wrong: 0 },
		],
		['all wrong', decisions([0.9, 0, 200]), { kind: 'noThreshold' }],
		[
			'right ones above, wrong ones below',
			decisions([0.95, 100, 0], [0.5, 20, 30]),
			{ kind: 'threshold', threshold: 0.95, sent: 100, wrong: 0 },
		],
		[
			'wrong ones of which there are few, so that all are sent',
			decisions([0.95, 100, 0], [0.5, 99, 1]),
			{ kind: 'threshold', threshold: 0.5, sent: 200, wrong: 1 },
		],
		[
			'a score between two thresholds, which the one below takes',
			decisions([0.8765, 80, 0]),
			{ kind: 'threshold', threshold: 0.87 },
		],
		['the highest and the lowest score', decisions([1, 80, 0], [0, 0, 80]), { threshold: 1, sent: 80 }],
		['as many wrong as are acceptable, which no data show', decisions([0.9, 95, 5]), { kind: 'noThreshold' }],
		['one more than are acceptable', decisions([0.9, 94, 6]), { kind: 'noThreshold' }],
	])('%s', (_case, given, verdict) => {
		expect(calibrate(given, goal).verdict).toMatchObject(verdict);
	});

	it('are enough when as many more came as it asked for, of the same kind', () => {
		const before = decisions([0.9, 97, 3]);
		const { verdict } = calibrate(before, goal);
		const more = verdict.kind === 'notEnoughData' ? verdict.more : 0;
		expect(more).toBeGreaterThan(0);
		const wrong = Math.floor(more * 0.03);
		const after = [...before, ...decisions([0.9, more - wrong, wrong])];
		expect(calibrate(after, goal).verdict).toMatchObject({ kind: 'threshold', threshold: 0.9 });
	});
});

it('tries thresholds that fall and leave out neither end', () => {
	expect([...THRESHOLDS].sort((one, other) => other - one)).toEqual(THRESHOLDS);
	expect(new Set(THRESHOLDS).size).toBe(THRESHOLDS.length);
	expect([THRESHOLDS[0], THRESHOLDS.at(-1)]).toEqual([1, 0]);
});

it('does not depend on the order of the decisions', () => {
	const given = drawn(SHAPES[4]!, 600, seeded(7));
	expect(calibrate([...given].reverse(), goal)).toEqual(calibrate(given, goal));
});

/** What people do without a method: the lowest threshold at which no more were wrong than are acceptable. */
function naive(given: readonly Judged[]): number | undefined {
	const falling = [...given].sort((one, other) => other.score - one.score);
	let wrong = 0;
	const counts = falling.map(({ isWrong }) => (wrong += Number(isWrong)));
	const isFine = counts.map(
		(count, index) => falling[index + 1]?.score !== falling[index]!.score && count / (index + 1) <= goal.rate,
	);
	const last = falling[isFine.lastIndexOf(true)]?.score;
	// The thresholds are the same for both, so that only the choice differs.
	return last === undefined ? undefined : THRESHOLDS.find((threshold) => threshold <= last);
}

const chosen = (given: readonly Judged[]) => chooseThreshold(given, goal);

const TIMES = 1_000;

/** The most of a thousand times that a promise may be broken which is broken with a probability of delta: 99.9% of chance. */
const MARGIN = (() => {
	let most = 0;
	while (atMost(most, TIMES, goal.delta) < 0.999) most++;
	return most;
})();

/** How often a choice breaks the promise in so many draws of decisions, and which share it sends in the median of them. */
function promises(
	{ shape, count, times }: { shape: Shape; count: number; times: number },
	choose: (given: readonly Judged[]) => number | undefined,
) {
	const truths = truthOf(shape, THRESHOLDS);
	const results = Array.from({ length: times }, (_, run) => {
		const threshold = choose(drawn(shape, count, seeded(run + 1)));
		return threshold === undefined ? undefined : truths[THRESHOLDS.indexOf(threshold)]!;
	});
	const shares = results.map((result) => result?.share ?? 0).sort((one, other) => one - other);
	return {
		broken: results.filter((result) => result && result.risk > goal.rate + 1e-9).length / times,
		median: shares[Math.floor(times / 2)]!,
	};
}

/** Rows that are shown in the test's output once all of them are there. */
const shown: string[][] = [];
afterAll(() => process.stdout.write(`${shown.map((row) => row.join(' | ')).join('\n')}\n`));

const percent = (share: number): string => `${(100 * share).toFixed(1)}%`;

const COUNT = 600;

describe(`Over a thousand draws of ${COUNT} decisions`, () => {
	beforeAll(() => void shown.push(['shape', 'promise broken', 'by a naive pick']));

	it.each(SHAPES.map((shape) => [shape.name, shape] as const))('%s: the promise is kept', (name, shape) => {
		const draws = { shape, count: COUNT, times: TIMES };
		const ours = promises(draws, chosen);
		const theirs = promises(draws, naive);
		shown.push([name, percent(ours.broken), percent(theirs.broken)]);
		expect(ours.broken).toBeLessThanOrEqual(MARGIN / TIMES);
		expect(theirs.broken).toBeGreaterThan(2 * goal.delta);
	});
});

/**
 * The answers sent, in the median, stay behind the best threshold by two points where a score parts right from wrong.
 * Where risk falls gently, no exact test can come so close: it has to see fewer wrong ones than are acceptable. What a
 * test could show at best, were it told beforehand which single threshold to try, stands beside.
 */
describe('With 2,000 decisions', () => {
	beforeAll(() => void shown.push([], ['shape', 'sent at best', 'that a test could show', 'sent']));

	it.each<[string, number]>([
		['a score that parts them', 0.02],
		['six values', 0.02],
		['surest where wrong', 0.02],
		['steep', 0.035],
		['gentle', 0.16],
		['bunched in hundredths', 0.19],
	])('%s: the share of answers sent is that close to the best', (name, margin) => {
		const shape = SHAPES.find((one) => one.name === name)!;
		const truths = truthOf(shape, THRESHOLDS);
		const most = (isKept: (sent: number, wrong: number) => boolean) =>
			Math.max(...truths.map(({ share, risk }) => (isKept(2_000 * share, 2_000 * share * risk) ? share : 0)));
		const best = most((sent, wrong) => wrong <= goal.rate * sent);
		const shownAtBest = most(
			(sent, wrong) => atMost(Math.round(wrong), Math.round(sent), goal.rate) <= goal.delta,
		);
		const { median } = promises({ shape, count: 2_000, times: 101 }, chosen);
		shown.push([name, percent(best), percent(shownAtBest), percent(median)]);
		expect(best - median).toBeLessThanOrEqual(margin + 1e-9);
		expect(shownAtBest - median).toBeLessThanOrEqual(0.06);
	});
});
