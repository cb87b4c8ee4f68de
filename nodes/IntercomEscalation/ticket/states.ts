import { UserError } from 'n8n-workflow';
import { quoted } from '../../shared/form/quoted';
import type { TicketState } from '../../shared/intercom/endpoints';

/**
 * What is said in a conversation when its ticket gets another state, one on each line of the settings:
 * `In progress: We are working on it.`, `Waiting on customer note: Ask again on Monday.`, `*: …` for all others.
 */
export interface StateMessage {
	/** A label, a category, or `*`. */
	state: string;
	type: 'comment' | 'note';
	template: string;
}

const LINE = /^([^:{}]+?)(?:\s+(note|reply))?\s*:\s*(\S.*)$/i;

/** @throws UserError naming the line that is none */
export function readStateMessages(given: string): StateMessage[] {
	return given
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '')
		.map((line) => {
			const [, state, type, template] = LINE.exec(line) ?? [];
			if (state === undefined || template === undefined)
				throw new UserError(`'State Messages' has the line ${quoted(line)}, which is no state with words`, {
					description:
						'Give the name of a state, a colon, and what is said, one on each line: "Resolved: Ticket {ticketNumber} is done." With "note" behind the state it is an internal note: "In progress note: …".',
				});
			return { state, type: type?.toLowerCase() === 'note' ? 'note' : 'comment', template };
		});
}

/** The words for a state; undefined where nothing is to be said. */
export const messageForState = (
	messages: readonly StateMessage[],
	state: TicketState,
): StateMessage | undefined =>
	messages.find(({ state: named }) => isState(named, state)) ??
	messages.find(({ state: named }) => named === '*');

/** By its labels, or its category in any spelling: `waiting_on_customer`, `Waiting on customer`. */
export const isState = (named: string, { internal_label, external_label, category }: TicketState): boolean =>
	[internal_label, external_label, category].some((one) => plain(one ?? '') === plain(named));

const plain = (words: string): string =>
	words
		.toLowerCase()
		.replace(/[\s_-]+/g, ' ')
		.trim();
