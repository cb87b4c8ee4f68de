import type { Resource } from '../../shared/operation/operation';
import { close } from './close';
import { get } from './get';

export const conversation: Resource = {
	name: 'Conversation',
	operations: { close, get },
};
