/**
 * The passage of a text that holds most of the words of a phrase, beginning with a paragraph and at most `length`
 * characters long; `…` stands where something is left out. A text that is short enough is given whole.
 */
export function excerpt(text: string, phrase: string, length: number): string {
	if (text.length <= length) return text;
	const start = bestStart(text, wordsOf(phrase), length);
	const passage = text.slice(start, start + length);
	const isEnd = start + length >= text.length;
	return `${start > 0 ? '… ' : ''}${isEnd ? passage : `${upToLastWord(passage)} …`}`;
}

/** Where the paragraph begins from which on most words are found; the first one, if several are as good. */
function bestStart(text: string, words: string[], length: number): number {
	const starts = [0, ...[...text.matchAll(/\n+/g)].map(({ index, 0: breaks }) => index + breaks.length)];
	const lower = text.toLowerCase();
	let best = { start: 0, found: -1 };
	for (const start of starts) {
		const passage = lower.slice(start, start + length);
		const found = words.filter((word) => passage.includes(word)).length;
		if (found > best.found) best = { start, found };
	}
	return best.start;
}

/** The words that carry meaning: short ones are found everywhere. */
const wordsOf = (phrase: string): string[] => [...new Set(phrase.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [])];

const upToLastWord = (passage: string): string => passage.replace(/\s+\S*$/, '');
