import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { conversationAttributePicker } from '../dataAttribute/picker';
import { simplifyAttribute } from './simplify';

export const archive = operation({
	name: 'Archive',
	action: 'Archive conversation attribute',
	description:
		'Archive an attribute of conversations: it can no longer be filled in, and conversations keep its values',
	fields: { conversationAttribute: conversationAttributePicker() },
	effect: 'repeatable',
	request: ({ conversationAttribute: id }) =>
		endpoint('DELETE /conversations/attributes/{id}', { path: { id } }),
	simplify: simplifyAttribute,
});
