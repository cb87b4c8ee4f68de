import type { Language } from './language';
import type { Span } from './denial';
import { isDenied } from './denial';
import { noBot } from './noBot';
import type { Part, Subject } from './sentence';
import { clauseOf, is } from './sentence';

/** The rules in the order of their plainness; the first that finds a wish decides. */
export function wishIn(subject: Subject): Span | undefined {
	for (const rule of RULES) {
		const span = rule(subject);
		if (span) return span;
	}
	return undefined;
}

const RULES = [contactWithPerson, wantOfPerson, personAlone, noBot, byItself, personComes];

/** "talk to a human", "connect me with someone from support", "mit einem Menschen sprechen". */
function contactWithPerson({ parts, language }: Subject): Span | undefined {
	for (const [index, contact] of parts.entries()) {
		if (!is(contact, 'contact')) continue;
		for (const [first, last] of [
			...(language.personStands === 'before' ? [] : [reach(parts, index, 1)]),
			...(language.personStands === 'after' ? [] : [reach(parts, index, -1)]),
		].flatMap((span) => (span ? [span] : []))) {
			const span = withWant(parts, first, last);
			const isOwn =
				span[0] < first || span[1] > last || parts.slice(first, last + 1).some((part) => is(part, 'want'));
			const clause = clauseOf(parts, contact);
			const isOfOthers = isOwn
				? clause.some((part) => is(part, 'others') && part.first < (parts[span[0]] as Part).first)
				: clause.some((part) => is(part, 'others', 'topic'));
			if (!isOfOthers && !isDenied(parts, span, language)) return span;
		}
	}
	return undefined;
}

/** From a verb to the nearest person in its clause, with few other words between. */
function reach(parts: readonly Part[], from: number, step: 1 | -1): Span | undefined {
	const start = parts[from] as Part;
	if (is(start, 'human', 'staff', 'someone')) return [from, from];
	let unknown = 0;
	let words = 0;
	for (let index = from + step; ; index += step) {
		const part = parts[index];
		if (!part || part.clause !== start.clause || is(part, 'dontWant', 'others', 'topic')) return undefined;
		if (is(part, 'human', 'staff', 'someone')) return step === 1 ? [from, index] : [index, from];
		if (part.meaning === 0) unknown++;
		words += part.last - part.first + 1;
		if (words > 6 || unknown > (step === 1 ? 2 : 1)) return undefined;
	}
}

/** The span with the customer's want beside it: "I would like to …", "… istiyorum". */
function withWant(parts: readonly Part[], first: number, last: number): Span {
	const { clause } = parts[first] as Part;
	for (let index = first - 1; index >= first - 4 && parts[index]?.clause === clause; index--) {
		if (is(parts[index], 'dontWant')) break;
		if (is(parts[index], 'want')) return [index, last];
	}
	for (let index = last + 1; index <= last + 2 && parts[index]?.clause === clause; index++)
		if (is(parts[index], 'want')) return [first, index];
	return [first, last];
}

/** "I want a human", "get me your manager", "agent chahiye"; "is there a real person". */
function wantOfPerson({ parts, language }: Subject): Span | undefined {
	for (const [index, want] of parts.entries()) {
		if (!is(want, 'want', 'ask')) continue;
		const steps =
			language.personStands === 'after' ? [1] : language.personStands === 'before' ? [-1] : [1, -1];
		for (const step of steps) {
			let at = index + step;
			while (Math.abs(at - index) < 6 && isBetween(parts[at], want.clause) && !isPerson(parts[at]))
				at += step;
			const person = parts[at];
			if (!person || person.clause !== want.clause) continue;
			if (!isPerson(person)) continue;
			if (!is(person, 'human') && (!is(want, 'want') || is(want, 'may'))) continue;
			const span: Span = step === 1 ? [index, at] : [at, index];
			const isOfOthers = clauseOf(parts, want).some(
				(part) => is(part, 'others') && part.first < (parts[span[0]] as Part).first,
			);
			if (!isOfOthers && !isCompound(parts, at, step) && !isDenied(parts, span, language)) return span;
		}
	}
	return undefined;
}

const isPerson = (part: Part | undefined): boolean => is(part, 'human', 'staff');

const isBetween = (part: Part | undefined, clause: number): boolean =>
	part !== undefined &&
	part.clause === clause &&
	is(part, 'filler', 'real', 'please', 'want', 'ask', 'someone', 'not', 'let');

/** "an agent token", "a manager for my team", "a human review": the person is not what is wanted. */
function isCompound(parts: readonly Part[], at: number, step: number): boolean {
	const person = parts[at] as Part;
	const next = parts[at + 1];
	if (!next || next.clause !== person.clause) return false;
	if (is(next, 'topic')) return true;
	return step === 1 && !is(person, 'human') && !is(next, ...GOES_ON);
}

const GOES_ON = [
	'filler',
	'please',
	'contact',
	'want',
	'ask',
	'not',
	'why',
	'human',
	'staff',
	'bot',
	'real',
] as const;

/** "HUMAN!!", "agent please": a person and nothing else. */
function personAlone({ parts, isWholeMessage, language }: Subject): Span | undefined {
	const wants = parts.some((part) => is(part, 'want'));
	for (const clause of new Set(parts.map((part) => part.clause))) {
		const inClause = parts.filter((part) => part.clause === clause);
		const isAll = inClause.length === parts.length;
		if (isAll || wants || inClause.some((part) => is(part, 'please'))) {
			const span = aloneIn(parts, inClause, isWholeMessage && isAll, language);
			if (span) return span;
		}
	}
	return aloneIn(parts, parts, isWholeMessage, language);
}

function aloneIn(
	parts: readonly Part[],
	some: readonly Part[],
	isWholeMessage: boolean,
	language: Language,
): Span | undefined {
	if (!some.every((part) => is(part, 'human', 'staff', 'real', 'please', 'filler', 'want', 'and')))
		return undefined;
	const person = some.find((part) => is(part, 'human')) ?? some.find((part) => is(part, 'staff'));
	if (!person) return undefined;
	const isPlain = is(person, 'human') || isWholeMessage || some.some((part) => is(part, 'please'));
	const at = parts.indexOf(person);
	return isPlain && !isDenied(parts, [at, at], language) ? [at, at] : undefined;
}

/** "is anybody there", "someone from your team"; "call me" unless a name follows. */
function byItself({ parts, language }: Subject): Span | undefined {
	for (const [index, part] of parts.entries()) {
		if (!is(part, 'direct', 'call')) continue;
		const next = parts[index + 1];
		const isNamed =
			!is(part, 'direct') && next?.clause === part.clause && !is(next, ...GOES_ON, 'and', 'harmless');
		const isOfOthers = clauseOf(parts, part).some((other) => is(other, 'others') && other.first < part.first);
		if (!isNamed && !isOfOthers && !isDenied(parts, [index, index], language)) return [index, index];
	}
	return undefined;
}

/** "could a member of staff get back to me", "kann sich das ein Mitarbeiter anschauen". */
function personComes({ parts, language }: Subject): Span | undefined {
	for (const [index, comes] of parts.entries()) {
		if (!is(comes, 'comes')) continue;
		const clause = clauseOf(parts, comes);
		if (clause.some((part) => is(part, 'others', 'topic'))) continue;
		if (!clause.some((part) => is(part, 'want', 'ask', 'may', 'please', 'let'))) continue;
		const next = parts.slice(index + 1).find((part) => !is(part, 'filler') || isPerson(part));
		const isLet = clause.some((part) => is(part, 'let') && part.first <= comes.first);
		const person =
			clause.findLast((part) => isPerson(part) && part.first < comes.first) ??
			(next?.clause === comes.clause && (is(next, 'human') || (isLet && isPerson(next))) ? next : undefined);
		if (!person || comes.first - person.last > 6) continue;
		const span: Span = [Math.min(parts.indexOf(person), index), Math.max(parts.indexOf(person), index)];
		if (!isDenied(parts, span, language)) return span;
	}
	return undefined;
}
