import type { Resource } from '../../shared/node/operation';
import { convert } from './convert';
import { get } from './get';
import { update } from './update';

/** Somebody on your site who is not known yet. Intercom lists visitors nowhere: who wants one has its ID already. */
export const visitor: Resource = {
	name: 'Visitor',
	operations: {
		convert,
		get,
		update,
	},
};
