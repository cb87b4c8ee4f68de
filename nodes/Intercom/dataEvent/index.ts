import type { Resource } from '../../shared/node/operation';
import { getAll } from './getAll';
import { getSummaries } from './getSummaries';
import { submit } from './submit';
import { submitSummary } from './submitSummary';

/** What contacts did in your own product, told to Intercom. It answers with nothing, so what was sent is given out. */
export const dataEvent: Resource = {
	name: 'Data Event',
	preferred: 'submit',
	operations: {
		getAll,
		getSummaries,
		submit,
		submitSummary,
	},
};
