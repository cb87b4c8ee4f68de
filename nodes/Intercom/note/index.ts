import type { Resource } from '../../shared/node/operation';
import { get } from './get';

/** A note by itself; notes are written and listed where they belong, at contacts and companies. */
export const note: Resource = {
	name: 'Note',
	operations: {
		get,
	},
};
