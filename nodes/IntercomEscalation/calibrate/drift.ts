/**
 * Tells when a promise has stopped to hold, however often one looks. A bettor stakes one unit that more than the
 * acceptable share is wrong: as long as the promise holds, the stake is multiplied by 1 / delta with a probability of at
 * most delta, ever (Ville's inequality). So looking each day does not cry wolf, as a bound for a single look would.
 */

export interface Drift {
	/** What one unit of the stake has become, at the most. */
	evidence: number;
	/** After how many conversations the promise was in doubt; undefined while it is not. */
	noticedAfter?: number;
	/** From which conversation on the errors speak most against the promise, counted from 0. */
	since: number;
}

/**
 * @param conversations of each conversation, in their order, whether each answer that was sent in it was wrong. Answers of
 *   one conversation are alike, so that three wrong ones are no three strokes of bad luck: what a conversation has in all is
 *   one bet, which leaves something of the stake even where as many as the longest has are right. So what is staked on
 *   each answer is less where conversations are long, and each answer counts.
 * @param rate the share of wrong ones that is acceptable
 * @param delta the probability with which there may be an alarm, ever, although the promise holds
 * @returns how many conversations, and which of them
 */
export function driftIn(
	conversations: ReadonlyArray<readonly boolean[]>,
	rate: number,
	delta: number,
): Drift {
	const longest = conversations.reduce((most, { length }) => Math.max(most, length), 1);
	const stakes = RISKS.map((times) => Math.min(times, MOST_AT_STAKE / longest) / rate);
	const bets: number[][] = [];
	let [evidence, since] = [1, 0];
	for (const [index, answers] of conversations.entries()) {
		// The mix may change at any time: a part of the stake is put down anew after each few of them.
		if (index % BETWEEN_STARTS === 0) bets.push(stakes.map(() => 1 / stakes.length));
		const excess = answers.filter(Boolean).length - rate * answers.length;
		// What is not put down yet stays as it is.
		let sum = 1 / (bets.length + 1);
		let best = 0;
		bets.forEach((bet, start) => {
			let value = 0;
			for (let i = 0; i < bet.length; i++) value += bet[i]! *= 1 + stakes[i]! * excess;
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

/** What right answers of one conversation may take of the stake. */
const MOST_AT_STAKE = 0.8;

/** Conversations. */
const BETWEEN_STARTS = 25;
