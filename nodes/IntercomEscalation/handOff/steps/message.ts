import { toText } from '../../../shared/thread/body';
import type { Situation } from '../../turn/situation';
import { isBegun, isTakenOver, sinceNote } from './progress';
import { say } from './saying';
import type { HandOffPlan, Step } from './step';

/** What the customer is told. */
export const message: Step<'messageToCustomer'> = {
	name: 'messageToCustomer',
	state: (situation, seat, plan) => {
		if (plan.messageToCustomer === '') return 'notWanted';
		if (isSaid(situation, plan)) return 'alreadyDone';
		return isTakenOver(situation, seat, plan) ? 'leftToTeammate' : 'missing';
	},
	take: async (taking) => await say(message, 'comment', taking.plan.messageToCustomer, taking),
};

/** Once its note is there, the AI says nothing else; where the note was refused, the words themselves tell. */
function isSaid(situation: Situation, { messageId, messageToCustomer }: HandOffPlan): boolean {
	const ofAi = ({ by, isMessage }: Situation['entries'][number]) => by === 'ai' && isMessage;
	if (isBegun(situation, messageId)) return sinceNote(situation, messageId).some(ofAi);
	const words = toText(messageToCustomer, 'html');
	const asked = situation.entries.findIndex(({ id }) => id === messageId);
	return situation.entries.slice(asked + 1).some((entry) => ofAi(entry) && entry.text === words);
}
