import type { Language, Meaning } from "./language";
import { MEANINGS } from "./language";
import {
  isStretched,
  otherReadings,
  toComparable,
  toSqueezed,
} from "./normalise";
import { CHAT_SPELLINGS } from "./phrases/chat";
import { ORDINARY_WORDS } from "./phrases/ordinary";
import { LANGUAGES, SHARED } from "./phrases";

/** The words that may follow in a language's entries, and what the words so far mean when the entry ends here. */
export interface Node {
  /** As bits; 0 where no entry ends. */
  meaning: number;
  next: Map<number, Node>;
}

/** One bit for each meaning. */
export const BIT = Object.fromEntries(
  MEANINGS.map((meaning, index) => [meaning, 1 << index]),
) as Record<Meaning, number>;

/** Every word of every table by its number; numbers of words that stand for all that begins so are apart. */
const numbers = new Map<string, number>();
const beginnings = new Map<string, number>();
const keyWords = new Set<string>();
const persons = new Set<string>();
/** The entries of each language, word by word. */
const roots: Node[] = [];
/** The languages whose own tables have a word. */
const languagesByWord = new Map<number, Set<number>>();
const asking = new Set<number>();
const squeezed = new Map<string, number[]>();
/** Each key word, and each with one letter left out, to the key words it comes from. */
const nearby = new Map<string, string[]>();
export const unspacedWords = {
  longest: 1,
  known: new Set<string>(),
  has: (text: string) => unspacedWords.known.has(text),
};

/** The known words that this one may be, by number: as written, or one slip away. */
export function numbersOf(comparable: string): readonly number[] {
  const known = cache.get(comparable);
  if (known) return known;
  const found = find(comparable);
  if (cache.size > 20_000) cache.clear();
  cache.set(comparable, found);
  return found;
}

/** Where the entries of a language begin. */
export const rootOf = (language: number): Node | undefined => roots[language];

/** Whether an entry without which there is no wish has this word as its longest: a sentence without any asks for nothing. */
export const mayAsk = (word: number): boolean => asking.has(word);

/** The languages whose own tables have the word. */
export const languagesWith = (word: number): Iterable<number> =>
  languagesByWord.get(word) ?? [];

const cache = new Map<string, readonly number[]>();

function find(word: string): number[] {
  if (word.length > LONGEST) return [];
  const exact = exactly(word);
  if (isStretched(word)) exact.push(...(squeezed.get(toSqueezed(word)) ?? []));
  const meant = CHAT_SPELLINGS[word];
  if (meant) exact.push(...exactly(meant));
  // A person in one language may be a slip in another: "uman" is Romanian, and "human" without its first letter.
  if (exact.length > 0)
    return persons.has(word) ? [...exact, ...slipsOf(word, persons)] : exact;
  const read = otherReadings(word).flatMap((reading) => [
    ...exactly(reading),
    ...(isStretched(reading) ? (squeezed.get(toSqueezed(reading)) ?? []) : []),
  ]);
  if (read.length > 0) return read;
  return slipsOf(word);
}

const slipsOf = (
  word: string,
  among: ReadonlySet<string> = keyWords,
): number[] =>
  ORDINARY_WORDS.has(word)
    ? []
    : candidates(word)
        .filter((near) => among.has(near))
        .flatMap((near) => numbers.get(near) ?? []);

const LONGEST = 40;

/** The word itself, the beginnings it has, and itself without the particles that Arabic and Hebrew write on to it. */
function exactly(word: string): number[] {
  const found: number[] = [];
  const whole = numbers.get(word);
  if (whole !== undefined) found.push(whole);
  for (
    let length = 3;
    length <= word.length && word.length - length <= ENDING;
    length++
  ) {
    const beginning = beginnings.get(word.slice(0, length));
    if (beginning !== undefined) found.push(beginning);
  }
  if (found.length > 0) return found;
  const particles = PARTICLES.exec(word)?.[0].length ?? 0;
  for (let length = particles; length > 0; length--) {
    const bare = numbers.get(word.slice(length));
    if (bare !== undefined && word.length - length > 2) return [bare];
  }
  return found;
}

const ENDING = 20;
const PARTICLES =
  /^(?:[وف]?[بلک]?(?:ال|ل)?(?=[\u0600-\u06FF]{3})|[והבלשכמ]{1,2}(?=[\u05D0-\u05EA]{3}))/u;

/** Key words one slip away: a letter too many, too few, another, or two neighbours exchanged. */
function candidates(word: string): string[] {
  if (word.length < 4 || !/^\p{L}+$/u.test(word)) return [];
  const tried = [word, ...withoutOne(word)].flatMap(
    (form) => nearby.get(form) ?? [],
  );
  return [...new Set(tried)].filter(
    (key) => key !== word && isOneSlip(word, key),
  );
}

const withoutOne = (word: string): string[] =>
  Array.from(
    word,
    (_letter, index) => word.slice(0, index) + word.slice(index + 1),
  );

function isOneSlip(written: string, meant: string): boolean {
  let start = 0;
  while (start < written.length && written[start] === meant[start]) start++;
  const tail = (word: string, from: number) => word.slice(from);
  // Of short words only exchanged neighbours are sure to be a slip: "tlak", but not "tall".
  const isExchanged =
    written[start] === meant[start + 1] &&
    written[start + 1] === meant[start] &&
    tail(written, start + 2) === tail(meant, start + 2);
  if (isExchanged) return true;
  return (
    meant.length >= KEY_LENGTH &&
    (tail(written, start + 1) === tail(meant, start + 1) ||
      tail(written, start + 1) === tail(meant, start) ||
      tail(written, start) === tail(meant, start + 1))
  );
}

const KEY_LENGTH = 5;

/** What a slip is looked for in; a slip in a small word changes nothing. */
const KEY_MEANINGS: readonly Meaning[] = [
  "human",
  "staff",
  "someone",
  "real",
  "contact",
  "want",
  "please",
  "bot",
];

const PERSON_MEANINGS: readonly Meaning[] = ["human", "staff"];
const ASKING_MEANINGS: readonly Meaning[] = [
  "human",
  "staff",
  "someone",
  "bot",
  "direct",
  "call",
];

/**
 * Words run together or spelled letter by letter ("talktoahuman", "#HumanPlease"), parted into known ones of one
 * language; nothing if they cannot be. The fewest words win.
 */
export function partInto(word: string): string[] | undefined {
  if (word.length < GLUED || word.length > LONGEST || ORDINARY_WORDS.has(word))
    return undefined;
  if (!holdsKeyWord(word) || !partBy(anyVocabulary, word)) return undefined;
  for (const vocabulary of vocabularies) {
    const parts = partBy(vocabulary, word);
    if (parts?.some((part) => keyWords.has(part) && part.length > 3))
      return parts;
  }
  return undefined;
}

function partBy(
  vocabulary: ReadonlySet<string>,
  word: string,
): string[] | undefined {
  const best: Array<string[] | undefined> = [[]];
  for (let end = 1; end <= word.length; end++) {
    for (let start = Math.max(0, end - 16); start < end; start++) {
      const before = best[start];
      const piece = word.slice(start, end);
      if (
        before &&
        (piece.length > 1 || /[ai2]/.test(piece)) &&
        vocabulary.has(piece) &&
        before.length + 1 < (best[end]?.length ?? Infinity)
      )
        best[end] = [...before, piece];
    }
  }
  return best[word.length];
}

function holdsKeyWord(word: string): boolean {
  for (let start = 0; start < word.length - 3; start++)
    for (let end = start + 4; end <= Math.min(word.length, start + 12); end++)
      if (keyWords.has(word.slice(start, end))) return true;
  return false;
}

/** Shorter words are none that are run together. */
const GLUED = 8;

/** The words of each language's own table, and of all. */
const vocabularies: Array<Set<string>> = [];
const anyVocabulary = new Set<string>();

/** `talk/speak to/with` → four; `want _/to` → two. */
export function spellOut(entry: string): string[] {
  return entry
    .trim()
    .split(/\s+/)
    .reduce<string[]>(
      (heads, slot) =>
        heads.flatMap((head) =>
          slot
            .split("/")
            .map((word) =>
              word === "_" ? head : head === "" ? word : `${head} ${word}`,
            ),
        ),
      [""],
    );
}

/** ä, ö, ü, å, æ, ø also as people write them on other keyboards. */
const spellings = (entry: string): string[] =>
  /[äöüåæø]/i.test(entry)
    ? [
        entry,
        entry.replace(
          /[äöüåæø]/gi,
          (letter) => TWO_LETTERS[letter.toLowerCase()] ?? letter,
        ),
        entry.replace(/æ/gi, "e"),
      ]
    : [entry];

const TWO_LETTERS: Record<string, string> = {
  ä: "ae",
  ö: "oe",
  ü: "ue",
  å: "aa",
  æ: "ae",
  ø: "oe",
};

function numberOf(written: string, isKey: boolean): number {
  const isBeginning = written.endsWith("*");
  const word = toComparable(isBeginning ? written.slice(0, -1) : written);
  const known = isBeginning ? beginnings : numbers;
  const number = known.get(word) ?? numbers.size + beginnings.size;
  known.set(word, number);
  if (isBeginning) return number;
  if (!squeezed.get(toSqueezed(word))?.includes(number))
    squeezed.set(toSqueezed(word), [
      ...(squeezed.get(toSqueezed(word)) ?? []),
      number,
    ]);
  if (UNSPACED.test(word)) {
    unspacedWords.known.add(word);
    unspacedWords.longest = Math.max(unspacedWords.longest, word.length);
  } else if (isKey && word.length >= 4 && !keyWords.has(word)) {
    keyWords.add(word);
    for (const form of [word, ...withoutOne(word)])
      nearby.set(form, [...(nearby.get(form) ?? []), word]);
  }
  return number;
}

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

function add(
  language: number,
  meaning: Meaning,
  table: string,
  own: boolean,
): void {
  const root = (roots[language] ??= { meaning: 0, next: new Map() });
  const isKey = KEY_MEANINGS.includes(meaning);
  for (const entry of table
    .replaceAll("-", " ")
    .split(",")
    .flatMap(spellOut)
    .flatMap(spellings)) {
    if (entry === "") continue;
    let node = root;
    for (const written of entry.split(" ")) {
      const number = numberOf(written, isKey);
      if (PERSON_MEANINGS.includes(meaning)) persons.add(toComparable(written));
      if (own) {
        const word = toComparable(written);
        (vocabularies[language] ??= new Set()).add(word);
        anyVocabulary.add(word);
        const languages = languagesByWord.get(number) ?? new Set();
        languagesByWord.set(number, languages.add(language));
      }
      const next = node.next.get(number) ?? {
        meaning: 0,
        next: new Map<number, Node>(),
      };
      node.next.set(number, next);
      node = next;
    }
    node.meaning |= BIT[meaning];
    const longest = entry
      .split(" ")
      .reduce((one, other) => (other.length > one.length ? other : one));
    if (ASKING_MEANINGS.includes(meaning)) asking.add(numberOf(longest, isKey));
  }
}

/** Reads the tables, once, when the first message is looked at: n8n's start does not wait for it. */
export function prepareLexicon(): void {
	if (roots.length > 0) return;
	LANGUAGES.forEach(({ words }: Language, index) => {
		for (const table of [words, SHARED])
			for (const meaning of MEANINGS)
				if (table[meaning]) add(index, meaning, table[meaning], table === words);
	});
}
