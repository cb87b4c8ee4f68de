import type { ReadArticle } from '../decide/steps';
import { linksIn } from '../outgoing/links';
import { toVisible } from '../outgoing/visible';

/**
 * What speaks for an answer beside the model's own word, without asking a second model: what it had read, and how much
 * of the answer stands there.
 */

/** Each from 0 to 1; `null` where it cannot be known. */
export type ScoreParts = {
	/** What the model says of itself. */
	confidence: number;
	/** How much of what the customer asks stands in the article that fits best; 0 without an article. */
	articleMatch: number | null;
	/** How much of the answer's words stands in the articles. */
	support: number | null;
	/** How many of the answer's numbers, links and names stand in the articles or in the customer's words. */
	facts: number | null;
	/** How far a second answer says the same. */
	agreement: number | null;
};

/** An answer, and what it rests on. */
export interface Evidence {
	confidence: number;
	answer: string;
	customerMessage: string;
	/** Undefined where it is not known what was read. */
	articles?: readonly ReadArticle[];
	/** Of the same model or another, to the same question. */
	secondAnswer?: string;
}

export const PARTS = ['confidence', 'articleMatch', 'support', 'facts', 'agreement'] as const;

export function partsOf({
	confidence,
	answer,
	customerMessage,
	articles,
	secondAnswer = '',
}: Evidence): ScoreParts {
	const visible = toVisible(answer);
	const [said, asked] = [visible, customerMessage].map(wordsIn) as [Set<string>, Set<string>];
	const texts = articles?.map(({ title = '', text, url = '' }) => `${title}\n${text}\n${url}`);
	const read = texts?.map(wordsIn);
	const all = new Set(read?.flatMap((words) => [...words]));
	return {
		confidence,
		articleMatch: read ? Math.max(0, ...read.map((words) => shareIn(asked, words))) : null,
		support: read ? shareIn(said, all) : null,
		facts: texts ? shareOfFacts(visible, answer, [...texts, customerMessage].join('\n')) : null,
		agreement: secondAnswer.trim() === '' ? null : agreementOf(answer, secondAnswer),
	};
}

/** How much of the words of one text stands in another, from 0 to 1; 0 where it has none that carries something. */
export const shareOfWords = (of: string, within: string): number => shareIn(wordsIn(of), wordsIn(within));

/** How far two answers have the same words, from 0 to 1. */
export const agreementOf = (answer: string, other: string): number =>
	overlap(wordsIn(toVisible(answer)), wordsIn(toVisible(other)));

const SEGMENTS = new Intl.Segmenter('und', { granularity: 'word' });

/**
 * The words that carry something, shortened to their beginning, so that `resets` and `resetting` are one. Scripts
 * without spaces have words as well, of two letters mostly.
 */
function wordsIn(text: string): Set<string> {
	const words = new Set<string>();
	for (const { segment, isWordLike } of SEGMENTS.segment(
		text.slice(0, LONGEST).normalize('NFKC').toLowerCase(),
	)) {
		const isShort = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{1,3}$/u.test(segment);
		if (isWordLike && !isShort) words.add([...segment].slice(0, BEGINNING).join(''));
	}
	return words;
}

/** Characters of a text that are looked at. */
const LONGEST = 20_000;
const BEGINNING = 5;

const shareIn = (words: ReadonlySet<string>, known: ReadonlySet<string>): number =>
	words.size === 0 ? 0 : [...words].filter((word) => known.has(word)).length / words.size;

/** Jaccard's index: what both have, of what either has. */
function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
	const both = [...one].filter((word) => other.has(word)).length;
	const either = one.size + other.size - both;
	return either === 0 ? 0 : both / either;
}

/** 1 where the answer has none that could be wrong. */
function shareOfFacts(visible: string, answer: string, known: string): number {
	const places = new Set(linksIn(known).map(plainLink));
	const plainKnown = known.normalize('NFKC').toLowerCase();
	const numbersKnown = new Set(numbersIn(known));
	const found = [...new Set(linksIn(answer).map(plainLink))].map(
		(link) => places.has(link) || plainKnown.includes(link),
	);
	const withoutLinks = linksIn(visible).reduce((text, link) => text.replaceAll(link, ' '), visible);
	const numbers = [...new Set(numbersIn(withoutLinks))].map((number) => numbersKnown.has(number));
	const names = [...new Set(namesIn(withoutLinks))].map((name) => plainKnown.includes(name.toLowerCase()));
	const facts = [...found, ...numbers, ...names];
	return facts.length === 0 ? 1 : facts.filter(Boolean).length / facts.length;
}

const plainLink = (link: string): string =>
	link
		.replace(/^(?:https?:)?\/\//i, '')
		.replace(/\/$/, '')
		.toLowerCase();

/** Numbers without what parts their thousands: `1,000.50` and `1.000,50` are one. A step's number in a list is none. */
const numbersIn = (text: string): string[] =>
	[...text.replace(/^[ \t]*\d{1,2}[.)][ \t]/gm, '').matchAll(/\d+(?:[.,'’]\d+)*/g)].map(([number]) =>
		number.replace(/[.,'’]/g, ''),
	);

/** Words with a capital or several in the middle of a sentence, such as the names of pages and products. */
const namesIn = (text: string): string[] =>
	[...text.matchAll(/(?<=[\p{Ll},] )\p{Lu}[\p{L}\p{N}-]+/gu)].map(([name]) => name);
