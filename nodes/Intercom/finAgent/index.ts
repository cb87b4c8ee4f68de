import type { Resource } from '../../shared/node/operation';
import { escalate } from './escalate';
import { rate } from './rate';
import { reply } from './reply';
import { start } from './start';

/** Fin in a channel of one's own. What it answers comes by webhook: fin_replied and fin_status_updated. */
export const finAgent: Resource = {
	name: 'Fin Agent',
	preferred: 'start',
	operations: {
		escalate,
		rate,
		reply,
		start,
	},
};
