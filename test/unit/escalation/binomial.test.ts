import { bdtr, compiled, incbi } from 'cephes';
import {
	atMost,
	fewestForOneMore,
	fewestThatShow,
	lowerBound,
	upperBound,
} from '../../../nodes/IntercomEscalation/calibrate/binomial';

/** The arithmetic of the dial against Cephes, which SciPy and others have counted with for decades. */

beforeAll(async () => await compiled);

const COUNTS = [1, 2, 5, 22, 59, 124, 500, 2_000, 20_000, 200_000];
const SHARES = [0, 0.01, 0.04, 0.05, 0.1, 0.5, 0.9, 0.999];

/** Wrong ones and decisions: for each number of decisions, each share of wrong ones and the counts beside it. */
const seen = COUNTS.flatMap((n) =>
	SHARES.flatMap((share) => [Math.floor(n * share), Math.floor(n * share) + 1])
		.filter((k, index, all) => k < n && all.indexOf(k) === index)
		.map((k) => ({ k, n })),
);

it('adds up to what Cephes has, to 1e-9', () => {
	const differences = seen.flatMap(({ k, n }) =>
		[0.001, 0.02, 0.05, 0.1, 0.3, 0.5, 0.95].map((p) => Math.abs(atMost(k, n, p) - bdtr(k, n, p))),
	);
	expect(differences.length).toBeGreaterThan(700);
	expect(Math.max(...differences)).toBeLessThan(1e-9);
});

it('finds the bounds that Cephes finds by the beta distribution, to 1e-9', () => {
	const differences = seen.flatMap(({ k, n }) =>
		[0.01, 0.05, 0.1, 0.5].flatMap((delta) => [
			Math.abs(upperBound(k, n, delta) - incbi(k + 1, n - k, 1 - delta)),
			...(k > 0 ? [Math.abs(lowerBound(k, n, delta) - incbi(k, n - k + 1, delta))] : []),
		]),
	);
	expect(differences.length).toBeGreaterThan(700);
	expect(Math.max(...differences)).toBeLessThan(1e-9);
});

it.each<[string, number, number]>([
	['no decision is known to be wrong less than always', upperBound(0, 0, 0.05), 1],
	['all wrong may be all', upperBound(7, 7, 0.05), 1],
	['none wrong may be none', lowerBound(0, 7, 0.05), 0],
	['nothing is known of nothing', lowerBound(0, 0, 0.05), 0],
	['the rule of three', upperBound(0, 59, 0.05), 0.0495],
	['fewer than none', atMost(-1, 10, 0.5), 0],
	['no more than all', atMost(10, 10, 0.5), 1],
	['what never happens', atMost(0, 10, 0), 1],
	['what always happens', atMost(9, 10, 1), 0],
])('%s', (_case, found, expected) => {
	expect(found).toBeCloseTo(expected, 4);
});

it.each([
	[0.02, 0.1, 114],
	[0.02, 0.05, 149],
	[0.05, 0.1, 45],
	[0.05, 0.05, 59],
	[0.1, 0.1, 22],
	[0.1, 0.05, 29],
	[0.2, 0.1, 11],
	[0.2, 0.05, 14],
])('a rate of %d at a risk of %d takes %d decisions without one that is wrong', (rate, delta, decisions) => {
	expect(fewestThatShow(rate, delta)).toBe(decisions);
	expect(atMost(0, decisions, rate)).toBeLessThanOrEqual(delta);
	expect(atMost(0, decisions - 1, rate)).toBeGreaterThan(delta);
});

it.each([
	[0.05, 0.1, 105],
	[0.05, 0.05, 124],
	[0.1, 0.1, 52],
	[0.1, 0.05, 61],
])('a rate of %d at a risk of %d takes %d decisions with two that are wrong', (rate, delta, decisions) => {
	expect(atMost(2, decisions, rate)).toBeLessThanOrEqual(delta);
	expect(atMost(2, decisions - 1, rate)).toBeGreaterThan(delta);
});

it.each([
	[0.05, 0.05],
	[0.05, 0.01],
	[0.1, 0.1],
	[0.002, 0.05],
])('a rate of %d at a risk of %d bears one wrong answer more from certain numbers on', (rate, delta) => {
	const bears = (wrong: number, decisions: number) => atMost(wrong, decisions, rate) <= delta;
	let from = 1;
	for (let wrong = 0; wrong < 12; wrong++) {
		const decisions = fewestForOneMore(from, rate, delta);
		expect([bears(wrong, decisions - 1), bears(wrong, decisions)]).toEqual([false, true]);
		expect(fewestForOneMore(decisions, rate, delta)).toBe(decisions);
		from = decisions + 1;
	}
	expect(fewestForOneMore(1, rate, delta)).toBe(fewestThatShow(rate, delta));
});
