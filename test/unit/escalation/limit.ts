import type { Goal } from '../../../nodes/IntercomEscalation/calibrate/threshold';

/**
 * What no method can do better, however clever, unless it assumes how a score and the risk hang together.
 *
 * Take a threshold whose true risk keeps the goal, and change the world as little as possible so that it does not: of the
 * answers sent, wrong ones come more often and right ones less often, until just the acceptable share is wrong. A method
 * that keeps its promise may choose that threshold, or one below it, in this other world with a probability of delta at the
 * most. So in the real one it can choose it no more often than the best test that tells the two worlds apart (Neyman and
 * Pearson). The likelihoods of the two depend on how many were sent and how many of them wrong, and on nothing else.
 */

/** What is true of a threshold: the share of all decisions that it sends, and the share of wrong ones among those. */
export interface Truth {
	share: number;
	risk: number;
}

/** The greatest probability with which a threshold can be chosen, or one below it that sends more. */
export function mostOftenChosen({ share, risk }: Truth, count: number, { rate, delta }: Goal): number {
	if (risk >= rate) return delta;
	const here = [share * risk, share * (1 - risk)] as const;
	const elsewhere = tilted(here, rate);
	const outcomes: Array<{ excess: number; here: number; elsewhere: number }> = [];
	const means = [share, elsewhere[0] + elsewhere[1]].map((each) => count * each);
	const all = around(Math.min(...means), Math.max(...means), count);
	for (let sent = all.from; sent <= all.to; sent++) {
		const some = around(sent * risk, sent * rate, sent);
		for (let wrong = some.from; wrong <= some.to; wrong++) {
			outcomes.push({
				excess: wrong - rate * sent,
				here: probability(count, [wrong, sent - wrong], here),
				elsewhere: probability(count, [wrong, sent - wrong], elsewhere),
			});
		}
	}
	outcomes.sort((one, other) => one.excess - other.excess);
	let [power, left] = [0, delta];
	for (const outcome of outcomes) {
		if (outcome.elsewhere > left) return power + (outcome.here * left) / outcome.elsewhere;
		power += outcome.here;
		left -= outcome.elsewhere;
	}
	return power;
}

/** Counts of so many that lie eight standard deviations around two means at the most: all others never happen. */
function around(low: number, high: number, of: number) {
	const beyond = (mean: number) => 8 * Math.sqrt(mean * (1 - mean / of)) + 8;
	return {
		from: Math.max(0, Math.floor(low - beyond(low))),
		to: Math.min(of, Math.ceil(high + beyond(high))),
	};
}

/** Wrong and right ones among those sent, in the nearest world in which just the acceptable share is wrong. */
function tilted([wrong, right]: readonly [number, number], rate: number): [number, number] {
	const odds = (right * rate) / (wrong * (1 - rate));
	const [more, fewer] = [wrong * odds ** (1 - rate), right * odds ** -rate];
	const all = more + fewer + 1 - wrong - right;
	return [more / all, fewer / all];
}

/** Of the trinomial distribution: so many wrong ones and right ones sent, and the rest not. */
function probability(
	count: number,
	[wrong, right]: readonly [number, number],
	[isWrong, isRight]: readonly [number, number],
): number {
	const rest = count - wrong - right;
	const isNot = 1 - isWrong - isRight;
	if (rest > 0 && isNot <= 0) return 0;
	return Math.exp(
		logFactorial(count) -
			logFactorial(wrong) -
			logFactorial(right) -
			logFactorial(rest) +
			wrong * Math.log(isWrong) +
			right * Math.log(isRight) +
			(rest > 0 ? rest * Math.log(isNot) : 0),
	);
}

const LOG_FACTORIALS = [0];

/** ln(n!), added up. */
function logFactorial(n: number): number {
	for (let i = LOG_FACTORIALS.length; i <= n; i++) LOG_FACTORIALS.push(LOG_FACTORIALS[i - 1]! + Math.log(i));
	return LOG_FACTORIALS[n]!;
}

/**
 * The greatest share of answers that any method sends in half of the cases, or more.
 * @param truths of thresholds that fall, below each of which more than acceptable is wrong
 */
export function mostSent(truths: readonly Truth[], count: number, goal: Goal): number {
	let [reached, beyond] = [-1, truths.length];
	while (beyond - reached > 1) {
		const middle = (reached + beyond) >> 1;
		if (mostOftenChosen(truths[middle]!, count, goal) >= 0.5) reached = middle;
		else beyond = middle;
	}
	return truths[reached]?.share ?? 0;
}
