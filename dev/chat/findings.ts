import { articlesIn, bestMatch, excerpt, type Match } from './articles';
import { searchSoFar, type SearchSoFar } from './help-center-search';
import { asksForPerson, categoryOf, languageOf, sentimentOf, smallTalkOf, type SmallTalk } from './language';
import type { Turn } from './turn';

/** Everything the stand-in can say about its answer. */
export interface Findings {
	/** Plain text for the customer. */
	answer: string;
	/** 0..1 */
	confidence: number;
	asksForPerson: boolean;
	category: string;
	sentiment: string;
	/** Two-letter code. */
	language: string;
	/** For a teammate: what the customer wrote. */
	summary: string;
	/** Why the answer is this one. */
	reason: string;
	/** What was searched and found. */
	attempted: string;
	articleTitles: string[];
}

/** Answers the question from the articles found by searching and from those in the prompt, and says how sure it is. */
export function findingsFor(turn: Turn, question: string): Findings {
	const search = searchSoFar(turn);
	const match = bestMatch(question, [...search.articles, ...articlesInPrompt(turn)]);
	return {
		...conclusion(question, match),
		asksForPerson: asksForPerson(question),
		category: categoryOf(question),
		sentiment: sentimentOf(question),
		language: languageOf(question),
		summary: `The customer ${asksForPerson(question) ? 'asks for a person' : 'wrote'}: “${oneLine(question)}”`,
		attempted: attempted(search, match),
		articleTitles: match ? [match.article.title] : [],
	};
}

type Conclusion = Pick<Findings, 'answer' | 'confidence' | 'reason'>;

function conclusion(question: string, match: Match | undefined): Conclusion {
	const smallTalk = smallTalkOf(question);
	if (smallTalk) return SMALL_TALK[smallTalk];
	if (asksForPerson(question)) return ASKED_FOR_PERSON;
	if (!match) return NOTHING_FITS;
	const { article, confidence } = match;
	return {
		answer: `${excerpt(article, question)}\n\nFrom our help center: “${article.title}”`,
		confidence,
		reason: `The article “${article.title}” fits the question.`,
	};
}

const ASKED_FOR_PERSON: Conclusion = {
	answer: 'You asked for a person, so a person should answer you.',
	confidence: 0.2,
	reason: 'The customer asks for a person.',
};

const NOTHING_FITS: Conclusion = {
	answer: 'I found nothing about this in the help center.',
	confidence: 0.15,
	reason: 'No article fits the question.',
};

const SMALL_TALK: Record<SmallTalk, Conclusion> = {
	greeting: {
		answer: 'Hello! What would you like to know?',
		confidence: 0.8,
		reason: 'The customer only said hello.',
	},
	thanks: { answer: 'You are welcome.', confidence: 0.8, reason: 'The customer only said thanks.' },
	identity: {
		answer:
			'I am not a person, and no language model either. I am the sandbox’s stand-in for one: a few fixed rules that look things up in the help center.',
		confidence: 0.9,
		reason: 'The customer asked who is answering.',
	},
};

function attempted({ phrases, refused }: SearchSoFar, match: Match | undefined): string {
	const title = match && `“${match.article.title}”`;
	if (phrases.length === 0) return title ? `Read ${title} in the request.` : 'Nothing was searched.';
	const searched = `Searched the help center for ${phrases.map((phrase) => `“${phrase}”`).join(' and ')}`;
	if (refused) return `${searched}; the search gave no result.`;
	return title ? `${searched}; found ${title}.` : `${searched}; found no article that fits.`;
}

/** Articles that the prompt brings along as JSON, as a whole message or on a line of their own. */
function articlesInPrompt({ messages }: Turn) {
	const prompts = messages.filter(({ role }) => role === 'system' || role === 'user').map(({ text }) => text);
	return prompts.flatMap((text) => {
		const whole = articlesIn(text);
		return whole.length > 0 ? whole : text.split('\n').flatMap(articlesIn);
	});
}

function oneLine(text: string): string {
	const line = text.replace(/\s+/g, ' ');
	return line.length > 240 ? `${line.slice(0, 239)}…` : line;
}
