import type { IDataObject } from 'n8n-workflow';
import { PHRASES_FOR_A_PERSON } from '../decide/phrases';
import { reasonsInWords } from '../decide/policy';
import { reasonsOfLimits } from './limits';
import { inOwnWords } from '../note';
import { readCategoriesForPeople, subjectsForPeople } from '../subject/subject';
import type { Turn } from '../turn/turn';
import { standingAgainst } from '../turn/turn';

/**
 * What the customer's own words decide before any AI is asked: a model that hangs, is down or is talked out of it keeps
 * nobody from people.
 */

export interface WordsForPeople {
	/** Matters that people handle, beside dangers; in any spelling and language. */
	categories: readonly string[];
	/** Words that ask for a person, besides those that are known anyhow. */
	phrases: readonly string[];
}

/**
 * What Hand Off takes from its item, in the keys of Decide, where the customer asks for a person, the matter is for
 * people, or there is more than an AI is given. A newer message does not cancel it, nor does what the AI or a bot has said.
 * @returns undefined where the words say no such thing, or somebody else is at it
 */
export function handOffInWords(turn: Turn, { categories, phrases }: WordsForPeople): IDataObject | undefined {
	const { customerMessage, reasons: silence } = turn;
	const customerWords = [turn.openSubject, turn.customerWords].filter((words) => words !== '').join('\n\n');
	if (standingAgainst('handOffByRight', silence).length > 0) return undefined;
	const policy = { categories, phrases: [...PHRASES_FOR_A_PERSON, ...phrases] };
	const reasons = [...reasonsInWords(policy, customerWords), ...reasonsOfLimits(turn)];
	if (reasons.length === 0) return undefined;
	const subjects = subjectsForPeople(readCategoriesForPeople(categories), {
		named: [],
		message: customerWords,
	});
	return {
		maySpeak: false,
		decision: 'handOff',
		reasons,
		answer: '',
		confidence: null,
		customerAsksForPerson: reasons.some(({ code }) => code === 'customerAsksForPerson'),
		category: subjects.map(({ name }) => name).join(', '),
		sentiment: '',
		language: '',
		summary: inOwnWords([turn.openSubject, customerMessage].filter((words) => words !== '').join('\n\n')),
		attempted: '',
	};
}
