import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { attributeOptionPicker } from '../dataAttribute/picker';
import { conversationAttribute, labelField } from './fields';
import { simplifyAttribute } from './simplify';

export const renameOption = operation({
	name: 'Rename Option',
	action: 'Rename option of conversation attribute',
	description: 'Give an option of a list another label; conversations that have it show the new one',
	fields: {
		conversationAttribute,
		option: attributeOptionPicker(conversationAttribute),
		label: labelField(),
	},
	effect: 'repeatable',
	request: ({ conversationAttribute: id, option, label }) =>
		endpoint('PUT /conversations/attributes/{id}/options/{option_id}', {
			path: { id, option_id: option },
			body: { label },
		}),
	simplify: simplifyAttribute,
});
