import type { Reading } from '../form/answer';
import { hasScriptLink } from '../outgoing/leaks';
import type { OutgoingCode } from '../outgoing/outgoing';
import { findingsIn } from '../outgoing/outgoing';
import type { Reason } from '../reason';
import { readCategoriesForPeople, subjectsForPeople } from '../subject/subject';
import { onlyThanks } from '../subject/thanks';
import { wishForAPerson } from '../wish/wish';
import { PHRASES_FOR_A_PERSON } from './phrases';
import type { ReadArticle } from './steps';

/** When the AI's answer may go to the customer, and when a person takes over. All rules are looked at, in order. */
export interface Policy {
	/** From 0 to 1; an answer with exactly this confidence passes. Infinity where none does. */
	threshold: number;
	/** The threshold of Settings, where it was raised by itself since then. */
	raisedFrom?: number;
	/** Matters that people handle whatever the AI knows, beside dangers; spelling and language do not count. */
	categories: readonly string[];
	/** After this many turns of the AI a person takes over. */
	maximumTurns: number;
	/** Words that ask for a person, besides those that are known anyhow; empty to trust the AI's own finding alone. */
	phrases: readonly string[];
	/** Whether an answer may go out although the AI has read no article. */
	answerWithoutArticle?: boolean;
	/** Hosts or addresses that an answer may link to, beside those of the articles. */
	allowedHosts?: readonly string[];
	/** In characters; see `findingsIn`. */
	maximumLength?: number;
	/** The AI's instructions, which must not go out. */
	systemPrompt?: string;
}

/** What is to be judged. */
export interface Case {
	reading: Reading;
	/** Why there is no answer at all, where the AI could not be asked. */
	aiUnavailable?: string;
	/** Why an answer that there was cannot be used, where the parser of the form refused it. */
	outOfForm?: string;
	/** The words that the answer is for. */
	customerMessage: string;
	/** Of these, the ones that ask for people by themselves; all of them if absent. */
	customerWords?: string;
	/** Turns of the AI before this one. */
	aiTurns: number;
	/** Whether nobody has said anything to the customer yet. */
	isBeginning?: boolean;
	/** What is compared with the threshold; the stated confidence if absent. */
	score?: number;
	/** What the AI read before it answered; undefined where that is not known. */
	articles?: readonly ReadArticle[];
}

export type HandOffCode =
	| 'customerAsksForPerson'
	| 'category'
	| 'aiHandsOver'
	| 'aiUnavailable'
	| 'malformed'
	| 'noArticle'
	| 'confidenceUnreadable'
	| 'lowConfidence'
	| 'tooManyTurns'
	| 'tooManyMessages'
	| 'messageTooLong'
	| OutgoingCode;

export type Decision = 'answer' | 'handOff' | 'nothingToAnswer';

/** What becomes of the AI's answer, and why. */
export function decisionOn(
	policy: Policy,
	subject: Case,
): { decision: Decision; reasons: Array<Reason<HandOffCode>> } {
	const forPeople = [...reasonsForPeople(policy, subject)];
	if (forPeople.length === 0 && isNothingToAnswer(policy, subject))
		return { decision: 'nothingToAnswer', reasons: [] };
	const reasons = [...forPeople, ...reasonsOfAnswer(policy, subject)];
	return { decision: reasons.length === 0 ? 'answer' : 'handOff', reasons };
}

/** Why a person takes over; empty when the AI may answer. The reason that counts most for a person comes first. */
export function reasonsToHandOff(policy: Policy, subject: Case): Array<Reason<HandOffCode>> {
	return [...reasonsForPeople(policy, subject), ...reasonsOfAnswer(policy, subject)];
}

/** Reasons that the customer's own words give, before any AI is asked. */
export function* reasonsInWords(
	{ categories, phrases }: Pick<Policy, 'categories' | 'phrases'>,
	customerMessage: string,
	{ asked = false, named = [] }: { asked?: boolean; named?: readonly string[] } = {},
): Generator<Reason<HandOffCode>> {
	const wish = phrases.length > 0 ? wishForAPerson(customerMessage, furtherPhrases(phrases)) : undefined;
	if (wish) yield reason('customerAsksForPerson', `The customer asks for a person ("${wish.phrase}")`);
	else if (asked) yield reason('customerAsksForPerson', 'The customer asks for a person');

	const subjects = subjectsForPeople(readCategoriesForPeople(categories), {
		named,
		message: customerMessage,
	});
	if (subjects.length > 0)
		yield reason('category', `People handle matters of ${subjects.map(({ name }) => name).join(', ')}`);
}

/**
 * Without the ways that are known anyhow: those are understood in their sentence, "I don't want to talk to a human" and
 * "our users want to talk to a human" too, while a phrase of one's own counts wherever it stands.
 */
const furtherPhrases = (phrases: readonly string[]): string[] =>
	phrases.filter((phrase) => !KNOWN_PHRASES.has(phrase.toLowerCase()));

const KNOWN_PHRASES: ReadonlySet<string> = new Set(
	PHRASES_FOR_A_PERSON.map((phrase) => phrase.toLowerCase()),
);

/** Reasons that hold whatever the answer is. */
function* reasonsForPeople(
	policy: Policy,
	{ reading, customerMessage, customerWords = customerMessage }: Case,
): Generator<Reason<HandOffCode>> {
	const { customerAsksForPerson: asked, categories: named } = reading.answer;
	yield* reasonsInWords(policy, customerWords, { asked, named });
	if (reading.handOffWish) yield reason('aiHandsOver', `The AI wants to hand over: ${reading.handOffWish}`);
}

function* reasonsOfAnswer(policy: Policy, subject: Case): Generator<Reason<HandOffCode>> {
	const { reading, aiTurns } = subject;
	const { outOfForm } = subject;
	const unavailable = outOfForm ? undefined : (subject.aiUnavailable ?? reading.unavailable);
	const malformed = outOfForm ?? reading.malformed ?? whatIsMissing(reading, policy);
	// No answer: the rules about answers do not apply.
	if (unavailable) yield reason('aiUnavailable', `The AI gave no answer: ${unavailable}`);
	else if (malformed) yield reason('malformed', `The AI's answer is not in the agreed form: ${malformed}`);
	else {
		yield* findingsAbout(policy, subject);
		if (subject.articles?.length === 0 && !policy.answerWithoutArticle)
			yield reason('noArticle', 'The AI has read no article before it answered');
		yield* reasonsOfConfidence(policy, subject);
	}
	if (aiTurns >= policy.maximumTurns) {
		yield reason('tooManyTurns', `The AI has answered ${aiTurns} times without settling it`);
	}
}

function* reasonsOfConfidence(
	{ threshold, raisedFrom }: Policy,
	{ reading: { answer, confidenceUnreadable }, score = answer.confidence }: Pick<Case, 'reading' | 'score'>,
): Generator<Reason<HandOffCode>> {
	if (confidenceUnreadable)
		yield reason('confidenceUnreadable', 'The AI did not say how confident it is, which counts as 0');
	const isRaised = raisedFrom !== undefined;
	if (threshold === Infinity && isRaised)
		yield reason(
			'lowConfidence',
			'No confidence is enough now: whether few enough answers are wrong is in doubt, and no threshold is shown to mend it',
		);
	else if (threshold === Infinity)
		yield reason('lowConfidence', 'No confidence is enough here: the threshold of the category is people');
	else if (score < threshold) {
		const what = score === answer.confidence ? "The AI's confidence" : 'The score';
		const why = isRaised
			? `, to which the threshold was raised from ${raisedFrom}: whether few enough answers are wrong is in doubt`
			: '';
		yield reason('lowConfidence', `${what} of ${score} is below ${threshold}${why}`);
	}
}

/** What can be told only against what the AI had read; where that is unknown, it would be found in every answer. */
const NEEDS_ARTICLES: readonly OutgoingCode[] = ['unfoundedMoney', 'unfoundedContact', 'foreignLink'];

function findingsAbout(
	policy: Policy,
	{ reading, customerMessage, articles }: Case,
): Array<Reason<HandOffCode>> {
	const { allowedHosts, maximumLength, systemPrompt } = policy;
	const { answer } = reading.answer;
	const judged = {
		answer,
		articles: articles ?? [],
		customerMessage,
		allowedHosts,
		maximumLength,
		systemPrompt,
	};
	return findingsIn(judged).filter(({ code }) => {
		if (articles !== undefined || !NEEDS_ARTICLES.includes(code)) return true;
		return code === 'foreignLink' && (allowedHosts !== undefined || hasScriptLink(answer));
	});
}

/** The customer's words close the matter, or the AI says with enough confidence that they do. */
/** The AI's word for it counts only where it can be so: who begins a conversation, or asks, is not left on that word. */
function isNothingToAnswer(policy: Policy, subject: Case): boolean {
	const { reading, aiUnavailable, customerMessage, customerWords = customerMessage, isBeginning } = subject;
	if ([customerMessage, customerWords].every(onlyThanks)) return true;
	if (isBeginning || /[?？؟]/.test(customerWords)) return false;
	const isReadable = (aiUnavailable ?? reading.unavailable ?? reading.malformed) === undefined;
	return (
		reading.answer.nothingToAnswer && isReadable && [...reasonsOfConfidence(policy, { reading })].length === 0
	);
}

/** A rule that is not told what it goes by must not pass; without categories for people, a category decides nothing. */
function whatIsMissing({ unsaid }: Reading, { categories }: Policy): string | undefined {
	const missing = unsaid.filter((key) => key !== 'category' || categories.length > 0);
	return missing.length > 0 ? `it has no ${missing.map((key) => `'${key}'`).join(' and no ')}` : undefined;
}

const reason = (code: HandOffCode, message: string): Reason<HandOffCode> => ({ code, message });
