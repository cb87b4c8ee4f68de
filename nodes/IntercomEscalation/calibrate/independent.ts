import { hash } from './fit';
import type { LabelledDecision } from './rows';

/**
 * Answers in one conversation are alike: where one is wrong, the next one hardly is right. The tests take what they count
 * for independent, so at most one answer of a conversation counts. Which one that is, its label has no part in.
 */

/** What of a decision says with which others it belongs together. */
type OfConversation = Pick<LabelledDecision, 'id' | 'conversation'>;

/**
 * Of each conversation one decision or none, so that each decision has the same chance to count. One of each conversation
 * would not do: the promise is about answers, and customers write on where answers are wrong, so that the wrong ones lie
 * in long conversations and would count less. Each conversation draws a place, of as many as the longest has decisions,
 * and counts by the decision that stands there.
 */
export function independent<Decision extends OfConversation>(
	decisions: readonly Decision[],
): { decisions: Decision[]; places: number } {
	const conversations = byConversation(decisions);
	const places = [...conversations.values()].reduce((most, { length }) => Math.max(most, length), 1);
	const counted = new Set(
		[...conversations].map(([conversation, own]) => {
			const place = Math.floor(drawnFor(`place ${conversation}`) * places);
			return [...own].sort((one, other) => orderOf(one) - orderOf(other))[place];
		}),
	);
	return { decisions: decisions.filter((decision) => counted.has(decision)), places };
}

/** The decisions of each conversation, in their order; the conversations in that of their first ones. */
export function byConversation<Decision extends OfConversation>(
	decisions: readonly Decision[],
): Map<string, Decision[]> {
	const conversations = new Map<string, Decision[]>();
	for (const decision of decisions) {
		const ofConversation = conversations.get(decision.conversation) ?? [];
		ofConversation.push(decision);
		conversations.set(decision.conversation, ofConversation);
	}
	return conversations;
}

const orderOf = ({ id }: OfConversation): number => drawnFor(`order ${id}`);

/** From 0 to below 1, always the same for the same text. */
const drawnFor = (text: string): number => hash(text) / 2 ** 32;
