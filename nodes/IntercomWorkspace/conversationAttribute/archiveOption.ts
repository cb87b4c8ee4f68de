import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { attributeOptionPicker } from '../dataAttribute/picker';
import { conversationAttribute } from './fields';
import { simplifyAttribute } from './simplify';

export const archiveOption = operation({
	name: 'Archive Option',
	action: 'Archive option of conversation attribute',
	description:
		'Take an option off a list; conversations that have it keep it. Intercom refuses it for the last two.',
	fields: { conversationAttribute, option: attributeOptionPicker(conversationAttribute) },
	effect: 'repeatable',
	request: ({ conversationAttribute: id, option }) =>
		endpoint('DELETE /conversations/attributes/{id}/options/{option_id}', {
			path: { id, option_id: option },
		}),
	simplify: simplifyAttribute,
});
