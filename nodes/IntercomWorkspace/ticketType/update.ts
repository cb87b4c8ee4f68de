import { toggle } from '../../shared/form/choice';
import { optional } from '../../shared/form/field';
import { endpoint } from '../../shared/intercom/request';
import { toSnakeCase } from '../../shared/intercom/snakeCase';
import { operation } from '../../shared/node/operation';
import { ticketTypePicker } from '../../shared/records/ticket';
import { withChanges } from '../../shared/session/changes';
import { nameField, details } from './fields';
import { simplify } from './simplify';

export const update = operation({
	name: 'Update',
	action: 'Update ticket type',
	description: 'Change the name, description, icon or category of a ticket type, or archive it',
	fields: {
		ticketType: ticketTypePicker(),
		name: optional(nameField()),
		archived: optional(
			toggle('Archived', {
				default: true,
				description: 'Whether the type is archived: no new tickets of it',
			}),
		),
		...details(),
	},
	optionalIn: 'Update Fields',
	effect: 'repeatable',
	request: ({ ticketType: id, name, archived, ...more }) =>
		withChanges(
			endpoint('PUT /ticket_types/{ticket_type_id}', {
				path: { ticket_type_id: id },
				body: { name, archived, ...toSnakeCase(more) },
			}),
		),
	simplify,
});
