import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { simplify } from './simplify';

export const getAll = operation({
	name: 'Get Many',
	action: 'Get many external pages',
	description: "Get many external pages: what Intercom's AIs know from websites and other tools",
	fields: {},
	effect: 'read',
	request: () => endpoint('GET /ai/external_pages'),
	pagination: { style: 'page in query' },
	simplify,
});
