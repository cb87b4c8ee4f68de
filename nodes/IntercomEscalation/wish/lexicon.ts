import type { Language, Meaning } from './language';
import { MEANINGS } from './language';
import { LANGUAGES, SHARED } from './phrases';
import { learn, vocabulary } from './vocabulary';

/** The words that may follow in a language's entries, and what the words so far do when an entry ends here. */
export interface Node {
	/** As bits; 0 where no entry ends. */
	meaning: number;
	next?: Map<number, Node>;
}

/** One bit for each meaning. */
export const BIT = Object.fromEntries(MEANINGS.map((meaning, index) => [meaning, 1 << index])) as Record<
	Meaning,
	number
>;

/** Reads the tables, once, when the first message is looked at: n8n's start does not wait for it. */
export function prepareLexicon(): void {
	if (roots.length > 0) return;
	LANGUAGES.forEach(({ words }: Language, language) => {
		for (const meaning of MEANINGS) {
			add(language, meaning, words[meaning] ?? '', language);
			add(language, meaning, SHARED[meaning] ?? '', undefined);
		}
	});
}

/** Where the entries of a language begin. */
export const rootOf = (language: number): Node | undefined => roots[language];

/** Whether the word is the longest of an entry without which there is no wish: a sentence with no such word has none. */
export const mayAsk = (word: number): boolean => asking.has(word);

/** The languages whose own tables have the word. */
export const languagesWith = (word: number): Iterable<number> => vocabulary.languages.get(word) ?? [];

const roots: Node[] = [];
const asking = new Set<number>();

/** What a slip is looked for in; one in a small word changes nothing. */
const KEYS: readonly Meaning[] = ['human', 'staff', 'someone', 'real', 'contact', 'want', 'please', 'bot'];
const PERSONS: readonly Meaning[] = ['human', 'staff'];
const ASKING: readonly Meaning[] = ['human', 'staff', 'someone', 'bot', 'direct', 'call'];

function add(language: number, meaning: Meaning, table: string, own: number | undefined): void {
	const root = (roots[language] ??= { meaning: 0 });
	const use = { isKey: KEYS.includes(meaning), isPerson: PERSONS.includes(meaning), language: own };
	const learned = new Map<string, number>();
	const numberOf = (word: string): number => {
		const number = learned.get(word) ?? learn(word, use);
		learned.set(word, number);
		return number;
	};
	for (const entry of table.replaceAll('-', ' ').split(',').flatMap(spellOut).flatMap(spellings)) {
		if (entry === '') continue;
		const words = entry.split(' ');
		let node = root;
		for (const word of words) {
			node.next ??= new Map();
			const next = node.next.get(numberOf(word)) ?? { meaning: 0 };
			node.next.set(numberOf(word), next);
			node = next;
		}
		node.meaning |= BIT[meaning];
		if (ASKING.includes(meaning))
			asking.add(numberOf(words.reduce((one, other) => (other.length > one.length ? other : one))));
	}
}

/** `talk/speak to/with` → four; `want _/to` → two. */
const spellOut = (entry: string): string[] =>
	entry
		.trim()
		.split(/\s+/)
		.reduce<string[]>(
			(heads, slot) =>
				heads.flatMap((head) =>
					slot.split('/').map((word) => (word === '_' ? head : `${head} ${word}`.trimStart())),
				),
			[''],
		);

/** ä, ö, ü, å, æ, ø also as people write them on other keyboards. */
const spellings = (entry: string): string[] =>
	/[äöüåæø]/i.test(entry)
		? [
				entry,
				entry.replace(/[äöüåæø]/gi, (letter) => TWO_LETTERS[letter.toLowerCase()] ?? letter),
				entry.replace(/æ/gi, 'e'),
			]
		: [entry];

const TWO_LETTERS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', æ: 'ae', ø: 'oe' };
