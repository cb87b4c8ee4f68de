import { UserError } from 'n8n-workflow';
import { endpoint } from '../../shared/intercom/request';
import { toSnakeCase } from '../../shared/intercom/snakeCase';
import { ticketTypePicker } from '../../shared/records/ticket';
import type { TypeAttribute } from '../../shared/attributes/ticketType';
import { attributesOf } from '../../shared/attributes/ticketType';
import { ticketTypeAttributePicker } from './picker';
import { withChanges } from '../../shared/session/changes';
import type { Resource } from '../../shared/node/operation';
import { operation } from '../../shared/node/operation';
import { choice, toggle } from '../../shared/form/choice';
import { onlyWhen, optional, when } from '../../shared/form/field';
import { listOfText, text } from '../../shared/form/text';

const name = () => text('Name', { placeholder: 'e.g. Severity' });

const description = () =>
	text('Description', {
		placeholder: 'e.g. How badly it hurts',
		description: 'What teammates and customers read beside the field',
	});

/** What belongs to one type of attribute only. */
const listOptions = () =>
	listOfText('Options', {
		placeholder: 'e.g. Low, Normal, High',
		description: 'The values to choose from, with commas between, or a list from an expression',
	});
const multiline = () => toggle('Multiline', { description: 'Whether a text may have several lines' });
const allowMultipleValues = () =>
	toggle('Several Files', { description: 'Whether more than one file can be attached' });

const details = () => ({
	requiredToCreate: optional(
		toggle('Required for Teammates', {
			default: true,
			description: 'Whether teammates must fill it in to create a ticket',
		}),
	),
	requiredToCreateForContacts: optional(
		toggle('Required for Customers', {
			default: true,
			description: 'Whether customers must fill it in to create a ticket',
		}),
	),
	visibleOnCreate: optional(
		toggle('Visible to Teammates', { description: 'Whether teammates see it when they create a ticket' }),
	),
	visibleToContacts: optional(
		toggle('Visible to Customers', { description: 'Whether customers see it when they create a ticket' }),
	),
});

const getAll = operation({
	name: 'Get Many',
	action: 'Get many ticket type attributes',
	description: 'Get many attributes of a ticket type: what a ticket of this type can be filled in with',
	fields: { ticketType: ticketTypePicker() },
	effect: 'read',
	request: ({ ticketType: id }) =>
		endpoint('GET /ticket_types/{ticket_type_id}', { path: { ticket_type_id: id } }),
	pagination: { style: 'whole', items: attributesOf },
	simplify,
});

const dataType = choice(
	'Type',
	[
		{ name: 'Date and Time', value: 'datetime' },
		{ name: 'Files', value: 'files' },
		{ name: 'List', value: 'list' },
		{ name: 'Number (Decimal)', value: 'decimal' },
		{ name: 'Number (Whole)', value: 'integer' },
		{ name: 'Text', value: 'string' },
		{ name: 'True or False', value: 'boolean' },
	],
	{ default: 'string' },
);

const create = operation({
	name: 'Create',
	action: 'Create ticket type attribute',
	description: 'Add an attribute to a ticket type',
	fields: {
		ticketType: ticketTypePicker(),
		name: name(),
		description: description(),
		dataType,
		listOptions: onlyWhen(when(dataType, 'list'), listOptions()),
		multiline: onlyWhen(when(dataType, 'string'), multiline()),
		allowMultipleValues: onlyWhen(when(dataType, 'files'), allowMultipleValues()),
		...details(),
	},
	effect: 'once',
	request: ({ ticketType: id, name: named, description: described, dataType, listOptions: items, ...more }) =>
		endpoint('POST /ticket_types/{ticket_type_id}/attributes', {
			path: { ticket_type_id: id },
			body: {
				name: named,
				description: described,
				data_type: dataType,
				list_items: items && joined(items),
				...toSnakeCase(more),
			},
		}),
	simplify,
});

const ticketType = ticketTypePicker();

const update = operation({
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

/** Intercom takes the options as one text and would split one that has a comma in it. */
function joined(items: string[]): string {
	const withComma = items.find((item) => item.includes(','));
	if (withComma === undefined) return items.join(',');
	throw new UserError(`The option "${withComma}" has a comma in it, which would make it two options`, {
		description: 'Write it without a comma.',
	});
}

function simplify(attribute: TypeAttribute) {
	const { input_options: input } = attribute;
	return {
		id: attribute.id,
		name: attribute.name,
		description: attribute.description,
		data_type: attribute.data_type,
		...(input?.items && { options: input.items.map((item) => item.name) }),
		required_to_create: attribute.required_to_create,
		required_to_create_for_contacts: attribute.required_to_create_for_contacts,
		visible_to_contacts: attribute.visible_to_contacts,
		ticket_type_id: attribute.ticket_type_id,
		archived: attribute.archived,
	};
}

export const ticketTypeAttribute: Resource = {
	name: 'Ticket Type Attribute',
	preferred: 'getAll',
	operations: { create, getAll, update },
};
