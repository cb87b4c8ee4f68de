import { toPlainText } from '../sandbox/html';
import { keyWords, stem } from './language';

/**
 * Finds help-center articles in whatever a search tool answered, and judges how well one fits a question.
 */

export interface Article {
	title: string;
	/** One line on what it is about, or ''. */
	description: string;
	/** Plain text, paragraphs kept as lines. */
	text: string;
}

export interface Match {
	article: Article;
	/** 0..1, how sure the rules are that the article answers the question. */
	confidence: number;
}

/**
 * Every article in a tool's answer or a prompt. Tools wrap their answers in their own ways (n8n's agent passes a JSON
 * array of items, some nodes a JSON string inside it, Intercom's API `data.articles`), so any object with a title and
 * a text counts, however deep.
 */
export function articlesIn(value: unknown): Article[] {
	if (typeof value === 'string') return articlesIn(parsed(value));
	if (Array.isArray(value)) return value.flatMap(articlesIn);
	if (value === null || typeof value !== 'object') return [];
	const fields = value as Record<string, unknown>;
	const text = TEXT_FIELDS.map((name) => wordsIn(fields[name])).find(Boolean);
	if (typeof fields.title === 'string' && text) {
		return [{ title: fields.title, description: wordsIn(fields.description), text }];
	}
	return Object.values(fields).flatMap(articlesIn);
}

/**
 * The article that fits the question best, or undefined when none fits. It fits when more than half of the question's
 * key words occur in it, or more than half of its title's key words are in the question.
 */
export function bestMatch(question: string, articles: Article[]): Match | undefined {
	const asked = keyWords(question).map(stem);
	if (asked.length === 0) return undefined;
	const [best] = articles
		.map((article) => ({ article, ...overlap(asked, article) }))
		.filter(({ ofQuestion, ofTitle }) => ofQuestion > 0.5 || (ofTitle > 0.5 && ofQuestion > 0.2))
		.sort((a, b) => b.ofQuestion + b.ofTitle - (a.ofQuestion + a.ofTitle));
	if (!best) return undefined;
	const confidence = 0.6 + 0.35 * Math.max(best.ofQuestion, best.ofTitle);
	return { article: best.article, confidence: Math.round(confidence * 100) / 100 };
}

/** The part of an article to quote: all of it when short, else the sentences from the best fitting one on. */
export function excerpt(article: Article, question: string, limit = 420): string {
	if (article.text.length <= limit) return article.text;
	const sentences = article.text.match(/[^.!?\n]+[.!?]*\s*/g) ?? [article.text];
	const asked = keyWords(question).map(stem);
	const hits = sentences.map((sentence) => shared(asked, sentence));
	const start = hits.indexOf(Math.max(...hits));
	let quoted = '';
	for (const sentence of sentences.slice(start)) {
		if (quoted !== '' && quoted.length + sentence.length > limit) break;
		quoted += sentence;
	}
	return quoted.trim();
}

const TEXT_FIELDS = ['body', 'content', 'text', 'excerpt', 'snippet', 'description', 'summary'];

function wordsIn(field: unknown): string {
	return typeof field === 'string' ? (toPlainText(field) ?? '') : '';
}

function parsed(text: string): unknown {
	if (!/^\s*[[{"]/.test(text)) return undefined;
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** A word found in the title counts whole, one found only in the text a little less. */
function overlap(
	asked: string[],
	{ title, description, text }: Article,
): { ofQuestion: number; ofTitle: number } {
	const inTitle = new Set(keyWords(title).map(stem));
	const inText = new Set(keyWords(`${description}\n${text}`).map(stem));
	const weight = (word: string) => (inTitle.has(word) ? 1 : inText.has(word) ? 0.7 : 0);
	const ofQuestion = asked.reduce((sum, word) => sum + weight(word), 0) / asked.length;
	const ofTitle =
		inTitle.size === 0 ? 0 : [...inTitle].filter((word) => asked.includes(word)).length / inTitle.size;
	return { ofQuestion, ofTitle };
}

function shared(asked: string[], sentence: string): number {
	const words = new Set(keyWords(sentence).map(stem));
	return asked.filter((word) => words.has(word)).length;
}
