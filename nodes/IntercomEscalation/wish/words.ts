import { isNarrow, joinSpelled } from '../wording/letters';
import { GAP } from './quoted';
import { toComparable } from './normalise';
import { UNSPACED, vocabulary } from './vocabulary';

/** A word of the message with what stands before it. */
export interface Word {
	/** The form in which words are compared. */
	comparable: string;
	/** Where it stands in the text. */
	start: number;
	end: number;
	/** The break between it and the word before. */
	after: 'space' | 'clause' | 'sentence';
}

/** Splits a text into words; where a script puts no spaces, known words are looked for. */
export function readWords(text: string, unspaced: UnspacedWords): Word[] {
	const words: Word[] = [];
	let end = 0;
	for (const match of text.matchAll(WORD)) {
		const [raw] = match;
		const start = match.index;
		const between = text.slice(end, start);
		const after = words.length === 0 ? 'sentence' : breakIn(between, raw);
		end = start + raw.length;
		const pieces = split(raw, start, unspaced);
		pieces.forEach((piece, index) => words.push({ ...piece, after: index === 0 ? after : 'space' }));
	}
	return joinBroken(joinSpelled(words, text), text);
}

/** The known words of scripts that put no spaces. */
export interface UnspacedWords {
	longest: number;
	has(characters: string): boolean;
}

/**
 * Letters and digits with an apostrophe, "@" or "$" inside; "w/" and "c/", which are short for "with" and "com"; or what
 * stands for somebody else's words.
 */
const WORD = /(?<![\p{L}\p{N}/])[wc]\/(?!\/|\p{N})|[\p{L}\p{M}\p{N}]+(?:['@$]+[\p{L}\p{M}\p{N}]+)*|\uFFFC/giu;

const SENTENCE = /[!?…。！？؟।॥;]|\.(?=\s|$)|\.{2,}|\n\s*\n/;
const CLAUSE = /[,،、，:：()[\]{}|/—–•*"“”«»]|\s-+\s|^-+\s/;

function breakIn(between: string, next: string): Word['after'] {
	if (between === ' ') return 'space';
	if (SENTENCE.test(between)) return 'sentence';
	const newLine = between.includes('\n');
	const isContinued = newLine && /^\p{Ll}/u.test(next);
	if (newLine && !isContinued) return 'sentence';
	return CLAUSE.test(between) ? 'clause' : 'space';
}

type Piece = Omit<Word, 'after'>;

function split(raw: string, start: number, unspaced: UnspacedWords): Piece[] {
	if (raw === GAP) return [{ comparable: GAP, start, end: start + 1 }];
	if (UNSPACED.test(raw)) return splitUnspaced(raw, start, unspaced);
	const elision = ELISION.exec(raw)?.[0].length ?? 0;
	return [
		...(elision > 0 ? [piece(raw.slice(0, elision), start)] : []),
		piece(raw.slice(elision), start + elision),
	];
}

const piece = (raw: string, start: number): Piece => ({
	comparable: toComparable(raw),
	start,
	end: start + raw.length,
});

/** "l'agent", "d'un humain", "un'operatrice": French, Italian and Catalan write two words as one. */
const ELISION = /^(?:[ldjmnstcv]|qu|un|all|dell|nell|dall|quest|quell|jusqu|lorsqu|puisqu)'(?=\p{L}{2})/iu;

/** The longest known word at each place; a character that begins none stands alone, other scripts stay whole. */
function splitUnspaced(raw: string, start: number, unspaced: UnspacedWords): Piece[] {
	const comparable = toComparable(raw);
	const pieces: Piece[] = [];
	let at = 0;
	while (at < comparable.length) {
		const length = lengthOfWord(comparable, at, unspaced);
		pieces.push({
			comparable: comparable.slice(at, at + length),
			start: start + at,
			end: Math.min(start + at + length, start + raw.length),
		});
		at += length;
	}
	return pieces;
}

function lengthOfWord(text: string, at: number, unspaced: UnspacedWords): number {
	for (let length = Math.min(unspaced.longest, text.length - at); length > 1; length--)
		if (unspaced.has(text.slice(at, at + length))) return length;
	const spaced = SPACED.exec(text.slice(at, at + 40));
	return spaced?.[0].length ?? String.fromCodePoint(text.codePointAt(at) ?? 0).length;
}

const SPACED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{N}]+/u;

/**
 * "huma n", "hu-man", "hu_man": two or three pieces that are a key word together, of which at least one is no word by
 * itself.
 */
function joinBroken(words: Word[], text: string): Word[] {
	const joined: Word[] = [];
	for (let index = 0; index < words.length; index++) {
		const pieces = brokenAt(words, index, text);
		joined.push(
			pieces.length > 1
				? { ...pieces[0]!, comparable: together(pieces), end: pieces.at(-1)!.end }
				: words[index]!,
		);
		index += Math.max(0, pieces.length - 1);
	}
	return joined;
}

function brokenAt(words: Word[], first: number, text: string): Word[] {
	for (const length of [2, 3]) {
		const pieces = words.slice(first, first + length);
		if (pieces.length < length) return [];
		const isOne =
			vocabulary.keyWords.has(together(pieces)) &&
			together(pieces).length >= SHORTEST_BROKEN &&
			pieces.some(isNoWord) &&
			!pieces.some(({ end }) => text[end - 1] === "'") &&
			pieces.every((piece, index) => index === 0 || isNarrow(text, pieces[index - 1], piece));
		if (isOne) return pieces;
	}
	return [];
}

/** A letter by itself is none in any table's sense, but for those that are words: "a gente" is not "agente". */
const isNoWord = ({ comparable }: Word): boolean =>
	!vocabulary.numbers.has(comparable) || (comparable.length === 1 && !/[aeiouyàéо-яα-ω]/u.test(comparable));

/** Shorter ones come about by chance. */
const SHORTEST_BROKEN = 5;

const together = (pieces: readonly Word[]): string => pieces.map(({ comparable }) => comparable).join('');
