import { attributeOptionPicker, conversationAttributePicker } from '../dataAttribute/picker';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { simplifyAttribute } from './simplify';
import { text } from '../../shared/form/text';

/** The options of a list among the attributes of conversations. Each answer is the attribute with all its options. */

const conversationAttribute = conversationAttributePicker();
const label = () =>
	text('Label', { placeholder: 'e.g. High', description: 'What people choose in Intercom' });

export const addOption = operation({
	name: 'Add Option',
	action: 'Add option to conversation attribute',
	description: 'Add an option to an attribute of conversations that is a list',
	fields: { conversationAttribute, label: label() },
	effect: 'once',
	request: ({ conversationAttribute: id, label: written }) =>
		endpoint('POST /conversations/attributes/{id}/options', { path: { id }, body: { label: written } }),
	simplify: simplifyAttribute,
});

export const renameOption = operation({
	name: 'Rename Option',
	action: 'Rename option of conversation attribute',
	description: 'Give an option of a list another label; conversations that have it show the new one',
	fields: {
		conversationAttribute,
		option: attributeOptionPicker(conversationAttribute),
		label: label(),
	},
	effect: 'repeatable',
	request: ({ conversationAttribute: id, option, label: written }) =>
		endpoint('PUT /conversations/attributes/{id}/options/{option_id}', {
			path: { id, option_id: option },
			body: { label: written },
		}),
	simplify: simplifyAttribute,
});

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
