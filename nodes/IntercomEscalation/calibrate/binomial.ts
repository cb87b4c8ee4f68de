/**
 * How many of n decisions are wrong when each is wrong with probability p: the binomial distribution, and what a count
 * says of p. Exact up to rounding, for up to some million decisions.
 */

/**
 * P(X <= k) for X of the binomial distribution.
 * @param k how many, from 0 to n
 * @param n of how many
 * @param p the probability of each, from 0 to 1
 */
export function atMost(k: number, n: number, p: number): number {
	if (k < 0) return 0;
	if (k >= n || p <= 0) return 1;
	if (p >= 1) return 0;
	// From the greatest of the terms that are added up, so that none of them is lost.
	const top = Math.min(k, Math.floor((n + 1) * p));
	const odds = p / (1 - p);
	const greatest = exactly(top, n, p);
	let sum = greatest;
	for (let i = top, term = greatest; i > 0 && term > sum * NEGLIGIBLE; i--) {
		term *= i / ((n - i + 1) * odds);
		sum += term;
	}
	for (let i = top, term = greatest; i < k && term > sum * NEGLIGIBLE; i++) {
		term *= ((n - i) * odds) / (i + 1);
		sum += term;
	}
	return Math.min(1, sum);
}

/**
 * The Clopper-Pearson upper bound of p after k of n: were p greater, so few would be seen with a probability below delta.
 * It is the quantile 1 - delta of Beta(k + 1, n - k).
 */
export function upperBound(k: number, n: number, delta: number): number {
	if (k >= n) return 1;
	let [low, high] = [k / n, 1];
	// Halved until the two are neighbours among the numbers that there are.
	for (;;) {
		const middle = (low + high) / 2;
		if (middle <= low || middle >= high) return high;
		if (atMost(k, n, middle) > delta) low = middle;
		else high = middle;
	}
}

/** The Clopper-Pearson lower bound of p after k of n: were p smaller, so many would be seen with a probability below delta. */
export const lowerBound = (k: number, n: number, delta: number): number =>
	n === 0 ? 0 : 1 - upperBound(n - k, n, delta);

/** How many decisions without one that is wrong show, at this confidence, that fewer than `rate` are. */
export const fewestThatShow = (rate: number, delta: number): number =>
	Math.ceil(Math.log(delta) / Math.log1p(-rate) - 1e-9);

/**
 * How many decisions, from a number on, just bear one wrong answer more than one decision fewer would: the test says the
 * most for its size there. Between two such numbers, a decision more shows nothing that was not shown before.
 */
export function fewestForOneMore(from: number, rate: number, delta: number): number {
	let decisions = Math.max(from, fewestThatShow(rate, delta));
	const wrong = mostThatShow(decisions - 1, rate, delta) + 1;
	while (atMost(wrong, decisions, rate) > delta) decisions++;
	return decisions;
}

/** How many of so many may be wrong, so that it is still shown that fewer than `rate` are; -1 if nothing shows it. */
function mostThatShow(decisions: number, rate: number, delta: number): number {
	let [most, tooMany] = [-1, decisions + 1];
	while (tooMany - most > 1) {
		const middle = (most + tooMany) >> 1;
		if (atMost(middle, decisions, rate) <= delta) most = middle;
		else tooMany = middle;
	}
	return most;
}

/** P(X = k). */
const exactly = (k: number, n: number, p: number): number =>
	Math.exp(
		logFactorial(n) - logFactorial(k) - logFactorial(n - k) + k * Math.log(p) + (n - k) * Math.log1p(-p),
	);

const NEGLIGIBLE = 1e-18;

/** ln(n!), by Stirling's series (NIST Digital Library of Mathematical Functions, 5.11.1), whose rest is below 1e-17 from 20 on. */
function logFactorial(n: number): number {
	if (n < SMALL_FACTORIALS.length) return SMALL_FACTORIALS[n]!;
	const inverse = 1 / n;
	const square = inverse * inverse;
	return (
		(n + 0.5) * Math.log(n) -
		n +
		0.5 * Math.log(2 * Math.PI) +
		inverse * (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square / 1188))))
	);
}

const SMALL_FACTORIALS = Array.from({ length: 20 }, (_, n) => {
	let product = 1;
	for (let i = 2; i <= n; i++) product *= i;
	return Math.log(product);
});
