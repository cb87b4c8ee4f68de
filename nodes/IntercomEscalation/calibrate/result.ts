import type { Thresholds } from '../decide/thresholds';
import { thresholdFor, thresholdsText, thresholdText } from '../decide/thresholds';
import type { Group } from './groups';
import type { LabelledDecision } from './rows';
import type { AtThreshold, Calibration, Goal, Judged } from './threshold';
import { calibrate, sentAt } from './threshold';

/** What the calibration of each group came to, in figures and in words, and what to write into Settings. */

export interface GroupResult {
	/** What it is called in words: `shipping`, `everything else`. */
	name: string;
	category?: string;
	calibration: Calibration;
	/** What today's threshold sends; undefined where nothing is sent at all. */
	today: AtThreshold | undefined;
	inWords: string;
}

export interface Proposal {
	thresholds: Thresholds;
	/** As it is written into Settings. */
	text: string;
	/** The weights of the score, as they are written into Settings; undefined where none were fitted. */
	weights?: string;
	inWords: string;
}

export function resultsOf(groups: readonly Group[], goal: Goal, today: Thresholds): GroupResult[] {
	return groups
		.filter(
			({ category, decisions }) => decisions.length > 0 || category !== undefined || groups.length === 1,
		)
		.map(({ category, decisions }) => {
			const calibration = calibrate(decisions, goal);
			const threshold = thresholdFor(today, category === undefined ? [] : [category]);
			return {
				name: category ?? (groups.length > 1 ? 'everything else' : 'all decisions'),
				category,
				calibration,
				today: threshold === Infinity ? undefined : sentAt(threshold, asRecorded(decisions), goal),
				inWords: verdictInWords(calibration, goal),
			};
		});
}

/** Today's threshold is one of what was recorded. */
const asRecorded = (decisions: readonly LabelledDecision[]): Judged[] =>
	decisions.map(({ recorded, isWrong }) => ({ score: recorded, isWrong }));

/** What to write into Settings, so that the promise holds for whatever is sent. */
export function proposalOf(results: readonly GroupResult[], today: Thresholds, weights?: string): Proposal {
	const found = results.filter(({ calibration }) => calibration.verdict.kind === 'threshold');
	if (found.length === 0) {
		const inWords =
			'Nothing is shown to keep the promise yet. Leave the thresholds as they are, and the AI in draft: people then send what is right.';
		return { thresholds: today, text: thresholdsText(today), inWords };
	}
	const ofRest = results.find(({ category }) => category === undefined);
	const thresholds = {
		// Of what nobody has labelled nothing is shown.
		general: ofRest ? thresholdOf(ofRest) : Infinity,
		byCategory: results.flatMap((result) =>
			result.category === undefined ? [] : [{ category: result.category, threshold: thresholdOf(result) }],
		),
	};
	const forPeople = [
		...results.filter((result) => thresholdOf(result) === Infinity).map(({ name }) => name),
		...(ofRest ? [] : ['everything else']),
	];
	const inWords = [
		`Write into the row confidenceThreshold of Settings: ${thresholdsText(thresholds)}`,
		...(weights === undefined
			? []
			: [
					`And into the row scoreWeights: ${weights}. The two belong together: neither means anything without the other`,
				]),
		...(forPeople.length > 0
			? [`People handle ${forPeople.join(', ')}, for which no threshold is shown to keep it`]
			: []),
	].join('. ');
	return { thresholds, text: thresholdsText(thresholds), weights, inWords };
}

const thresholdOf = ({ calibration: { verdict } }: GroupResult): number =>
	verdict.kind === 'threshold' ? verdict.threshold : Infinity;

function verdictInWords({ decisions, verdict }: Calibration, { rate, delta }: Goal): string {
	const confidence = percent(1 - delta);
	if (verdict.kind === 'threshold') {
		const { threshold, sent, wrong, bound } = verdict;
		return `From ${thresholdText(threshold)} up, ${sent} of ${decisions} are sent (${percent(sent / decisions)}). ${wrong} of them were wrong (${percent(wrong / sent)}): with ${confidence} confidence no more than ${percent(bound)} are.`;
	}
	return verdict.kind === 'notEnoughData'
		? `Not enough data: about ${verdict.more} more labelled decisions, each of another conversation, if they are like these.`
		: `No threshold reaches this: at none of them is it shown that no more than ${percent(rate)} are wrong, and more of the same would not change that.`;
}

/** `5%`, `3.4%`, `0.25%` */
export const percent = (share: number): string =>
	`${Number((100 * share).toPrecision(share < 0.1 ? 2 : 3))}%`;
