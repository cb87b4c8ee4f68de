import type { Resource } from '../shared/node/operation';
import { checkSettings } from './checkSettings/checkSettings';
import { decide } from './decide/decide';
import { findWaiting } from './waiting/findWaiting';
import { handBack } from './handBack/handBack';
import { handOff } from './handOff/handOff';
import { prepareTurn } from './prepare/prepareTurn';
import { reply } from './reply/reply';

/** The turns of an AI in a conversation with a customer: begin one, judge its answer, end it by words or by people. */
export const escalation: Resource = {
	name: 'AI Turn',
	operations: { prepareTurn, decide, reply, handOff, findWaiting, handBack, checkSettings },
	preferred: 'prepareTurn',
};
