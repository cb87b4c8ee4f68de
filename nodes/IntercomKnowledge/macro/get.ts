import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { macroPicker } from './picker';
import { simplify } from './simplify';

export const get = operation({
	name: 'Get',
	action: 'Get macro',
	description: 'Get one macro, a saved reply, that the teammate of the credential may see',
	fields: { macro: macroPicker() },
	effect: 'read',
	request: ({ macro: id }) => endpoint('GET /macros/{id}', { path: { id } }),
	simplify,
});
