import type { Resource } from '../../shared/node/operation';
import { get } from './get';
import { getAll } from './getAll';
import { getRecording } from './getRecording';
import { getTranscript } from './getTranscript';
import { search } from './search';

/** Calls, and what was said in those of certain conversations. */
export const call: Resource = {
	name: 'Call',
	preferred: 'getAll',
	operations: {
		get,
		getAll,
		getRecording,
		getTranscript,
		search,
	},
};
