import type { Resource } from '../../shared/node/operation';
import { update } from './update';

export const customAttribute: Resource = {
	name: 'Custom Attribute',
	preferred: 'update',
	operations: { update },
};
