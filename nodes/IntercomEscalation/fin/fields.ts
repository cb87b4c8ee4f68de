import { UserError } from 'n8n-workflow';
import type { Input } from '../../shared/form/field';
import { map } from '../../shared/form/field';
import { quoted } from '../../shared/form/quoted';
import { listOfText } from '../../shared/form/text';
import { ALL_FIN_STATES, FIN_STATES } from './gaveUp';

const STATES = Object.keys(FIN_STATES).join(', ');

/** The states of Fin that count as given up; empty for all three. */
export const finStates = (): Input<string[]> =>
	map(
		listOfText('States', {
			default: STATES,
			placeholder: 'e.g. escalated, procedure_handoff',
			description:
				"The states of Intercom's ai_agent.resolution_state in which Fin has given up, separated by commas. Without negative_feedback, an answer that the customer marks as no help is left to Fin.",
		}),
		readStates,
	);

/** @throws UserError naming a state that Intercom does not describe */
export function readStates(given: readonly string[]): string[] {
	const states = given.map((state) => state.toLowerCase());
	const unknown = states.find((state) => !ALL_FIN_STATES.includes(state));
	if (unknown !== undefined)
		throw new UserError(`'States' has ${quoted(unknown)}, which is no state of Fin`, {
			description: `Use any of: ${ALL_FIN_STATES.join(', ')}.`,
		});
	return states.length > 0 ? states : Object.keys(FIN_STATES);
}
