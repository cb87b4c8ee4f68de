import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { simplifyConversation } from './simplified';

export const getAll = operation({
	name: 'Get Many',
	action: 'Get many conversations',
	description: 'Get many conversations, the most recently updated first. To find certain ones, use Search.',
	fields: {},
	effect: 'read',
	request: () => endpoint('GET /conversations'),
	pagination: { style: 'cursor in query', items: 'conversations' },
	simplify: simplifyConversation,
});
