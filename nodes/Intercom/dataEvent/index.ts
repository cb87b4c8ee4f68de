import type { Resource } from '../../shared/operation/operation';
import { getAll, getSummaries } from './list';
import { submit, submitSummary } from './submit';

export const dataEvent: Resource = {
	name: 'Data Event',
	preferred: 'submit',
	operations: { submit, submitSummary, getAll, getSummaries },
};
