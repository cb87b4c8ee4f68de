/**
 * Tells when a promise has stopped to hold, however often one looks. A bettor stakes one unit that more than the
 * acceptable share is wrong: as long as the promise holds, the stake is multiplied by 1 / delta with a probability of at
 * most delta, ever (Ville's inequality). So looking each day does not cry wolf, as a bound for a single look would.
 */

export interface Drift {
	/** What one unit of the stake has become, at the most. */
	evidence: number;
	/** After how many decisions the promise was in doubt; undefined while it is not. */
	noticedAfter?: number;
	/** From which decision on the errors speak most against the promise, counted from 0. */
	since: number;
}

/**
 * @param wrong of each answer that was sent, in their order, whether it was wrong
 * @param rate the share of wrong ones that is acceptable
 * @param delta the probability with which there may be an alarm, ever, although the promise holds
 */
export function driftIn(wrong: readonly boolean[], rate: number, delta: number): Drift {
	const guesses = RISKS.map((times) => rate + (1 - rate) * times);
	const factors = [false, true].map((isWrong) =>
		guesses.map((risk) => (isWrong ? risk / rate : (1 - risk) / (1 - rate))),
	);
	const bets: number[][] = [];
	let [evidence, since] = [1, 0];
	for (const [index, isWrong] of wrong.entries()) {
		// The mix may change at any time: a part of the stake is put down anew after each few decisions.
		if (index % BETWEEN_STARTS === 0) bets.push(guesses.map(() => 1 / guesses.length));
		const factor = factors[Number(isWrong)]!;
		// What is not put down yet stays as it is.
		let sum = 1 / (bets.length + 1);
		let best = 0;
		bets.forEach((bet, start) => {
			let value = 0;
			for (let i = 0; i < bet.length; i++) value += bet[i]! *= factor[i]!;
			const share = value / ((start + 1) * (start + 2));
			sum += share;
			if (share > best) [best, since] = [share, start * BETWEEN_STARTS];
		});
		evidence = Math.max(evidence, sum);
		if (sum >= 1 / delta) return { evidence, noticedAfter: index + 1, since };
	}
	return { evidence, since };
}

/** How much greater than acceptable the share of wrong ones may have become: parts of what is left up to all. */
const RISKS = [0.02, 0.05, 0.1, 0.2, 0.4];

/** Decisions. */
const BETWEEN_STARTS = 25;
