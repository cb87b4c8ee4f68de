import type { IDataObject } from 'n8n-workflow';
import type { Owner } from '../../../shared/thread/owner';
import { NOBODY } from '../../../shared/thread/owner';
import type { AiSeat } from '../../turn/seat';
import { readSituation } from '../../turn/situation';
import type { Place } from '../../writing';
import { assignOnce } from '../../writing';
import { isTakenOver } from './progress';
import type { Assignment, Step } from './step';

/** Who gets the conversation. */
export const assignment: Step<'assignment'> = {
	name: 'assignment',
	about: ({ assignment: wanted }) => ('id' in wanted ? `${wanted.to} ${wanted.id}` : ''),
	state: (situation, seat, plan) => {
		if (plan.assignment.to === 'unchanged') return 'notWanted';
		if (!nextAssignment(situation.owner, seat, plan.assignment)) return 'alreadyDone';
		return isTakenOver(situation, seat, plan) ? 'leftToTeammate' : 'missing';
	},
	take: async ({ held, situation, seat, plan }) => {
		const next = (owner: Owner) => nextAssignment(owner, seat, plan.assignment);
		const nextIn = (record: IDataObject) => next(readSituation(record, seat).owner);
		let record: IDataObject | undefined;
		// One place for a teammate and one for a team: two assignments at the most.
		for (let count = 0, wanted = next(situation.owner); wanted && count < 2; count++) {
			const { type, id } = wanted;
			record = await assignOnce(held, seat, wanted, (conversation) => {
				const now = nextIn(conversation);
				return now?.type !== type || now.id !== id;
			});
			wanted = nextIn(record);
		}
		return record;
	},
};

/**
 * The next assignment to make; undefined when the conversation is where it should be. A conversation has a teammate
 * and a team at the same time, so both places may need a change.
 */
export function nextAssignment(
	{ teammateId, teamId }: Owner,
	seat: AiSeat,
	wanted: Assignment,
): Place | undefined {
	switch (wanted.to) {
		case 'unchanged':
			return undefined;
		case 'nobody':
			if (teammateId !== undefined) return { type: 'admin', id: NOBODY };
			return teamId === undefined ? undefined : { type: 'team', id: NOBODY };
		case 'teammate':
			return teammateId === wanted.id ? undefined : { type: 'admin', id: wanted.id };
		case 'team':
			// As long as it is the AI's, no member of the team would see it as theirs.
			if (teammateId === seat.teammateId) return { type: 'admin', id: NOBODY };
			return teamId === wanted.id ? undefined : { type: 'team', id: wanted.id };
	}
}
