import type { Resource } from '../../shared/node/operation';
import { getRecording, getTranscript } from './files';
import { get, getAll, search } from './read';

export const call: Resource = {
	name: 'Call',
	operations: { get, getAll, search, getRecording, getTranscript },
	preferred: 'getAll',
};
