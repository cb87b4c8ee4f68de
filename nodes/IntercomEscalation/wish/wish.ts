import { isStretched, toSqueezed } from '../wording/letters';
import { otherReadings } from './normalise';
import { LANGUAGES } from './phrases';
import { prepareLexicon } from './lexicon';
import { unspacedWords } from './vocabulary';
import { OWN_SPEECH, ownWords } from './quoted';
import { wishIn } from './rules';
import type { Part, Sentence } from './sentence';
import { is, isWorthReading, toSentences, viewsOf } from './sentence';
import type { Word } from './words';
import { readWords } from './words';

/** A wish for a person, in the customer's words. */
export interface Wish {
	/** The words that ask, as the customer wrote them; HTML and invisible characters are left out. */
	phrase: string;
	/** ISO 639 code of the language that understood them; none for a phrase of the settings. */
	language?: string;
}

/**
 * Whether a customer's message asks for a person instead of the AI. It works without any model, so that the wish
 * holds when the model hangs, is down or is talked out of it; the model's own judgement may only add to it.
 *
 * What counts, as a support lead would have it:
 * - A verb of contact with a person ("talk to a human"), a want of a person ("I need an agent"), a person alone
 *   ("HUMAN!!", "representative please"), sending the bot away ("I don't want to talk to a bot"), and a few
 *   sentences by themselves ("is anybody there?", "call me", "someone from your team").
 * - A question how to reach a person is a wish ("how can I talk to an agent?", "why can't I speak to anyone?"): who
 *   asks it wants one. A question whether the product or a plan has people ("does your plan include talking to a
 *   human?") is none, nor is one how the customer's own customers reach somebody, nor "are you a bot?", nor "can
 *   someone help me?": the AI may answer them, and the model still may find a wish in them.
 * - One word alone is a wish only where it can hardly be anything else: "human" in a sentence of its own; "agent",
 *   "operator", "manager" as the whole message or with "please". An answer "Agent" to the AI's question which role
 *   somebody has is handed over for nothing; better than a customer who shouts it and is not heard.
 * - Negations count in their own clause: "I don't want a refund, I want a human" is a wish, "no need for a human" is
 *   none, "I can't reach a human" is one.
 * - Quoted history, signatures, code, and three or more words in quotation marks are not the customer's words.
 * Plain words are never missed for a doubtful reading; doubtful words are left to the model.
 *
 * It reads the first 8,000 and the last 4,000 characters of the customer's own words, of these at most 3,000 words in
 * 200 sentences, so that no message takes long.
 *
 * @param message What the customer wrote, as text or HTML.
 * @param extraPhrases Phrases of the settings that count as well, in any language: found as whole words in any case,
 * with or without accents, and with look-alike letters; not if a negation stands right before.
 */
export function wishForAPerson(message: string, extraPhrases: readonly string[] = []): Wish | undefined {
	prepareLexicon();
	const own = ownWords(message);
	const text = own.length <= HEAD + TAIL ? own : `${own.slice(0, HEAD)}\n\n${own.slice(-TAIL)}`;
	const words = bothEnds(readWords(text, unspacedWords), 2_000, 1_000);
	const sentences = bothEnds(toSentences(words), 150, 50);
	for (const sentence of sentences.filter(isWorthReading)) {
		const wish = wishOf(sentence, text, isAlone(sentence, sentences));
		if (wish) return wish;
	}
	return extraWish(words, sentences, text, extraPhrases);
}

const HEAD = 8_000;
const TAIL = 4_000;

const bothEnds = <T>(all: T[], first: number, last: number): T[] =>
	all.length <= first + last ? all : [...all.slice(0, first), ...all.slice(-last)];

function wishOf(sentence: Sentence, text: string, isWholeMessage: boolean): Wish | undefined {
	let denied = 0;
	for (const { language: index, known, parts: all } of viewsOf(sentence)) {
		const parts = withoutQuotedBehind(sentence, all, text);
		const language = LANGUAGES[index];
		// A sister language that knows fewer words may not know the one that denies, or tells of others.
		if (known < denied) break;
		if (parts.some((part) => is(part, 'dontWant', 'others'))) denied = Math.max(denied, known);
		const span = language && wishIn({ parts, language, isWholeMessage });
		if (span)
			return {
				phrase: written(sentence.words, parts, span, text),
				language: language.code,
			};
	}
	return undefined;
}

/** "Our bot says: talk to a human": what stands behind the colon is said by somebody else's product, or one's own. */
function withoutQuotedBehind({ words }: Sentence, parts: readonly Part[], text: string): readonly Part[] {
	const colon = parts.findIndex(({ first }, index) => {
		const [before, word] = [words[first - 1], words[first]];
		return index > 0 && before && word && /^\s?[:：]\s*$/.test(text.slice(before.end, word.start));
	});
	if (colon === -1) return parts;
	const lead = parts.slice(0, colon);
	const isOwn = OWN_SPEECH.test(text.slice(words[0]?.start, words[parts[colon]!.first]?.start));
	return lead.some((part) => is(part, 'others')) && !isOwn ? lead : parts;
}

function written(
	words: readonly Word[],
	parts: readonly Part[],
	[first, last]: [number, number],
	text: string,
): string {
	const from = words[parts[first]?.first ?? 0]?.start ?? 0;
	const to = words[parts[last]?.last ?? 0]?.end ?? 0;
	return text.slice(from, to).replace(/\s+/g, ' ');
}

/** All other sentences are greetings, thanks or the same again. */
function isAlone(sentence: Sentence, all: readonly Sentence[]): boolean {
	if (all.length > 12) return false;
	return all.every(
		(other) =>
			other === sentence ||
			[...viewsOf(other)].some(({ parts }) =>
				parts.every((part) => is(part, 'filler', 'please', 'human', 'staff', 'and')),
			),
	);
}

/** The first phrase of the settings that stands in the message and is not denied. */
function extraWish(
	words: readonly Word[],
	sentences: readonly Sentence[],
	text: string,
	phrases: readonly string[],
): Wish | undefined {
	for (const phrase of phrases) {
		const wanted = wordsOfPhrase(phrase);
		if (wanted.length === 0) continue;
		for (let at = 0; at + wanted.length <= words.length; at++) {
			if (!wanted.every((word, index) => isSame(words[at + index]?.comparable ?? '', word))) continue;
			if (isDeniedAt(sentences, words[at] as Word)) continue;
			return {
				phrase: text.slice(words[at]?.start, words[at + wanted.length - 1]?.end).replace(/\s+/g, ' '),
			};
		}
	}
	return undefined;
}

/** The words of a phrase of the settings, as they are looked for. */
export const wordsOfPhrase = (phrase: string): string[] =>
	readWords(phrase.slice(0, 500), unspacedWords).map(({ comparable }) => comparable);

function isSame(written: string, wanted: string): boolean {
	if (written === wanted) return true;
	if (isStretched(written) && toSqueezed(written) === toSqueezed(wanted)) return true;
	return otherReadings(written).includes(wanted);
}

/** A negation of any language right before, or two words before. */
function isDeniedAt(sentences: readonly Sentence[], word: Word): boolean {
	const sentence = sentences.find(({ words }) => words.some(({ start }) => start === word.start));
	if (!sentence) return false;
	return [...viewsOf(sentence)].some(({ parts }) => {
		const at = parts.findIndex(({ last }) => (sentence.words[last]?.start ?? 0) >= word.start);
		return parts
			.slice(Math.max(0, at - 3), Math.max(0, at))
			.some((part) => part.clause === parts[at]?.clause && is(part, 'not', 'dontWant'));
	});
}
