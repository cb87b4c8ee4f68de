import { UserError } from 'n8n-workflow';
import type { ItemSession } from './session';

/** Intercom prepares exports for seconds or for an hour: often at first, then every half minute. */
const FIRST_WAIT = 2_000;
const LONGEST_WAIT = 30_000;
const GROWTH = 1.5;

export interface Waiting<State> {
	/** What is waited for, as a sentence begins: `The export abc123`. */
	what: string;
	ask: () => Promise<State>;
	/** The status in Intercom's words. */
	statusOf: (state: State) => string;
	isOver: (state: State) => boolean;
	/** Milliseconds after which the user is told instead. */
	maximum: number;
	/** What to do when it takes longer. */
	later: string;
}

/**
 * Asks Intercom again and again until something is over, and tells the editor of each status. Ends when the user
 * cancels the execution.
 * @throws UserError when it takes longer than allowed, NodeApiError when Intercom refuses, ManualExecutionCancelledError
 */
export async function waitUntilOver<State>(
	session: ItemSession,
	{ what, ask, statusOf, isOver, maximum, later }: Waiting<State>,
): Promise<State> {
	let waited = 0;
	for (let pause = FIRST_WAIT; ; pause = Math.min(pause * GROWTH, LONGEST_WAIT)) {
		const state = await ask();
		if (isOver(state)) return state;
		session.context.sendMessageToUI(`${what}: ${statusOf(state)} after ${Math.round(waited / 1000)} s`);
		if (waited >= maximum) {
			throw new UserError(`${what} is not ready after ${minutesIn(maximum)}: ${statusOf(state)}`, {
				description: later,
			});
		}
		const rest = Math.min(pause, maximum - waited);
		await session.wait(rest);
		waited += rest;
	}
}

function minutesIn(milliseconds: number): string {
	const minutes = Math.round(milliseconds / 60_000);
	return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}
