/** Words whose letters are set apart or held: "h u m a n", "refuuund". */

/** Scripts that put no spaces between words. */
export const UNSPACED =
	'\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}ー々';

/** These, and Korean, where particles are written onto words. */
export const IS_UNSPACED = new RegExp(`[${UNSPACED}\\p{Script=Hangul}]`, 'u');

/** A word where it stands in a text, in the form in which words are compared. */
export interface PlacedWord {
	comparable: string;
	start: number;
	end: number;
}

/** "h u m a n", "h.u.m.a.n", "h-u-m-a-n": four and more single letters with the same sign between are a word. */
export function joinSpelled<W extends PlacedWord>(words: readonly W[], text: string): W[] {
	const joined: W[] = [];
	for (let index = 0; index < words.length; index++) {
		const first = words[index] as W;
		let last = index;
		const sign = text[first.end];
		while (
			isSpelled(words[last]) &&
			isSpelled(words[last + 1]) &&
			isNarrow(text, words[last], words[last + 1]) &&
			text[(words[last] as W).end] === sign
		)
			last++;
		if (last - index < 3) joined.push(first);
		else {
			const letters = words.slice(index, last + 1);
			joined.push({
				...first,
				comparable: letters.map(({ comparable }) => comparable).join(''),
				end: (words[last] as W).end,
			});
			index = last;
		}
	}
	return joined;
}

/** Whether nothing but one space or sign stands between two words. */
export const isNarrow = (text: string, left?: PlacedWord, right?: PlacedWord): boolean =>
	left !== undefined && right !== undefined && /^[ .\-_*·~]$/.test(text.slice(left.end, right.start));

/** "huuuman" and "human" become one: every run of a letter counts once. */
export const toSqueezed = (word: string): string => word.replace(/(\p{L})\1+/gu, '$1');

/** Three of a letter in a row are a shout, not a spelling. */
export const isStretched = (word: string): boolean => /(\p{L})\1\1/u.test(word);

/** A shout with its held letters once, and twice: "refuuund" → "refund", "feeeedback" → "feedback". */
export const unstretched = (words: string): string[] =>
	['$1', '$1$1'].map((letters) => words.replace(/(\p{L})\1{2,}/gu, letters));

const isSpelled = (word: PlacedWord | undefined): boolean =>
	word !== undefined &&
	word.comparable.length === 1 &&
	/[\p{L}\d]/u.test(word.comparable) &&
	!IS_UNSPACED.test(word.comparable);
