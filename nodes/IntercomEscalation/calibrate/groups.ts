import { plainName } from '../subject/subject';
import type { LabelledDecision } from './rows';

/** Decisions that have a threshold of their own. */
export interface Group {
	/** As it is named most often; undefined for whatever is in no other group. */
	category?: string;
	decisions: LabelledDecision[];
}

/**
 * A group for each category that enough decisions name as their only one, the largest first; and one for the rest. How
 * many there are decides, and no label: a group that was chosen by its errors would break its promise.
 * @param fewest how many decisions are enough
 */
export function groupsOf(decisions: readonly LabelledDecision[], fewest: number): Group[] {
	const named = new Map<string, LabelledDecision[]>();
	for (const decision of decisions) {
		if (decision.categories.length !== 1) continue;
		const name = plainName(decision.categories[0]!);
		const ofName = named.get(name) ?? [];
		ofName.push(decision);
		named.set(name, ofName);
	}
	const own = [...named.values()]
		.filter(({ length }) => length >= fewest)
		.sort((one, other) => other.length - one.length)
		.map((ofCategory) => ({ category: mostFrequent(ofCategory), decisions: ofCategory }));
	const grouped = new Set(own.flatMap((group) => group.decisions));
	return [...own, { decisions: decisions.filter((decision) => !grouped.has(decision)) }];
}

function mostFrequent(decisions: readonly LabelledDecision[]): string {
	const counts = new Map<string, number>();
	for (const { categories } of decisions) counts.set(categories[0]!, (counts.get(categories[0]!) ?? 0) + 1);
	return [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most))[0];
}
