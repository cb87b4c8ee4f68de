import type { IDataObject } from 'n8n-workflow';
import type { NodeApiError } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';
import type { Owner } from '../../shared/thread/owner';
import type { HeldConversation } from '../heldConversation';
import type { HandOffWords } from '../note';
import type { Refusal } from '../refusals';
import { isPassing, refusalOf } from '../refusals';
import type { AiSeat } from '../turn/seat';
import { readSituation } from '../turn/situation';
import type { StepName } from './steps';
import { STEPS } from './steps';
import type { HandOffPlan, LookUps, Step, StepState } from './steps/step';

/** What of a hand-off can be refused: its steps, and the seat that the AI is said to have. */
export type RefusedName = StepName | 'aiTeammate';

/** What a hand-off begins with. */
export interface Beginning {
	/** The conversation as it is. */
	record: IDataObject;
	seat: AiSeat;
	plan: HandOffPlan;
	words: HandOffWords;
	/** What was refused before; more is added. */
	refusals: Array<Refusal<RefusedName>>;
}

/**
 * One hand-off on its way through its steps. What Intercom refuses is told, and the rest is done; what did not come to
 * an answer is done by running it again, so it ends in an error once the rest is done.
 */
export class Course {
	readonly states: Partial<Record<StepName, StepState | 'done' | 'refused'>> = {};
	/** The first trouble that passes by itself: the hand-off is to be run again. */
	interruption: NodeApiError | undefined;

	private readonly refusals: Array<Refusal<RefusedName>>;
	/** Of the refusals, those that were known when the note was written. */
	private readonly countToldInNote: number;
	private readonly words: HandOffWords;
	private readonly seat: AiSeat;
	private plan: HandOffPlan;
	private record: IDataObject;

	constructor(
		private readonly held: HeldConversation,
		private readonly lookUps: LookUps,
		beginning: Beginning,
	) {
		this.record = beginning.record;
		this.seat = beginning.seat;
		this.plan = beginning.plan;
		this.words = beginning.words;
		this.refusals = beginning.refusals;
		this.countToldInNote = beginning.refusals.length;
	}

	/**
	 * The note comes before all else. Where it is refused, it is tried in few words.
	 * @throws NodeApiError in trouble that passes by itself: without the note, running again would begin anew
	 */
	async takeNote(): Promise<void> {
		const refusal = await this.refusalOfNote();
		if (!refusal) return;
		const refusedAgain = await this.refusalOfNote(inFewWords(this.words, refusal.message));
		const message = `It was left without its details: ${refusal.message}`;
		this.refusals.push(refusedAgain ?? { ...refusal, message });
		if (refusedAgain) this.states.note = 'refused';
	}

	/** Takes a step that the rest does not wait for. */
	async take(step: Step<StepName>): Promise<void> {
		const refusal = await this.refusalOf(step);
		if (refusal) this.refuse(refusal);
	}

	/** To those who are wanted, or to nobody where they are refused: people find it in the inbox of all. */
	async assign(): Promise<void> {
		const refusal = await this.refusalOf(STEPS.assignment);
		if (!refusal) return;
		this.refuse({ ...refusal, message: `It was left unassigned: ${refusal.message}` });
		if (this.plan.assignment.to === 'nobody') return;
		this.plan = { ...this.plan, assignment: { to: 'nobody' } };
		const refusedAgain = await this.refusalOf(STEPS.assignment);
		this.states.assignment = 'refused';
		if (refusedAgain) this.refusals.at(-1)!.message = `It was left as it was: ${refusal.message}`;
	}

	/** Tells people in a second note what the first could not know. */
	async report(): Promise<void> {
		if (this.states.note === 'refused' || this.untold.length === 0) return;
		const refusal = await this.refusalOf(STEPS.report);
		if (refusal) this.refuse(refusal);
	}

	/** What was refused after the note was written. */
	private get untold(): Array<Refusal<RefusedName>> {
		return this.refusals.slice(this.countToldInNote).filter(({ step }) => step !== 'note');
	}

	/** Who has the conversation now. */
	get owner(): Owner {
		return readSituation(this.record, this.seat).owner;
	}

	/** Whether people have the conversation now, or find in it that it was handed over. */
	get isWithPeople(): boolean {
		const { owner } = this;
		const { note, tag, attributes } = this.states;
		const isAtSeat =
			owner.teammateId === this.seat.teammateId ||
			(owner.teamId !== undefined && this.seat.teamIds.includes(owner.teamId));
		const isOwned = owner.teammateId !== undefined || owner.teamId !== undefined;
		if (isOwned && !isAtSeat) return true;
		const isWitnessed = [note, tag, attributes].some((state) => state === 'done' || state === 'alreadyDone');
		return isWitnessed && (!isAtSeat || this.plan.assignment.to === 'unchanged');
	}

	/** @throws NodeApiError, UserError when it has to be run again, or when people would not learn of it */
	end(): void {
		if (this.interruption) {
			const { interruption } = this;
			interruption.description = [interruption.description, ...this.refusals.map(inOneSentence), AGAIN]
				.filter(Boolean)
				.join(' ');
			throw interruption;
		}
		if (this.isWithPeople) return;
		throw new UserError(`Conversation ${this.held.id} could not be handed over: a customer waits`, {
			description: [
				'Intercom refused all that would bring it to people, so take it over by hand.',
				...this.refusals.map(inOneSentence),
			].join(' '),
		});
	}

	private async refusalOfNote(words?: HandOffWords): Promise<Refusal<StepName> | undefined> {
		return await refusalOf('note', async () => await this.carryOut(STEPS.note, words), isFinal);
	}

	private async refusalOf(step: Step<StepName>): Promise<Refusal<StepName> | undefined> {
		const about = step.about?.(this.plan) ?? '';
		const refusal = await refusalOf(step.name, async () => await this.carryOut(step), isFinal).catch(
			(error: unknown) => {
				if (!isPassing(error)) throw error;
				this.interruption ??= error;
				return undefined;
			},
		);
		return refusal && about !== '' ? { ...refusal, message: `${about}: ${refusal.message}` } : refusal;
	}

	private refuse(refusal: Refusal<StepName>): void {
		this.states[refusal.step] = 'refused';
		this.refusals.push(refusal);
	}

	private async carryOut(step: Step<StepName>, words = this.words): Promise<void> {
		if (step.complete) this.plan = await step.complete(this.plan, this.lookUps);
		const { held, seat, plan, lookUps, untold: refusals } = this;
		const situation = readSituation(this.record, seat);
		const state = step.state(situation, seat, plan);
		if (state !== 'missing') {
			this.states[step.name] = state;
			return;
		}
		const record = await step.take({ held, situation, seat, plan, words, lookUps, refusals });
		this.states[step.name] = 'done';
		if (record) this.record = record;
	}
}

const isFinal = (error: unknown): boolean => !isPassing(error);

const inOneSentence = ({ step, message }: Refusal<string>) => `Refused, ${step}: ${message}.`;

const AGAIN = 'Run this item again: it does what is missing, and nothing twice.';

/** Long enough to tell why, and short enough for any note. */
const FEW = 300;

/** What Intercom may not have liked is left out: whatever the model or a setting wrote. */
const inFewWords = ({ reasons }: HandOffWords, refusal: string): HandOffWords => ({
	reasons: [
		...reasons.slice(0, 3).map(({ message }) => message),
		`The note with all details was refused: ${refusal}`,
	].map((message) => ({ code: 'other', message: message.slice(0, FEW) })),
	summary: '',
	attempted: '',
	confidence: '',
	category: '',
	sentiment: '',
	language: '',
});
