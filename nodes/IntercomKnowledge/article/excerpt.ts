/**
 * The passage of a text that holds most of the words of a phrase, beginning with a sentence and at most `length`
 * characters long; `…` stands where something is left out. A text that is short enough is given whole.
 */
export function excerpt(text: string, phrase: string, length: number): string {
	if (text.length <= length) return text;
	const start = bestStart(text, wordsOf(phrase), length);
	const passage = text.slice(start, start + length);
	const isEnd = start + length >= text.length;
	return `${start > 0 ? '… ' : ''}${isEnd ? passage : `${upToLastWord(passage)} …`}`;
}

/**
 * Where the sentence begins from which on most words are found. Of several as good, the first whose words come soon,
 * so that what follows them is not cut off.
 */
function bestStart(text: string, words: string[], length: number): number {
	const starts = [
		0,
		...[...text.matchAll(/\n+|(?<=[.!?])\s+/g)].map(({ index, 0: breaks }) => index + breaks.length),
	];
	const lower = text.toLowerCase();
	let best = { start: 0, score: 0 };
	for (const start of starts) {
		const passage = lower.slice(start, start + length);
		const places = words.map((word) => passage.indexOf(word)).filter((place) => place >= 0);
		const score = places.length + (Math.min(...places) <= length / 3 ? 0.5 : 0);
		if (score > best.score) best = { start, score };
	}
	return best.start;
}

/** The words that carry meaning: short ones are found everywhere. */
const wordsOf = (phrase: string): string[] => [
	...new Set(phrase.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []),
];

const upToLastWord = (passage: string): string => passage.replace(/\s+\S*$/, '');
