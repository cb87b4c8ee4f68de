import { endpoint } from '../../shared/intercom/request';
import { editorList } from '../../shared/form/editorList';
import type { Input, Words } from '../../shared/form/field';
import { picker } from '../../shared/form/picker';

/** The id of a custom attribute of contacts or companies. */
export const dataAttributePicker = (words: Words = {}): Input<string> =>
	picker({ displayName: 'Data Attribute', list: dataAttributes, idPlaceholder: 'e.g. 12878' }, words);

/** The id of an attribute of conversations. */
export const conversationAttributePicker = (words: Words = {}): Input<string> =>
	picker(
		{
			displayName: 'Conversation Attribute',
			list: conversationAttributes,
			idPlaceholder: 'e.g. 8',
		},
		words,
	);

/** The id of an option of an attribute of conversations. */
export const attributeOptionPicker = (attribute: Input<string>, words: Words = {}): Input<string> =>
	picker(
		{
			displayName: 'Option',
			list: options,
			dependsOn: attribute,
			idPlaceholder: 'e.g. a1b2c3d4-e5f6-7890-abcd-ef1234567890',
		},
		words,
	);

/** Intercom's own have no id and cannot be changed. */
const dataAttributes = editorList('DataAttributes', {
	request: () => endpoint('GET /data_attributes'),
	style: 'whole',
	pickable: ({ custom }) => custom === true,
	nameOf: ({ label, name, model }) => `${String(label ?? name)} (${String(model)})`,
});

const conversationAttributes = editorList('ConversationAttributes', {
	request: () => endpoint('GET /conversations/attributes'),
	style: 'whole',
	nameOf: ({ name, data_type: type }) => `${String(name)} (${String(type)})`,
});

const options = editorList('ConversationAttributeOptions', {
	request: (attribute) =>
		endpoint('GET /conversations/attributes/{id}', {
			path: { id: attribute },
		}),
	style: 'whole',
	items: (attribute) => ('options' in attribute ? (attribute.options ?? []) : []),
	pickable: ({ archived }) => archived !== true,
	nameOf: ({ label }) => String(label),
});
