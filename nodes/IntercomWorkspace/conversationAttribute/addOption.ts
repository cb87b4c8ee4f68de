import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { conversationAttribute, labelField } from './fields';
import { simplifyAttribute } from './simplify';

export const addOption = operation({
	name: 'Add Option',
	action: 'Add option to conversation attribute',
	description: 'Add an option to an attribute of conversations that is a list',
	fields: { conversationAttribute, label: labelField() },
	effect: 'once',
	request: ({ conversationAttribute: id, label }) =>
		endpoint('POST /conversations/attributes/{id}/options', { path: { id }, body: { label } }),
	simplify: simplifyAttribute,
});
