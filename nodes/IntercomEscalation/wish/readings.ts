import { isStretched, toSqueezed } from '../wording/letters';
import { otherReadings } from './normalise';
import { CHAT_SPELLINGS } from './phrases/chat';
import { ORDINARY_WORDS } from './phrases/ordinary';
import { vocabulary, withoutOneLetter } from './vocabulary';

/** The known words that this one may be, by number: as written, as shortened in a chat, or one slip away. */
export function numbersOf(comparable: string): readonly number[] {
	const known = cache.get(comparable);
	if (known) return known;
	const found = [...new Set(find(comparable))];
	if (cache.size >= CACHED) cache.clear();
	cache.set(comparable, found);
	return found;
}

const cache = new Map<string, readonly number[]>();
const CACHED = 20_000;

function find(word: string): number[] {
	if (word.length > LONGEST) return [];
	const exact = [
		...exactly(word),
		...(isStretched(word) ? stretched(word) : []),
		...exactly(CHAT_SPELLINGS[word] ?? ''),
	];
	// A person in one language may be a slip in another: "uman" is Romanian, and "human" without its first letter.
	if (exact.length > 0) {
		return vocabulary.persons.has(word) ? [...exact, ...slipsOf(word, vocabulary.persons)] : exact;
	}
	const read = otherReadings(word).flatMap((reading) => [
		...exactly(reading),
		...(isStretched(reading) ? stretched(reading) : []),
	]);
	return read.length > 0 ? read : slipsOf(word, vocabulary.keyWords);
}

const LONGEST = 40;

const stretched = (word: string): number[] => vocabulary.squeezed.get(toSqueezed(word)) ?? [];

/** The word itself, or itself without the particles that Arabic and Hebrew write on to it. */
function exactly(word: string): number[] {
	const whole = vocabulary.numbers.get(word);
	if (whole !== undefined) return [whole];
	for (let length = PARTICLES.exec(word)?.[0].length ?? 0; length > 0; length--) {
		const bare = vocabulary.numbers.get(word.slice(length));
		if (bare !== undefined && word.length - length > 2) return [bare];
	}
	return [];
}

const PARTICLES = /^(?:[وف]?[بلک]?(?:ال|ل)?(?=[\u0600-\u06FF]{3})|[והבלשכמ]{1,2}(?=[\u05D0-\u05EA]{3}))/u;

/** Key words one slip away: a letter too many, too few, another, or two neighbours exchanged. */
function slipsOf(word: string, among: ReadonlySet<string>): number[] {
	if (word.length < 4 || !/^\p{L}+$/u.test(word) || ORDINARY_WORDS.has(word)) return [];
	return [word, ...withoutOneLetter(word)]
		.flatMap((form) => vocabulary.nearKeyWords.get(form) ?? [])
		.filter((meant) => meant !== word && among.has(meant) && isOneSlip(word, meant))
		.flatMap((meant) => vocabulary.numbers.get(meant) ?? []);
}

function isOneSlip(written: string, meant: string): boolean {
	let same = 0;
	while (same < written.length && written[same] === meant[same]) same++;
	const isExchanged =
		written[same] === meant[same + 1] &&
		written[same + 1] === meant[same] &&
		written.slice(same + 2) === meant.slice(same + 2);
	// Of short words only exchanged neighbours are sure to be a slip: "tlak", but not "tall".
	if (isExchanged || meant.length < 5) return isExchanged;
	const [one, other] = [written.slice(same), meant.slice(same)];
	return one.slice(1) === other.slice(1) || one.slice(1) === other || one === other.slice(1);
}

/**
 * Words run together or spelled letter by letter ("talktoahuman", "#HumanPlease"), parted into known ones of one
 * language; nothing if they cannot be. The fewest words win.
 */
export function partInto(word: string): string[] | undefined {
	if (word.length < GLUED || word.length > LONGEST || ORDINARY_WORDS.has(word)) return undefined;
	if (!holdsKeyWord(word) || !partBy(vocabulary.ofAny, word)) return undefined;
	for (const words of vocabulary.ofLanguage) {
		const parts = partBy(words, word);
		if (parts?.some((part) => vocabulary.keyWords.has(part))) return parts;
	}
	return undefined;
}

/** Shorter words are none that are run together. */
const GLUED = 8;

function partBy(words: ReadonlySet<string>, whole: string): string[] | undefined {
	const best: Array<string[] | undefined> = [[]];
	for (let end = 1; end <= whole.length; end++) {
		for (let start = Math.max(0, end - 16); start < end; start++) {
			const before = best[start];
			const piece = whole.slice(start, end);
			if (!before || (piece.length === 1 && !/[ai2]/.test(piece)) || !words.has(piece)) continue;
			if (before.length + 1 < (best[end]?.length ?? Infinity)) best[end] = [...before, piece];
		}
	}
	return best[whole.length];
}

function holdsKeyWord(word: string): boolean {
	for (let start = 0; start < word.length - 3; start++)
		for (let end = start + 4; end <= Math.min(word.length, start + 12); end++)
			if (vocabulary.keyWords.has(word.slice(start, end))) return true;
	return false;
}
