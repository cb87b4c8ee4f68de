import type { Resource } from '../../shared/node/operation';
import { create } from './create';
import { get } from './get';
import { getAll } from './getAll';
import { update } from './update';

export const ticketType: Resource = {
	name: 'Ticket Type',
	preferred: 'getAll',
	operations: {
		create,
		get,
		getAll,
		update,
	},
};
