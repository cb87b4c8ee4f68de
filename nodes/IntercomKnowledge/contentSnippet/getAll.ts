import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { SNIPPETS_A_PAGE } from './picker';
import { simplify } from './simplify';

export const getAll = operation({
	name: 'Get Many',
	action: 'Get many content snippets',
	description: "Get many content snippets: texts that Intercom's AIs know and nobody reads anywhere else",
	fields: {},
	effect: 'read',
	request: () => endpoint('GET /content_snippets'),
	pagination: { style: 'page in query', maximum: SNIPPETS_A_PAGE },
	simplify,
});
