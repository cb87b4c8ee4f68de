import { optional } from '../../shared/form/field';
import { text } from '../../shared/form/text';
import { endpoint } from '../../shared/intercom/request';
import { toSnakeCase } from '../../shared/intercom/snakeCase';
import { operation } from '../../shared/node/operation';
import { withChanges } from '../../shared/session/changes';
import { conversationAttributePicker } from '../dataAttribute/picker';
import { multilineField, objectTypeIdField, cardinalityField, details, reference } from './fields';
import { simplifyAttribute } from './simplify';

export const update = operation({
	name: 'Update',
	action: 'Update conversation attribute',
	description:
		'Change the name, description or visibility of an attribute of conversations; options have operations of their own',
	fields: {
		conversationAttribute: conversationAttributePicker(),
		name: optional(text('Name', { placeholder: 'e.g. Priority' })),
		multiline: optional(multilineField()),
		cardinality: optional(cardinalityField()),
		objectTypeId: optional(objectTypeIdField()),
		...details(),
	},
	optionalIn: 'Update Fields',
	effect: 'repeatable',
	request: ({ conversationAttribute: id, name, multiline, cardinality, objectTypeId, ...more }) =>
		withChanges(
			endpoint('PUT /conversations/attributes/{id}', {
				path: { id },
				body: { name, multiline, reference: reference(cardinality, objectTypeId), ...toSnakeCase(more) },
			}),
		),
	simplify: simplifyAttribute,
});
