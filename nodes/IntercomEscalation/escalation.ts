import type { Resource } from '../shared/node/operation';
import { decide } from './decide';
import { handOff } from './handOff';
import { prepareTurn } from './prepareTurn';
import { reply } from './reply';

/** The turns of an AI in a conversation with a customer: begin one, judge its answer, end it by words or by people. */
export const escalation: Resource = {
	name: 'AI Turn',
	operations: { prepareTurn, decide, reply, handOff },
	preferred: 'prepareTurn',
};
