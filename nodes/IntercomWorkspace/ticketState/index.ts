import type { Resource } from '../../shared/node/operation';
import { getAll } from './getAll';

export const ticketState: Resource = {
	name: 'Ticket State',
	operations: {
		getAll,
	},
};
