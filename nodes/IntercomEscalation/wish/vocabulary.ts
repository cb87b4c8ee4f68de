import { toSqueezed } from '../wording/letters';
import { toComparable } from './normalise';

/**
 * Every word of every language's table, by number. A key word is one in which a slip of the finger is forgiven; a
 * person is a word for one.
 */
export const vocabulary = {
	numbers: new Map<string, number>(),
	/** Words by the form in which every run of a letter counts once. */
	squeezed: new Map<string, number[]>(),
	keyWords: new Set<string>(),
	persons: new Set<string>(),
	/** Each key word, and each with one letter left out, to the key words it comes from. */
	nearKeyWords: new Map<string, string[]>(),
	/** The words of each language's own table, and of all. */
	ofLanguage: [] as Array<Set<string>>,
	ofAny: new Set<string>(),
	/** The languages whose own tables have a word. */
	languages: new Map<number, Set<number>>(),
};

/** The words of scripts that put no spaces between them. */
export const unspacedWords = {
	longest: 1,
	known: new Set<string>(),
	has: (characters: string): boolean => unspacedWords.known.has(characters),
};

/** A script that puts no spaces between words. */
export const UNSPACED =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** What a table says of a word. */
export interface Use {
	isKey: boolean;
	isPerson: boolean;
	/** None for the words that all languages share. */
	language: number | undefined;
}

/** Takes a word of a table in; returns its number. */
export function learn(written: string, { isKey, isPerson, language }: Use): number {
	const word = toComparable(written);
	const number = vocabulary.numbers.get(word) ?? learnNew(word);
	if (isKey && !vocabulary.keyWords.has(word) && word.length >= SHORTEST_KEY && !UNSPACED.test(word)) {
		vocabulary.keyWords.add(word);
		for (const form of [word, ...withoutOneLetter(word)]) addTo(vocabulary.nearKeyWords, form, word);
	}
	if (isPerson) vocabulary.persons.add(word);
	if (language !== undefined) {
		(vocabulary.ofLanguage[language] ??= new Set()).add(word);
		vocabulary.ofAny.add(word);
		const languages = vocabulary.languages.get(number) ?? new Set();
		vocabulary.languages.set(number, languages.add(language));
	}
	return number;
}

/** In shorter words a slip makes another word. */
const SHORTEST_KEY = 4;

function learnNew(word: string): number {
	const number = vocabulary.numbers.size;
	vocabulary.numbers.set(word, number);
	addTo(vocabulary.squeezed, toSqueezed(word), number);
	if (UNSPACED.test(word)) {
		unspacedWords.known.add(word);
		unspacedWords.longest = Math.max(unspacedWords.longest, word.length);
	}
	return number;
}

function addTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
	const list = lists.get(key);
	if (list) list.push(value);
	else lists.set(key, [value]);
}

/** "human" → "uman", "hman", "huan", "humn", "huma" */
export const withoutOneLetter = (word: string): string[] =>
	Array.from(word, (_letter, index) => word.slice(0, index) + word.slice(index + 1));
