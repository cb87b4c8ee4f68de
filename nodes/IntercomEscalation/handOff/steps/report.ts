import { handOffReport } from '../../note';
import { say } from './saying';
import type { Step } from './step';

/** A second note, where something was refused after the first: whoever takes over has to know what was not done. */
export const report: Step<'report'> = {
	name: 'report',
	state: ({ entries }, _seat, { messageId }) =>
		entries.some(({ mark }) => mark?.kind === 'hand-off-report' && mark.messageId === messageId)
			? 'alreadyDone'
			: 'missing',
	take: async (taking) =>
		await say(report, 'note', handOffReport(taking.refusals, taking.plan.messageId), taking),
};
