/** How well texts fit what somebody looks for. */

/** The things that hold a word of the phrase, those that hold more of them first; without a phrase, all as they come. */
export function fitting<T>(
	things: T[],
	phrase: string,
	textOf: (thing: T) => { title: string; text: string },
): T[] {
	const sought = wordsOf(phrase).filter((word) => word.length > 2);
	return things
		.map((thing) => ({ thing, score: score(textOf(thing), sought) }))
		.filter(({ score: reached }) => sought.length === 0 || reached > 0)
		.sort((a, b) => b.score - a.score)
		.map(({ thing }) => thing);
}

/** A word in the title weighs three times one in the text; the beginning of a word counts as the word. */
function score({ title, text }: { title: string; text: string }, sought: string[]) {
	const inTitle = wordsOf(title);
	const inText = wordsOf(text);
	const holds = (words: string[], word: string) => words.some((candidate) => candidate.startsWith(word));
	return sought.reduce(
		(sum, word) => sum + (holds(inTitle, word) ? 3 : 0) + (holds(inText, word) ? 1 : 0),
		0,
	);
}

function wordsOf(text: string) {
	return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
