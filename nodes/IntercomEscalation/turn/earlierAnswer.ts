import { asId, asRecord } from '../../shared/reading';
import { anything, fromItem } from '../fields';
import type { Entry, Situation } from './situation';

/**
 * A customer may write while the AI's answer to the message before is on its way. Then the conversation holds
 * message 1, message 2, the answer to message 1, and looks as if message 2 were answered: Intercom keeps nothing that
 * tells which of them an answer was for. Reply knows, and says so to the turn of the newer message.
 */
export interface EarlierAnswer {
	customerMessageId: string;
	partId: string;
}

export const earlierAnswerField = () => ({
	...anything('Earlier Answer', {
		...fromItem('earlierAnswer'),
		description:
			'The answer to the message before, where the customer wrote again while it was being sent, as Reply gives it with newerMessage. It does not count as an answer to the newer message.',
	}),
	read: readEarlierAnswer,
});

function readEarlierAnswer(raw: unknown): EarlierAnswer | undefined {
	const given = asRecord(raw);
	const [customerMessageId, partId] = [asId(given?.customerMessageId), asId(given?.partId)];
	return customerMessageId !== null && partId !== null ? { customerMessageId, partId } : undefined;
}

/** The conversation with that answer right after the message that it was for, so that every rule reads it rightly. */
export function inItsPlace(situation: Situation, earlier: EarlierAnswer | undefined): Situation {
	const answer = situation.entries.find(({ id, by }) => id === earlier?.partId && by === 'ai');
	if (!earlier || !answer) return situation;
	const others = situation.entries.filter((entry) => entry !== answer);
	const position = others.findIndex(({ id }) => id === earlier.customerMessageId) + 1;
	return position === 0
		? situation
		: { ...situation, entries: [...others.slice(0, position), answer, ...others.slice(position)] };
}

/** The customer's newest message between the one that was answered and its answer, if nobody has spoken since. */
export function overlookedBy(
	{ customerMessageId, partId }: EarlierAnswer,
	{ entries }: Situation,
): Entry | undefined {
	const position = entries.findIndex(({ id }) => id === partId);
	const asked = entries.findIndex(({ id }) => id === customerMessageId);
	if (position === -1 || asked === -1 || entries.slice(position + 1).some(({ isMessage }) => isMessage))
		return undefined;
	return entries.slice(asked + 1, position).findLast(({ by, isMessage }) => by === 'customer' && isMessage);
}
