import type { AiAnswer, Reading } from './answer';
import type { Reason } from '../reason';

/** When the AI's answer may go to the customer, and when a person takes over. All rules are looked at, in order. */
export interface Policy {
	/** From 0 to 1; an answer with exactly this confidence passes. */
	threshold: number;
	/** Matters that people handle whatever the AI knows; spelling and spaces do not count. */
	categories: readonly string[];
	/** After this many turns of the AI a person takes over. */
	maximumTurns: number;
	/** Words in the customer's message that ask for a person, whatever the AI made of them. */
	phrases: readonly string[];
}

/** What is to be judged. */
export interface Case {
	reading: Reading;
	/** Why there is no answer at all, where the AI could not be asked. */
	aiUnavailable?: string;
	/** The words that the answer is for. */
	customerMessage: string;
	/** Turns of the AI before this one. */
	aiTurns: number;
}

export type HandOffCode =
	| 'customerAsksForPerson'
	| 'category'
	| 'aiUnavailable'
	| 'malformed'
	| 'emptyAnswer'
	| 'confidenceUnreadable'
	| 'lowConfidence'
	| 'tooManyTurns';

/** Why a person takes over; empty when the AI may answer. The reason that counts most for a person comes first. */
export function reasonsToHandOff(policy: Policy, subject: Case): Array<Reason<HandOffCode>> {
	return [...reasons(policy, subject)];
}

function* reasons(
	policy: Policy,
	{ reading, aiUnavailable, customerMessage, aiTurns }: Case,
): Generator<Reason<HandOffCode>> {
	const { answer, confidenceUnreadable } = reading;
	const malformed = reading.malformed ?? whatIsMissing(reading, policy);
	const phrase = phraseIn(customerMessage, policy.phrases);
	if (answer.customerAsksForPerson) yield reason('customerAsksForPerson', 'The customer asks for a person');
	else if (phrase) yield reason('customerAsksForPerson', `The customer asks for a person ("${phrase}")`);

	const category = categoryForPeople(answer, policy.categories);
	if (category) yield reason('category', `People handle matters of ${category}`);

	// No answer: the rules about answers do not apply.
	if (aiUnavailable) yield reason('aiUnavailable', `The AI gave no answer: ${aiUnavailable}`);
	else if (malformed) yield reason('malformed', `The AI's answer is not in the agreed form: ${malformed}`);
	else {
		if (answer.answer === '') yield reason('emptyAnswer', 'The AI has no answer');
		if (confidenceUnreadable)
			yield reason('confidenceUnreadable', 'The AI did not say how confident it is, which counts as 0');
		if (answer.confidence < policy.threshold) {
			yield reason(
				'lowConfidence',
				`The AI's confidence of ${answer.confidence} is below ${policy.threshold}`,
			);
		}
	}
	if (aiTurns >= policy.maximumTurns) {
		yield reason('tooManyTurns', `The AI has answered ${aiTurns} times without settling it`);
	}
}

/** A rule that is not told what it goes by must not pass; without categories for people, a category decides nothing. */
function whatIsMissing({ unsaid }: Reading, { categories }: Policy): string | undefined {
	const missing = unsaid.filter((key) => key !== 'category' || categories.length > 0);
	return missing.length > 0 ? `it has no ${missing.map((key) => `'${key}'`).join(' and no ')}` : undefined;
}

const reason = (code: HandOffCode, message: string): Reason<HandOffCode> => ({ code, message });

/** The first category that people handle, as the user spelled it; a model may say more: "billing question". */
function categoryForPeople({ categories }: AiAnswer, forPeople: readonly string[]): string | undefined {
	return forPeople.find((category) =>
		categories.some((named) => standsIn(comparable(named), comparable(category))),
	);
}

/** `Account deletion`, `account-deletion` and `account_deletion` are one. */
const comparable = (words: string): string =>
	words
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/** The first phrase that stands in the text as whole words; case, accents and punctuation do not count. */
function phraseIn(text: string, phrases: readonly string[]): string | undefined {
	const words = withoutAccents(text);
	return phrases.find((phrase) => standsIn(words, withoutAccents(phrase)));
}

/** Whether `wanted` occurs in `words` as whole words; an empty `wanted` never does. */
const standsIn = (words: string, wanted: string): boolean =>
	wanted !== '' && ` ${words} `.includes(` ${wanted} `);

const withoutAccents = (words: string): string => comparable(words.normalize('NFD').replace(/\p{M}/gu, ''));
