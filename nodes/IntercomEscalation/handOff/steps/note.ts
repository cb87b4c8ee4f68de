import { handOffNote } from '../../note';
import { isBegun } from './progress';
import { say } from './saying';
import type { Step } from './step';

/** The note for the teammate who takes over, with the mark by which the hand-off is recognised. */
export const note: Step<'note'> = {
	name: 'note',
	state: (situation, _seat, { messageId }) => (isBegun(situation, messageId) ? 'alreadyDone' : 'missing'),
	take: async (taking) => await say(note, 'note', handOffNote(taking.words, taking.plan.messageId), taking),
};
