import type { Resource } from '../../shared/node/operation';
import { create } from './create';
import { getAll } from './getAll';
import { update } from './update';

export const ticketTypeAttribute: Resource = {
	name: 'Ticket Type Attribute',
	preferred: 'getAll',
	operations: {
		create,
		getAll,
		update,
	},
};
