import type { IDataObject } from 'n8n-workflow';
import type { HeldConversation } from '../../heldConversation';
import type { HandOffWords } from '../../note';
import type { Refusal } from '../../refusals';
import type { AiSeat } from '../../turn/seat';
import type { Situation } from '../../turn/situation';

/**
 * One thing that a hand-off consists of. What of it a conversation still lacks is looked for in the conversation and
 * not in a memory: so a hand-off that stopped half-way goes on where it stopped, and one that is complete does nothing.
 */
export interface Step<Name extends string = string> {
	/** As results name it. */
	readonly name: Name;
	/** What it would have done, as the settings name it: what was refused is found by it. */
	readonly about?: (plan: HandOffPlan) => string;
	/** What the plan lacks until this step comes, because looking it up may be refused. */
	readonly complete?: (plan: HandOffPlan, lookUps: LookUps) => Promise<HandOffPlan>;
	/** Whether it is still to be taken. */
	readonly state: (situation: Situation, seat: AiSeat, plan: HandOffPlan) => StepState;
	/** Takes it. Gives the conversation afterwards where Intercom answers with it. */
	readonly take: (taking: Taking) => Promise<IDataObject | undefined>;
}

/** `leftToTeammate`: a person has taken over since the hand-off began, so this is theirs to decide. */
export type StepState = 'missing' | 'alreadyDone' | 'notWanted' | 'leftToTeammate';

export interface HandOffPlan {
	/** The customer's message that the AI hands over. */
	messageId: string;
	/** The tag's name; empty for none. */
	tag: string;
	/** By name, as Intercom holds them; known when their step comes. */
	attributes: Record<string, unknown>;
	/** As HTML; empty for none. */
	messageToCustomer: string;
	assignment: Assignment;
}

/** Who gets the conversation: `nobody` takes it from everybody, `unchanged` leaves it where it is. */
export type Assignment = { to: 'nobody' | 'unchanged' } | { to: 'teammate' | 'team'; id: string };

/** What is looked up only when a step needs it. */
export interface LookUps {
	attributes: () => Promise<Record<string, unknown> | undefined>;
	/** Of the tag with this name, which is made if there is none. */
	tagId: (name: string) => Promise<string>;
}

/** What a step is taken with. */
export interface Taking {
	held: HeldConversation;
	situation: Situation;
	seat: AiSeat;
	plan: HandOffPlan;
	/** For the teammate who takes over. */
	words: HandOffWords;
	lookUps: LookUps;
	/** What was refused after the note was written. */
	refusals: readonly Refusal[];
}
