import { atMost } from '../../../nodes/IntercomEscalation/calibrate/binomial';
import type { Judged } from '../../../nodes/IntercomEscalation/calibrate/threshold';
import {
	calibrate,
	chooseThreshold,
	THRESHOLDS,
} from '../../../nodes/IntercomEscalation/calibrate/threshold';
import { mostOftenChosen, mostSent } from './limit';
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
			{ kind: 'threshold', threshold: 0.876 },
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

/** With fewer one walk takes the whole risk, with more it is parted between two. */
describe.each([300, 600])('Over a thousand draws of %d decisions', (count) => {
	beforeAll(
		() => void shown.push(['', `${count} decisions`], ['shape', 'promise broken', 'by a naive pick']),
	);

	it.each(SHAPES.map((shape) => [shape.name, shape] as const))('%s: the promise is kept', (name, shape) => {
		const draws = { shape, count, times: TIMES };
		const ours = promises(draws, chosen);
		const theirs = promises(draws, naive);
		shown.push([name, percent(ours.broken), percent(theirs.broken)]);
		expect(ours.broken).toBeLessThanOrEqual(MARGIN / TIMES);
		expect(theirs.broken).toBeGreaterThan(2 * goal.delta);
	});
});

const shapeCalled = (name: string): Shape => SHAPES.find((shape) => shape.name === name)!;

/** The share that the best threshold sends of those that keep the goal in truth. */
const bestOf = (truths: ReturnType<typeof truthOf>): number =>
	Math.max(...truths.map(({ share, risk }) => (risk <= goal.rate ? share : 0)));

/** Two points, and what a twentieth of a millionth more or less comes to. */
const CLOSE = 0.02 + 1e-9;

describe('With 2,000 decisions the share of answers sent, in the median', () => {
	const draws = (name: string) => ({ shape: shapeCalled(name), count: 2_000, times: 201 });
	beforeAll(() => void shown.push([], ['2,000 decisions', 'sent at best', 'by any method at most', 'sent']));

	it.each(['a score that parts them', 'six values', 'surest where wrong'])(
		'%s: is within two points of the best',
		(name) => {
			const best = bestOf(truthOf(shapeCalled(name), THRESHOLDS));
			const { median } = promises(draws(name), chosen);
			shown.push([name, percent(best), '', percent(median)]);
			expect(best - median).toBeLessThanOrEqual(CLOSE);
		},
	);

	it.each<[string, number]>([
		['steep', 0.01],
		['gentle', 0.03],
		['bunched in hundredths', 0.01],
	])('%s: cannot be, by any method, and is within %d of what one can', (name, distance) => {
		const shape = shapeCalled(name);
		const truths = truthOf(shape, THRESHOLDS);
		const best = bestOf(truths);
		const limit = mostSent(riskyBelow(shape, truths), 2_000, goal);
		const { median } = promises(draws(name), chosen);
		shown.push([name, percent(best), percent(limit), percent(median)]);
		expect(best - limit).toBeGreaterThan(CLOSE);
		expect(limit - median).toBeLessThanOrEqual(distance);
		expect(median).toBeLessThanOrEqual(limit);
	});
});

/** Thresholds below each of which more than acceptable is wrong at every score, for which the limit is one. */
const riskyBelow = (shape: Shape, truths: ReturnType<typeof truthOf>) =>
	truths.filter((_truth, index) =>
		THRESHOLDS.slice(index + 1).every((threshold) => shape.risk(threshold) > goal.rate),
	);

describe('So many decisions are enough for two points', () => {
	beforeAll(() => void shown.push([], ['enough', 'decisions', 'sent at best', 'sent']));

	it.each<[string, number]>([
		['steep', 4_000],
		['gentle', 75_000],
		['bunched in hundredths', 150_000],
	])('%s: %d', (name, count) => {
		const shape = shapeCalled(name);
		const best = bestOf(truthOf(shape, THRESHOLDS));
		const { median } = promises({ shape, count, times: 31 }, chosen);
		shown.push([name, String(count), percent(best), percent(median)]);
		expect(best - median).toBeLessThanOrEqual(CLOSE);
	});
});

describe('The limit', () => {
	it.each([
		[0.4, 0.03],
		[0.5, 0.04],
		[0.6, 0.045],
	])('is not below what the exact test reaches, where %d are sent and %d of them wrong', (share, risk) => {
		const [count, sent] = [2_000, Math.round(2_000 * share)];
		let most = -1;
		while (atMost(most + 1, sent, goal.rate) <= goal.delta) most++;
		const reached = atMost(most, sent, risk);
		const limit = mostOftenChosen({ share, risk }, count, goal);
		expect(limit).toBeGreaterThanOrEqual(reached - 0.005);
		expect(limit).toBeLessThan(reached + 0.1);
	});

	it('is delta where the promise does not hold', () => {
		expect(mostOftenChosen({ share: 0.5, risk: 0.06 }, 2_000, goal)).toBe(goal.delta);
		expect(mostOftenChosen({ share: 0.5, risk: 0.049999 }, 2_000, goal)).toBeCloseTo(goal.delta, 3);
	});
});
