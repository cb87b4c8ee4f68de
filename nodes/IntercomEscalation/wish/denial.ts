import type { Language } from './language';
import type { Part } from './sentence';
import { is } from './sentence';

/** The first and the last part of a wish. */
export type Span = [first: number, last: number];

/**
 * A negation counts in its own clause: inside the wish, just before it, or behind it where the language puts it so.
 * Where the customer's want begins the wish, one before it belongs to something else, unless it stands right there:
 * "I don't want a refund I want a human".
 */
export function isDenied(
	parts: readonly Part[],
	[first, last]: Span,
	{ negationFollows }: Language,
): boolean {
	const { clause } = parts[first] as Part;
	return parts.some((part, index) => {
		if (part.clause !== clause || !is(part, 'not', 'dontWant') || isAboutBot(parts, index, negationFollows))
			return false;
		if (parts.slice(0, index).some((before) => before.clause === clause && is(before, 'why'))) return false;
		if (index < first) {
			const gap = (parts[first] as Part).first - part.last - 1;
			return gap <= (is(parts[first], 'want') && !is(parts[first], 'contact') ? 0 : 3);
		}
		if (index <= last) return true;
		return negationFollows === true && part.first - (parts[last] as Part).last - 1 <= 3;
	});
}

/** "not a bot", "keine Maschine", "ボットではなく". */
function isAboutBot(parts: readonly Part[], denial: number, negationFollows?: boolean): boolean {
	const { clause } = parts[denial] as Part;
	for (let index = denial + 1; index <= denial + 4 && parts[index]?.clause === clause; index++) {
		if (is(parts[index], 'human', 'staff', 'someone')) break;
		if (is(parts[index], 'bot')) return true;
	}
	return negationFollows === true && is(parts[denial - 1], 'bot') && parts[denial - 1]?.clause === clause;
}
