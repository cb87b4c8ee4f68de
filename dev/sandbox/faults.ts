/**
 * What a matching request meets instead of its answer: a refusal of Intercom's, a connection cut before or after
 * the request took effect, or no answer at all.
 */
export type FaultAnswer =
	| { status: number; body?: unknown; headers?: Record<string, string> }
	| 'reset before'
	| 'reset after'
	| 'hang';

export interface FaultRule {
	/** Any method when left out. */
	method?: string;
	/** Matched against the path without its query; a string must be equal to it. Any path when left out. */
	path?: RegExp | string;
	/** How many matching requests go by unharmed before; none when left out. */
	after?: number;
	/** How many matching requests meet the fault; one when left out. */
	times?: number;
	answer: FaultAnswer;
}

/** The faults that were asked for and have not been met yet, oldest first. */
export class Faults {
	private rules: Array<FaultRule & { left: number; unharmed: number }> = [];

	add(rule: FaultRule) {
		this.rules.push({ ...rule, left: rule.times ?? 1, unharmed: rule.after ?? 0 });
	}

	/** The fault that this request meets, if any; it is used up by the asking. */
	meet(method: string, path: string): FaultAnswer | undefined {
		const matching = this.rules.filter((candidate) => matches(candidate, method, path));
		const rule = matching.find(({ unharmed }) => unharmed === 0);
		matching.forEach((other) => (other.unharmed = Math.max(0, other.unharmed - 1)));
		if (!rule) return undefined;
		rule.left -= 1;
		if (rule.left === 0) this.rules = this.rules.filter((other) => other !== rule);
		return rule.answer;
	}
}

function matches(rule: FaultRule, method: string, path: string) {
	if (rule.method && rule.method.toUpperCase() !== method) return false;
	if (rule.path === undefined) return true;
	return typeof rule.path === 'string' ? rule.path === path : rule.path.test(path);
}
