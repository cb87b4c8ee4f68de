import type { Owner } from '../shared/thread/owner';
import { NOBODY } from '../shared/thread/owner';
import type { Situation } from './situation';
import type { AiSeat } from './turn';

/**
 * What a hand-off consists of, and what of it a conversation still lacks. Looking at the conversation and not at a
 * memory makes a hand-off that stopped half-way go on where it stopped, and one that is complete do nothing.
 */

/** In the order in which they are taken. The note comes first: from then on the AI stays silent. */
export const STEPS = ['note', 'messageToCustomer', 'tag', 'attributes', 'assignment'] as const;
export type Step = (typeof STEPS)[number];

/** `leftToTeammate`: a person has taken over since the hand-off began, so this is theirs to decide. */
export type StepState = 'missing' | 'alreadyDone' | 'notWanted' | 'leftToTeammate';

/** Who gets the conversation: `nobody` takes it from everybody, `unchanged` leaves it where it is. */
export type Assignment = { to: 'nobody' | 'unchanged' } | { to: 'teammate' | 'team'; id: string };

export interface HandOffPlan {
	/** The customer's message that the AI hands over. */
	messageId: string;
	/** The tag's name; empty for none. */
	tag: string;
	/** By name, as Intercom holds them; known when their step comes. */
	attributes: Record<string, unknown>;
	/** Empty for none. */
	messageToCustomer: string;
	assignment: Assignment;
}

/** Whether a step is still to be taken. */
export function stateOf(step: Step, situation: Situation, seat: AiSeat, plan: HandOffPlan): StepState {
	switch (step) {
		case 'note':
			return isBegun(situation, plan.messageId) ? 'alreadyDone' : 'missing';
		case 'messageToCustomer':
			if (plan.messageToCustomer === '') return 'notWanted';
			// The AI says nothing else once its note is there.
			if (sinceNote(situation, plan.messageId).some(({ by, isMessage }) => by === 'ai' && isMessage))
				return 'alreadyDone';
			return isTakenOver(situation, seat, plan) ? 'leftToTeammate' : 'missing';
		case 'tag':
			if (plan.tag === '') return 'notWanted';
			return situation.tags.includes(plan.tag.toLowerCase()) ? 'alreadyDone' : 'missing';
		case 'attributes':
			if (Object.keys(plan.attributes).length === 0) return 'notWanted';
			return Object.keys(missingAttributes(situation, plan)).length === 0 ? 'alreadyDone' : 'missing';
		case 'assignment':
			if (plan.assignment.to === 'unchanged') return 'notWanted';
			if (!nextAssignment(situation.owner, seat, plan.assignment)) return 'alreadyDone';
			return isTakenOver(situation, seat, plan) ? 'leftToTeammate' : 'missing';
	}
}

/** Whether the note of this hand-off is there: what makes one a hand-off. */
export const isBegun = (situation: Situation, messageId: string): boolean =>
	noteAt(situation, messageId) !== -1;

/** The attributes whose values are not yet there. */
export function missingAttributes(
	{ customAttributes }: Situation,
	{ attributes }: HandOffPlan,
): Record<string, unknown> {
	return Object.fromEntries(
		Object.entries(attributes).filter(
			([name, value]) => String(customAttributes[name] ?? '') !== String(value),
		),
	);
}

/**
 * The next assignment to make, `0` for nobody; undefined when the conversation is where it should be. A conversation
 * has a teammate and a team at the same time, so both places may need a change.
 */
export function nextAssignment(
	{ teammateId, teamId }: Owner,
	seat: AiSeat,
	assignment: Assignment,
): { type: 'admin' | 'team'; id: string } | undefined {
	switch (assignment.to) {
		case 'unchanged':
			return undefined;
		case 'nobody':
			if (teammateId !== undefined) return { type: 'admin', id: NOBODY };
			return teamId === undefined ? undefined : { type: 'team', id: NOBODY };
		case 'teammate':
			return teammateId === assignment.id ? undefined : { type: 'admin', id: assignment.id };
		case 'team':
			// As long as it is the AI's, no member of the team would see it as theirs.
			if (teammateId === seat.teammateId) return { type: 'admin', id: NOBODY };
			return teamId === assignment.id ? undefined : { type: 'team', id: assignment.id };
	}
}

/** Since the note was left, a person has answered, been given the conversation, or put it away. */
function isTakenOver(situation: Situation, seat: AiSeat, { messageId, assignment }: HandOffPlan): boolean {
	const { owner, state } = situation;
	const wanted = 'id' in assignment ? assignment.id : undefined;
	const isForeign = (id: string | undefined, ours: readonly string[]) =>
		id !== undefined && id !== wanted && !ours.includes(id);
	return (
		state !== 'open' ||
		isForeign(owner.teammateId, [seat.teammateId]) ||
		isForeign(owner.teamId, seat.teamIds) ||
		sinceNote(situation, messageId).some(({ by, isMessage }) => by === 'person' && isMessage)
	);
}

const noteAt = ({ entries }: Situation, messageId: string): number =>
	entries.findIndex(({ mark }) => mark?.kind === 'hand-off' && mark.messageId === messageId);

function sinceNote(situation: Situation, messageId: string) {
	const note = noteAt(situation, messageId);
	return note === -1 ? [] : situation.entries.slice(note + 1);
}
