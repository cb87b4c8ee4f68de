import { atMost, fewestForOneMore, fewestThatShow, upperBound } from './binomial';

/**
 * Chooses the threshold that keeps a promise: of the answers that are sent, at most this share is wrong. By Learn then
 * Test (Angelopoulos, Bates, Candès, Jordan and Lei, 2021) in a fixed sequence: thresholds that were fixed before any
 * label was seen are tried from the highest down, each by the exact binomial test.
 */

/** A decision of which a person said whether the answer was right, sent or not. */
export interface Judged {
	/** From 0 to 1; what is compared with the threshold. */
	score: number;
	isWrong: boolean;
}

export interface Goal {
	/** The share of wrong ones among the answers sent that is acceptable; between 0 and 1. */
	rate: number;
	/** The probability with which the promise may turn out to be broken: 0.05 for a confidence of 95%. */
	delta: number;
}

/** What would be sent at a threshold. */
export interface AtThreshold {
	threshold: number;
	sent: number;
	wrong: number;
	/** The Clopper-Pearson upper bound of the share of wrong ones, at the goal's confidence. */
	bound: number;
}

export type Verdict =
	| ({ kind: 'threshold' } & AtThreshold)
	/** About so many more would do, if what comes is as what is there. */
	| { kind: 'notEnoughData'; more: number }
	| { kind: 'noThreshold' };

export interface Calibration {
	decisions: number;
	wrong: number;
	/** From the highest threshold down, each that sends more than the one before. */
	curve: AtThreshold[];
	verdict: Verdict;
}

/** The lowest threshold for which the promise is shown to hold; undefined where it is shown for none. */
export function chooseThreshold(decisions: readonly Judged[], goal: Goal): number | undefined {
	const counts = countsOf(decisions);
	return counts[lowestKept(counts, decisions.length, goal) ?? -1]?.threshold;
}

/** The same with all that led to it, to be shown. */
export function calibrate(decisions: readonly Judged[], goal: Goal): Calibration {
	const counts = countsOf(decisions);
	const chosen = lowestKept(counts, decisions.length, goal);
	const curve = counts.map((count) => ({ ...count, bound: upperBound(count.wrong, count.sent, goal.delta) }));
	const verdict: Verdict =
		chosen === undefined
			? withoutThreshold(counts, decisions.length, goal)
			: { kind: 'threshold', ...curve[chosen]! };
	return { decisions: decisions.length, wrong: counts.at(-1)?.wrong ?? 0, curve, verdict };
}

/** What any threshold sends, such as the one in force. */
export function sentAt(threshold: number, decisions: readonly Judged[], { delta }: Goal): AtThreshold {
	const above = decisions.filter(({ score }) => score >= threshold);
	const wrong = above.filter(({ isWrong }) => isWrong).length;
	return { threshold, sent: above.length, wrong, bound: upperBound(wrong, above.length, delta) };
}

/**
 * The thresholds that may be tried, from 1 down to 0 in thousandths: scores that were fitted lie close together. They are
 * the same whatever the data, and have to be.
 */
export const THRESHOLDS: readonly number[] = Array.from(
	{ length: 1_001 },
	(_, index) => (1_000 - index) / 1_000,
);

type Counts = Omit<AtThreshold, 'bound'>;

/**
 * How many would be sent at each threshold, and how many of them wrong. One that sends hardly more than the one before is
 * left out, for each that is tried may end a walk. How many it sends decides on that, and no label.
 */
function countsOf(decisions: readonly Judged[]): Counts[] {
	const falling = [...decisions].sort((one, other) => other.score - one.score);
	const counts: Counts[] = [];
	let [sent, wrong, before] = [0, 0, 0];
	for (const threshold of THRESHOLDS) {
		for (; sent < falling.length && falling[sent]!.score >= threshold; sent++)
			if (falling[sent]!.isWrong) wrong++;
		const isLast = sent === falling.length;
		if (sent > before && (isLast || sent - before >= LEAST_STEP * falling.length)) {
			counts.push({ threshold, sent, wrong });
			before = sent;
		}
	}
	return counts;
}

/** Of all decisions. */
const LEAST_STEP = 1 / 200;

/**
 * Where the lowest threshold is for which the promise is shown to hold. Two walks share the risk that it is broken, and
 * what a walk has shown it hands on to the next threshold (the fallback procedure of Wiens, 2003), so that no more than
 * the risk as a whole is ever taken.
 */
function lowestKept(counts: readonly Counts[], decisions: number, goal: Goal): number | undefined {
	const walks = walksFor(decisions, goal);
	let lowest: number | undefined;
	let handedOn = 0;
	counts.forEach(({ sent, wrong }, index) => {
		let risk = handedOn;
		while (walks.length > 0 && sent >= walks[0]!.from) risk += walks.shift()!.risk;
		const isShown = risk > 0 && atMost(wrong, sent, goal.rate) <= risk;
		handedOn = isShown ? risk : 0;
		if (isShown) lowest = index;
	});
	return lowest;
}

/**
 * Where walks begin, and with which risk. At the first threshold that could show anything, a single wrong answer would
 * end a walk; so they begin further down: one at a third of the decisions, or, where there are many, one at a fifth with
 * most of the risk, and one at a half for scores that are highest where answers are wrong. And they begin where the test
 * has just come to bear one wrong answer more.
 */
function walksFor(decisions: number, { rate, delta }: Goal): Array<{ from: number; risk: number }> {
	const walks =
		decisions < FEW * fewestThatShow(rate, delta)
			? [{ part: 3, risk: delta }]
			: [
					{ part: 5, risk: 0.8 * delta },
					{ part: 2, risk: 0.2 * delta },
				];
	return walks.map(({ part, risk }) => ({
		from: fewestForOneMore(Math.ceil(decisions / part), rate, risk),
		risk,
	}));
}

/** Below so many times the decisions that show anything, the risk is not parted. */
const FEW = 8;

/** Whether more data of the same kind would find a threshold, and how much. */
function withoutThreshold(counts: readonly Counts[], decisions: number, goal: Goal): Verdict {
	const fewest = fewestThatShow(goal.rate, goal.delta);
	for (let times = 1; times < MOST_TIMES && decisions > 0; times *= 1.05) {
		const total = Math.max(fewest, Math.ceil(decisions * times));
		const ofTotal = (count: number) => (count * total) / decisions;
		const imagined = counts.map(({ threshold, sent, wrong }) => ({
			threshold,
			sent: Math.floor(ofTotal(sent)),
			wrong: Math.ceil(ofTotal(wrong)),
		}));
		if (total > decisions && lowestKept(imagined, total, goal) !== undefined)
			return { kind: 'notEnoughData', more: total - decisions };
	}
	return decisions < fewest ? { kind: 'notEnoughData', more: fewest - decisions } : { kind: 'noThreshold' };
}

/** Nobody collects more than so many times what is there. */
const MOST_TIMES = 50;
