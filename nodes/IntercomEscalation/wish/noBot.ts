import type { Span } from './denial';
import type { Part, Subject } from './sentence';
import { clauseOf, is } from './sentence';

/** "I don't want to talk to a bot", "no robots", "stop the bot": who sends the bot away wants a person. */
export function noBot({ parts, isWholeMessage, language }: Subject): Span | undefined {
	for (const [index, bot] of parts.entries()) {
		if (!is(bot, 'bot')) continue;
		const clause = clauseOf(parts, bot);
		if (clause.some((part) => is(part, 'others', 'topic', 'why'))) continue;
		const [from, to] = [parts.indexOf(clause[0] as Part), parts.indexOf(clause[clause.length - 1] as Part)];
		const before =
			from + clause.slice(0, index - from).findLastIndex((part) => is(part, 'not', 'dontWant', 'stop'));
		if (before >= from && isSentAway(parts, before, index, to, isWholeMessage)) return [before, index];
		if (!language.negationFollows) continue;
		const behind =
			index + 1 + clause.slice(index - from + 1).findIndex((part) => is(part, 'not', 'dontWant', 'stop'));
		if (behind > index && isSentAwayBehind(parts, index, behind)) return [index, behind];
	}
	return undefined;
}

function isSentAway(
	parts: readonly Part[],
	denial: number,
	bot: number,
	end: number,
	isWholeMessage: boolean,
): boolean {
	const between = parts.slice(denial + 1, bot);
	if (between.length > 6 || isPersonAmong(between)) return false;
	const unknown = between.filter((part) => part.meaning === 0).length;
	const rest = parts.slice(bot + 1, end + 1);
	const isLast = rest.every((part) =>
		is(part, 'filler', 'please', 'human', 'bot', 'real', 'not', 'contact', 'want'),
	);
	if (between.some((part) => is(part, 'contact'))) return unknown <= 2;
	if (is(parts[denial], 'dontWant', 'stop')) return unknown === 0 && isLast;
	// A bare "no bots": alone in its clause, or beside the person who is wanted instead.
	if (!isLast || !between.every((part) => is(part, 'filler', 'real', 'please', 'want'))) return false;
	const lead = parts.slice(
		parts.findIndex((part) => part.clause === parts[bot]?.clause),
		denial,
	);
	if (!lead.every((part) => is(part, 'filler', 'please', 'want', 'and', 'human', 'staff', 'real', 'not')))
		return false;
	return (
		isWholeMessage ||
		lead.length === 0 ||
		[...lead, ...rest].some((part) => is(part, 'want', 'please')) ||
		(parts.some((part) => is(part, 'human')) && !parts.some((part) => is(part, 'others', 'topic')))
	);
}

function isSentAwayBehind(parts: readonly Part[], bot: number, denial: number): boolean {
	const between = parts.slice(bot + 1, denial);
	if (between.length > 4 || isPersonAmong(between)) return false;
	const unknown = between.filter((part) => part.meaning === 0).length;
	if (between.some((part) => is(part, 'contact'))) return unknown <= 1;
	if (is(parts[denial], 'dontWant', 'stop')) return unknown === 0;
	return between.length === 0 && parts.some((part) => is(part, 'human', 'staff', 'someone'));
}

const isPersonAmong = (parts: readonly Part[]): boolean => parts.some((part) => is(part, 'human', 'staff'));
