import type { Language, Meaning } from './language';
import type { Node } from './lexicon';
import { BIT, languagesWith, mayAsk, rootOf } from './lexicon';
import { numbersOf, partInto } from './readings';
import type { Word } from './words';

/** A part of a sentence in the eyes of one language: a known word or phrase, or a word that it does not know. */
export interface Part {
	/** What it does, as bits; 0 for an unknown word. */
	meaning: number;
	/** Its first and last word in the sentence. */
	first: number;
	last: number;
	/** Parts with the same number stand in one clause. */
	clause: number;
}

/** What a rule looks at: one sentence in the eyes of one language. */
export interface Subject {
	parts: readonly Part[];
	language: Language;
	/** The message says nothing but this sentence, greetings and thanks. */
	isWholeMessage: boolean;
}

/** A sentence with every reading of its words. */
export interface Sentence {
	words: readonly Word[];
	readings: ReadonlyArray<readonly number[]>;
}

export const is = (part: Part | undefined, ...meanings: Meaning[]): boolean =>
	part !== undefined && meanings.some((meaning) => (part.meaning & BIT[meaning]) !== 0);

export function toSentences(words: readonly Word[]): Sentence[] {
	const sentences: Word[][] = [];
	for (const word of words) {
		const last = sentences[sentences.length - 1];
		if (word.after === 'sentence' || !last || last.length >= LONGEST) sentences.push([]);
		sentences[sentences.length - 1]?.push(word);
	}
	return sentences.map(toSentence);
}

/** Words without a full stop go on for ever in some messages; what is looked at together stays small. */
const LONGEST = 80;

function toSentence(written: readonly Word[]): Sentence {
	const words: Word[] = [];
	const readings: Array<readonly number[]> = [];
	for (const word of written) {
		const known = numbersOf(word.comparable);
		const parts = known.length === 0 ? partInto(word.comparable) : undefined;
		if (!parts) {
			words.push(word);
			readings.push(known);
			continue;
		}
		parts.forEach((comparable, index) => {
			words.push({
				...word,
				comparable,
				after: index === 0 ? word.after : 'space',
			});
			readings.push(numbersOf(comparable));
		});
	}
	return { words, readings };
}

/** Whether any word of it can be part of a wish; most sentences need no closer look. */
export const isWorthReading = ({ readings }: Sentence): boolean =>
	readings.some((numbers) => numbers.some(mayAsk));

/** A sentence as one language sees it. */
export interface View {
	language: number;
	/** How many of its words the language knows. */
	known: number;
	parts: Part[];
}

/**
 * How the languages see a sentence that know its words from their own tables, the one that knows most first. One that
 * knows far fewer words than another only happens to share some ("contact person" is no Hindi).
 */
export function* viewsOf(sentence: Sentence): Generator<View> {
	const known = new Map<number, number>();
	for (const numbers of sentence.readings)
		for (const language of new Set(numbers.flatMap((number) => [...languagesWith(number)])))
			known.set(language, (known.get(language) ?? 0) + 1);
	const ranked = [...known].sort(([, one], [, other]) => other - one);
	const most = ranked[0]?.[1] ?? 0;
	for (const [language, count] of ranked.slice(0, MANY))
		if (count >= most * ENOUGH) yield { language, known: count, parts: partsOf(sentence, language) };
}

const ENOUGH = 0.6;

/** Words like "a" and "no" belong to many languages; a sentence is read in no more than these. */
const MANY = 12;

/** The sentence as one language sees it; the longest entry wins at each place. */
function partsOf(sentence: Sentence, language: number): Part[] {
	const parts: Part[] = [];
	let clause = 0;
	for (let first = 0; first < sentence.words.length;) {
		const { length, meaning } = bestAt(sentence, first, language);
		if (first > 0 && (sentence.words[first]?.after !== 'space' || (meaning & BIT.and) !== 0)) clause++;
		parts.push({ meaning, first, last: first + length - 1, clause });
		first += length;
	}
	return markRealPersons(parts);
}

/** The longest entry that begins here, unless a still longer one begins inside it: "ich bitte" / "bitte um Rückruf". */
function bestAt(sentence: Sentence, at: number, language: number): Match {
	const longest = longestAt(sentence, at, language);
	for (let inside = 1; inside < longest.length; inside++)
		if (longestAt(sentence, at + inside, language).length > longest.length)
			return longestAt(sentence, at, language, inside);
	return longest;
}

interface Match {
	length: number;
	meaning: number;
}

function longestAt({ readings, words }: Sentence, at: number, language: number, most = Infinity): Match {
	let longest = { length: 1, meaning: 0 };
	const root = rootOf(language);
	let nodes: Node[] = root ? [root] : [];
	for (let length = 1; nodes.length > 0 && length <= most && at + length <= words.length; length++) {
		const numbers = readings[at + length - 1] ?? [];
		nodes = nodes.flatMap(({ next }) => numbers.flatMap((number) => next?.get(number) ?? []));
		const meaning = nodes.reduce((bits, node) => bits | node.meaning, 0);
		if (meaning !== 0) longest = { length, meaning };
	}
	return longest;
}

/** "real" and a person beside it are a human, on either side: "real agent", "persona real". */
function markRealPersons(parts: Part[]): Part[] {
	parts.forEach((part, index) => {
		const neighbour = parts[index + 1];
		for (const [one, other] of [
			[part, neighbour],
			[neighbour, part],
		])
			if (is(one, 'real') && one && is(other, 'staff', 'someone') && other?.clause === one.clause)
				other.meaning |= BIT.human;
	});
	return parts;
}

/** All parts of the clause in which a part stands. */
export const clauseOf = (parts: readonly Part[], { clause }: Part): Part[] =>
	parts.filter((part) => part.clause === clause);
