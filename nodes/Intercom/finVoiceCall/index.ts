import type { Resource } from '../../shared/node/operation';
import { get } from './get';
import { getAll } from './getAll';
import { register } from './register';

/** Calls that Fin answers on the telephone line of another provider. */
export const finVoiceCall: Resource = {
	name: 'Fin Voice Call',
	preferred: 'get',
	operations: {
		get,
		getAll,
		register,
	},
};
