import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { conversationAttributePicker } from '../dataAttribute/picker';
import { simplifyAttribute } from './simplify';

export const get = operation({
	name: 'Get',
	action: 'Get conversation attribute',
	description: 'Get one attribute of conversations, with the options of a list',
	fields: { conversationAttribute: conversationAttributePicker() },
	effect: 'read',
	request: ({ conversationAttribute: id }) =>
		endpoint('GET /conversations/attributes/{id}', { path: { id } }),
	simplify: simplifyAttribute,
});
