import type { TicketType } from '../../shared/intercom/endpoints';
import { endpoint } from '../../shared/intercom/request';
import { toSnakeCase } from '../../shared/intercom/snakeCase';
import { ticketTypePicker } from '../../shared/records/ticket';
import { attributesOf } from '../../shared/attributes/ticketType';
import { withChanges } from '../../shared/session/changes';
import type { Resource } from '../../shared/node/operation';
import { operation } from '../../shared/node/operation';
import { choice, toggle } from '../../shared/form/choice';
import { optional } from '../../shared/form/field';
import { anyText, text } from '../../shared/form/text';

const name = () => text('Name', { placeholder: 'e.g. Bug report' });

const details = () => ({
	category: optional(
		choice(
			'Category',
			[
				{
					name: 'Back-Office',
					value: 'Back-office',
					description: 'Teammates work on it; the customer sees nothing of it',
				},
				{
					name: 'Customer',
					value: 'Customer',
					description: 'The customer sees it and can be told of its progress',
				},
				{
					name: 'Tracker',
					value: 'Tracker',
					description: 'Gathers conversations and tickets about one matter',
				},
			],
			{ default: 'Customer' },
		),
	),
	description: optional(anyText('Description', { placeholder: 'e.g. Something does not work as described' })),
	icon: optional(text('Icon', { placeholder: 'e.g. 🐞', description: 'One emoji' })),
	isInternal: optional(
		toggle('Internal', {
			default: true,
			description: 'Whether tickets of this type are kept from customers; a limited feature of Intercom',
		}),
	),
});

const get = operation({
	name: 'Get',
	action: 'Get ticket type',
	description: 'Get one ticket type with its attributes and the states its tickets can be in',
	fields: { ticketType: ticketTypePicker() },
	effect: 'read',
	request: ({ ticketType: id }) =>
		endpoint('GET /ticket_types/{ticket_type_id}', { path: { ticket_type_id: id } }),
	simplify,
});

const getAll = operation({
	name: 'Get Many',
	action: 'Get many ticket types',
	description: 'Get many ticket types with their attributes, for example to find which one fits a request',
	fields: {},
	effect: 'read',
	request: () => endpoint('GET /ticket_types'),
	pagination: { style: 'whole' },
	simplify,
});

const create = operation({
	name: 'Create',
	action: 'Create ticket type',
	description: 'Create a ticket type; it begins with a title and a description as its attributes',
	fields: { name: name(), ...details() },
	effect: 'once',
	request: ({ name: named, ...more }) =>
		endpoint('POST /ticket_types', { body: { name: named, ...toSnakeCase(more) } }),
	simplify,
});

const update = operation({
	name: 'Update',
	action: 'Update ticket type',
	description: 'Change the name, description, icon or category of a ticket type, or archive it',
	fields: {
		ticketType: ticketTypePicker(),
		name: optional(name()),
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
	request: ({ ticketType: id, name: named, archived, ...more }) =>
		withChanges(
			endpoint('PUT /ticket_types/{ticket_type_id}', {
				path: { ticket_type_id: id },
				body: { name: named, archived, ...toSnakeCase(more) },
			}),
		),
	simplify,
});

/** Attributes by name, which is how a ticket's values are given; states by the label that teammates read. */
function simplify(type: TicketType) {
	const { id, name: named, description, category, icon, is_internal, archived, ticket_states: states } = type;
	return {
		id,
		name: named,
		description,
		category,
		icon,
		is_internal,
		archived,
		attributes: attributesOf(type)
			.filter((attribute) => attribute.archived !== true)
			.map((attribute) => attribute.name),
		states: (states?.data ?? []).map((state) => state.internal_label),
	};
}

export const ticketType: Resource = {
	name: 'Ticket Type',
	preferred: 'getAll',
	operations: { create, get, getAll, update },
};
