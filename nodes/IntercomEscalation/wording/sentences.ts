/**
 * What somebody wrote, in a spelling in which it can be compared: sentence by sentence, lower case, without accents,
 * punctuation and invisible characters, with look-alike letters of another script put right. Each sentence knows where
 * its words stood, so that a finding can be quoted as it was written.
 */

import { IS_UNSPACED, isStretched, joinSpelled, type PlacedWord, UNSPACED, unstretched } from './letters';

/** One sentence of a text. */
export interface Sentence {
	/** The comparable words, with one space between them; see `comparable`. */
	text: string;
	/** The sentence as it was written. */
	written: string;
	/** For each word of `text`: where it begins in `text`, and where it begins and ends in `written`. */
	words: ReadonlyArray<{ at: number; from: number; to: number }>;
}

/**
 * The sentences of a text, without those that say no word. A text longer than 20,000 characters is read in its first
 * 15,000 and its last 5,000, and of more than 600 sentences the first 400 and the last 200: nobody puts the matter
 * elsewhere, and the time for reading stays bounded.
 */
export function toSentences(text: string): Sentence[] {
	const bounded = text.length <= LONGEST ? text : `${text.slice(0, LONGEST - TAIL)}\n${text.slice(-TAIL)}`;
	const sentences = bounded
		.split(END_OF_SENTENCE)
		.map(toSentence)
		.filter(({ words }) => words.length > 0);
	return sentences.length <= MOST
		? sentences
		: [...sentences.slice(0, MOST - LAST), ...sentences.slice(-LAST)];
}

/**
 * A sentence with its other readings. A letter that is held stands for one or for two: "a refuuund" → "a refund". The
 * first of spaced letters may be a word by itself: "a r e f u n d" → "a refund".
 */
export function toReadings(sentence: Sentence): Sentence[] {
	const { written, words, text } = sentence;
	const isSpaced = words.some(({ from, to }) => SPACED_LETTERS.test(written.slice(from, to)));
	const parted = isSpaced
		? [sentence, joined(written, placedIn(sentence).flatMap(partedFromFirst(written)))]
		: [sentence];
	if (!isStretched(text)) return parted;
	return parted.flatMap((reading) => [
		reading,
		...[0, 1].map((held) =>
			joined(
				written,
				placedIn(reading).map((word) => ({ ...word, comparable: unstretched(word.comparable)[held]! })),
			),
		),
	]);
}

const SPACED_LETTERS = /^\p{L} \p{L} /u;

const placedIn = ({ text, words }: Sentence): PlacedWord[] =>
	text.split(' ').map((plain, index) => ({
		comparable: plain,
		start: words[index]!.from,
		end: words[index]!.to,
	}));

const partedFromFirst =
	(written: string) =>
	(word: PlacedWord): PlacedWord[] => {
		if (!SPACED_LETTERS.test(written.slice(word.start, word.end))) return [word];
		const [first, ...rest] = [...word.comparable];
		return [
			{ comparable: first!, start: word.start, end: word.start + 1 },
			{ comparable: rest.join(''), start: word.start + 2, end: word.end },
		];
	};

/** All words of a text in one line, as sentences have them: `Délétion, PLEASE` → `deletion please`. */
export const comparable = (text: string): string => toSentence(text).text;

/** The words of a sentence as they were written, for a stretch of its comparable text. */
export function writtenAt({ words, written }: Sentence, at: number, length: number): string {
	const said = words.filter((word) => word.at < at + length && word.at >= at);
	const first = said[0] ?? words.findLast((word) => word.at <= at);
	return first ? written.slice(first.from, Math.max(first.to, said.at(-1)?.to ?? 0)) : '';
}

const LONGEST = 20_000;
const TAIL = 5_000;

const MOST = 600;
const LAST = 200;

/** A point inside a number, an address or an abbreviation ends no sentence; a line break always does. */
const END_OF_SENTENCE = /[.!?;…؟]+(?=[\s"'”’»)\]]|$)|[。！？।॥]+|[\r\n]+/u;

/** A word: a run of an unspaced script, or of any other letters and digits with the invisible characters among them. */
const WORD = new RegExp(
	`[${UNSPACED}]+|(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}\\u00AD\\u200B-\\u200D\\u2060\\uFEFF])+`,
	'gu',
);

/** No word that people write is longer; what is longer is an address or a key. */
const LONGEST_WORD = 80;

function toSentence(written: string): Sentence {
	const placed = [...written.matchAll(WORD)]
		.map(({ 0: word, index }) => ({
			comparable: plainWord(IS_UNSPACED.test(word) ? word : word.slice(0, LONGEST_WORD)),
			start: index,
			end: index + word.length,
		}))
		.filter(({ comparable: plain }) => plain !== '');
	return joined(written, joinSpelled(placed, written));
}

function joined(written: string, placed: readonly PlacedWord[]): Sentence {
	const words: Array<{ at: number; from: number; to: number }> = [];
	let text = '';
	for (const { comparable: plain, start, end } of placed) {
		if (text !== '') text += ' ';
		words.push({ at: text.length, from: start, to: end });
		text += plain;
	}
	return { text, written, words };
}

function plainWord(word: string): string {
	const decomposed = word.normalize('NFKD').toLowerCase().normalize('NFKD');
	const bare = decomposed
		.replace(ACCENTS, '')
		.normalize('NFC')
		.replace(/[ßæœøđðłıþ]/g, (letter) => LATIN[letter]!);
	return oneScript(bare)
		.replace(/[أإآٱ]/g, 'ا')
		.replace(/ى|ی/g, 'ي')
		.replace(/ک/g, 'ك')
		.replace(/ة/g, 'ه')
		.replace(/\s+/g, '');
}

/**
 * Accents of Latin, Greek and Cyrillic, vowel points of Arabic and Hebrew, and everything invisible. Marks of other
 * scripts are letters of their own: without them a Hindi or Thai word is another word.
 */
const ACCENTS =
	/[\u0300-\u036F\u064B-\u065F\u0670\u0640\u0591-\u05C7\p{Cf}\u115F\u1160\u3164\uFFA0\uFE00-\uFE0F]/gu;

const LATIN: Record<string, string> = {
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	đ: 'd',
	ð: 'd',
	ł: 'l',
	ı: 'i',
	þ: 'th',
};

/** Letters of Cyrillic and Greek that look like Latin ones, in a word that has Latin letters as well: `rеfund`. */
function oneScript(word: string): string {
	if (!/[a-z]/.test(word) || !/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word)) return word;
	return word.replace(/[\p{Script=Cyrillic}\p{Script=Greek}]/gu, (letter) => LOOK_ALIKES[letter] ?? letter);
}

const LOOK_ALIKES: Record<string, string> = {
	а: 'a',
	в: 'b',
	е: 'e',
	к: 'k',
	м: 'm',
	н: 'h',
	о: 'o',
	р: 'p',
	с: 'c',
	т: 't',
	у: 'y',
	х: 'x',
	і: 'i',
	ј: 'j',
	ѕ: 's',
	ԁ: 'd',
	г: 'r',
	п: 'n',
	α: 'a',
	β: 'b',
	ε: 'e',
	ι: 'i',
	κ: 'k',
	ν: 'v',
	ο: 'o',
	ρ: 'p',
	τ: 't',
	υ: 'u',
	χ: 'x',
	γ: 'y',
	η: 'n',
	μ: 'u',
};
