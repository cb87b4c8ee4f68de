import { toggle } from '../../shared/form/choice';
import { optional } from '../../shared/form/field';
import { endpoint } from '../../shared/intercom/request';
import { toSnakeCase } from '../../shared/intercom/snakeCase';
import { operation } from '../../shared/node/operation';
import { ticketTypePicker } from '../../shared/records/ticket';
import { withChanges } from '../../shared/session/changes';
import { joined } from './body';
import {
	nameField,
	descriptionField,
	listOptionsField,
	multilineField,
	allowMultipleValuesField,
	details,
} from './fields';
import { ticketTypeAttributePicker } from './picker';
import { simplify } from './simplify';

const ticketType = ticketTypePicker();

export const update = operation({
	name: 'Update',
	action: 'Update ticket type attribute',
	description: 'Change an attribute of a ticket type, or archive it',
	fields: {
		ticketType,
		ticketTypeAttribute: ticketTypeAttributePicker(ticketType),
		name: optional(nameField()),
		description: optional(descriptionField()),
		archived: optional(
			toggle('Archived', {
				default: true,
				description: 'Whether the attribute is archived: it can no longer be filled in',
			}),
		),
		listOptions: optional(listOptionsField()),
		multiline: optional(multilineField()),
		allowMultipleValues: optional(allowMultipleValuesField()),
		...details(),
	},
	optionalIn: 'Update Fields',
	effect: 'repeatable',
	request: ({
		ticketType: id,
		ticketTypeAttribute: attribute,
		name,
		description,
		archived,
		listOptions,
		...more
	}) =>
		withChanges(
			endpoint('PUT /ticket_types/{ticket_type_id}/attributes/{attribute_id}', {
				path: { ticket_type_id: id, attribute_id: attribute },
				body: {
					name,
					description,
					archived,
					list_items: listOptions && joined(listOptions),
					...toSnakeCase(more),
				},
			}),
		),
	simplify,
});
