import type { Resource } from '../../shared/node/operation';
import { getAll, getSummaries } from './list';
import { submit, submitSummary } from './submit';

export const dataEvent: Resource = {
	name: 'Data Event',
	preferred: 'submit',
	operations: { submit, submitSummary, getAll, getSummaries },
};
