import { endpoint } from '../../shared/intercom/request';
import type { Field } from '../../shared/form/field';
import type { Words } from '../../shared/form/inputs';
import { chosenIn, listSearch } from '../../shared/form/listSearch';
import { picker } from '../../shared/form/picker';

/** The attributes themselves, as the workspace defines them; their values are in `attributes.ts`. */

/** The id of a custom attribute of contacts or companies. */
export const dataAttributePicker = (words: Words = {}): Field<string> =>
	picker(
		{ displayName: 'Data Attribute', searchMethod: 'searchDataAttributes', idPlaceholder: 'e.g. 12878' },
		words,
	);

/** The id of an attribute of conversations. */
export const conversationAttributePicker = (words: Words = {}): Field<string> =>
	picker(
		{
			displayName: 'Conversation Attribute',
			searchMethod: 'searchConversationAttributes',
			idPlaceholder: 'e.g. 8',
		},
		words,
	);

/** The id of an option of the attribute that the parameter `conversationAttribute` names. */
export const attributeOptionPicker = (words: Words = {}): Field<string> =>
	picker(
		{
			displayName: 'Option',
			searchMethod: 'searchConversationAttributeOptions',
			idPlaceholder: 'e.g. a1b2c3d4-e5f6-7890-abcd-ef1234567890',
		},
		words,
	);

/** Fills the list of data attributes; Intercom's own have no id and cannot be changed. */
export const searchDataAttributes = listSearch({
	request: () => endpoint('GET /data_attributes'),
	style: 'whole',
	pickable: ({ custom }) => custom === true,
	nameOf: ({ label, name, model }) => `${String(label ?? name)} (${String(model)})`,
});

/** Fills the list of conversation attributes. */
export const searchConversationAttributes = listSearch({
	request: () => endpoint('GET /conversations/attributes'),
	style: 'whole',
	nameOf: ({ name, data_type: type }) => `${String(name)} (${String(type)})`,
});

/** Fills the list of an attribute's options. */
export const searchConversationAttributeOptions = listSearch({
	request: (context) =>
		endpoint('GET /conversations/attributes/{id}', {
			path: { id: chosenIn(context, 'conversationAttribute') },
		}),
	style: 'whole',
	items: (attribute) => ('options' in attribute ? (attribute.options ?? []) : []),
	pickable: ({ archived }) => archived !== true,
	nameOf: ({ label }) => String(label),
});
