import { toggle } from '../../shared/form/choice';
import { optional } from '../../shared/form/field';
import { endpoint } from '../../shared/intercom/request';
import { toSnakeCase } from '../../shared/intercom/snakeCase';
import { operation } from '../../shared/node/operation';
import { ticketTypePicker } from '../../shared/records/ticket';
import { withChanges } from '../../shared/session/changes';
import { joined } from './body';
import { name, description, listOptions, multiline, allowMultipleValues, details } from './fields';
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
		name: optional(name()),
		description: optional(description()),
		archived: optional(
			toggle('Archived', {
				default: true,
				description: 'Whether the attribute is archived: it can no longer be filled in',
			}),
		),
		listOptions: optional(listOptions()),
		multiline: optional(multiline()),
		allowMultipleValues: optional(allowMultipleValues()),
		...details(),
	},
	optionalIn: 'Update Fields',
	effect: 'repeatable',
	request: ({
		ticketType: id,
		ticketTypeAttribute: attribute,
		name: named,
		description: described,
		archived,
		listOptions: items,
		...more
	}) =>
		withChanges(
			endpoint('PUT /ticket_types/{ticket_type_id}/attributes/{attribute_id}', {
				path: { ticket_type_id: id, attribute_id: attribute },
				body: {
					name: named,
					description: described,
					archived,
					list_items: items && joined(items),
					...toSnakeCase(more),
				},
			}),
		),
	simplify,
});
