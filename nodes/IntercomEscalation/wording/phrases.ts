import { IS_UNSPACED } from './letters';
import { comparable, type Sentence, toSentences, writtenAt } from './sentences';

/**
 * Phrases by which a matter is recognised, by language or all together, in a notation that people can read and extend:
 *
 * - a comma stands between two phrases: `my lawyer, in court`;
 * - words with spaces between them stand side by side: `money back`;
 * - `a|b` is either word: `close|delete my|our account`;
 * - `*` stands for the rest of a word, before or after: `refund*`, `*rechnung`;
 * - `..` stands for up to four words between, `...` for up to ten: `delete .. account`.
 *
 * Case, accents and punctuation do not count. In Chinese, Japanese, Korean and Thai a phrase may stand inside a word.
 */
export type Phrases = string | PhrasesByLanguage;

export type PhrasesByLanguage = Readonly<Record<string, string>>;

/** Where a phrase stood. */
export interface Finding {
	/** As it was written. */
	words: string;
	sentence: Sentence;
	/** As it is compared. */
	text: string;
	/** Where it begins in the comparable text of the sentence. */
	at: number;
}

/** The phrases of all languages as one, to be looked for. */
export interface Finder {
	/** Every phrase that stands in the text, sentence by sentence. */
	in(text: string | readonly Sentence[]): Finding[];
}

/** Makes phrases findable, the longer ones first; this is done once, when something is first looked for. */
export function toFinder(phrases: Phrases): Finder {
	let pattern: RegExp | undefined;
	return {
		in: (text) =>
			(typeof text === 'string' ? toSentences(text) : text).flatMap((sentence) =>
				[...sentence.text.matchAll((pattern ??= patternOf(phrases)))].map(({ 0: match, index }) => ({
					words: writtenAt(sentence, index, match.length),
					sentence,
					text: match,
					at: index,
				})),
			),
	};
}

/** n8n loads a node to show its panel, where nothing is looked for: making the patterns of all tables takes a tenth of a second. */
function patternOf(phrases: Phrases): RegExp {
	const all = [...new Set(phrasesIn(phrases))].sort((one, other) => other.length - one.length);
	return new RegExp(all.length === 0 ? NOTHING : all.map(toPattern).join('|'), 'gu');
}

const phrasesIn = (phrases: Phrases): string[] =>
	(typeof phrases === 'string' ? [phrases] : Object.values(phrases))
		.flatMap((line) => line.split(','))
		.map((phrase) => phrase.trim())
		.filter((phrase) => phrase !== '');

/** Matches nowhere; a pattern of no phrases would match everywhere. */
const NOTHING = '(?!)';

const WORDS_BETWEEN: Record<string, string> = { '..': ' (?:[^ ]+ ){0,4}?', '...': ' (?:[^ ]+ ){0,10}?' };
const LETTERS_BETWEEN: Record<string, string> = { '..': '.{0,12}?', '...': '.{0,30}?' };

function toPattern(phrase: string): string {
	return IS_UNSPACED.test(phrase) ? unspacedPattern(phrase) : spacedPattern(phrase);
}

function spacedPattern(phrase: string): string {
	return `(?<![^ ])(?:${joined(phrase, ' ', WORDS_BETWEEN)})(?![^ ])`;
}

/** One notation word; an apostrophe inside makes two of it, as it does in a text: `don't` → `don t`. */
function wordPatterns(word: string): string[] {
	const alternatives = word.split('|').map((alternative) => {
		const words = comparable(alternative);
		return `${alternative.startsWith('*') ? '[^ ]*' : ''}${words}${alternative.endsWith('*') ? '[^ ]*' : ''}`;
	});
	return [alternatives.length === 1 ? alternatives[0]! : `(?:${alternatives.join('|')})`];
}

function unspacedPattern(phrase: string): string {
	return `(?:${joined(phrase, ' ?', LETTERS_BETWEEN).replaceAll('[^ ]*', '')})`;
}

/** The words of a phrase with what may stand between them. */
function joined(phrase: string, space: string, gaps: Record<string, string>): string {
	return phrase
		.split(/\s+(\.{2,3})\s+/)
		.map((part) => gaps[part] ?? part.split(/\s+/).flatMap(wordPatterns).join(space))
		.join('');
}
