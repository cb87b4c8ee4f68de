import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { simplifyCall } from './simplify';

export const getAll = operation({
	name: 'Get Many',
	action: 'Get many calls',
	description:
		'Get many calls, the latest first. For those of certain conversations, use Search by Conversation.',
	fields: {},
	effect: 'read',
	request: () => endpoint('GET /calls'),
	pagination: { style: 'page in query', maximum: 25 },
	simplify: simplifyCall,
});
