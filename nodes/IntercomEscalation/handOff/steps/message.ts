import { isTakenOver, sinceNote } from './progress';
import { say } from './saying';
import type { Step } from './step';

/** What the customer is told. */
export const message: Step<'messageToCustomer'> = {
	name: 'messageToCustomer',
	essential: false,
	state: (situation, seat, plan) => {
		if (plan.messageToCustomer === '') return 'notWanted';
		// The AI says nothing else once its note is there.
		if (sinceNote(situation, plan.messageId).some(({ by, isMessage }) => by === 'ai' && isMessage))
			return 'alreadyDone';
		return isTakenOver(situation, seat, plan) ? 'leftToTeammate' : 'missing';
	},
	take: async (taking) => await say(message, 'comment', taking.plan.messageToCustomer, taking),
};
