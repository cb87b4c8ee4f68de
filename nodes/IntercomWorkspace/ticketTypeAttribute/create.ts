import { choice } from '../../shared/form/choice';
import { onlyWhen, when } from '../../shared/form/field';
import { endpoint } from '../../shared/intercom/request';
import { toSnakeCase } from '../../shared/intercom/snakeCase';
import { operation } from '../../shared/node/operation';
import { ticketTypePicker } from '../../shared/records/ticket';
import { joined } from './body';
import {
	nameField,
	descriptionField,
	listOptionsField,
	multilineField,
	allowMultipleValuesField,
	details,
} from './fields';
import { simplify } from './simplify';

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

export const create = operation({
	name: 'Create',
	action: 'Create ticket type attribute',
	description: 'Add an attribute to a ticket type',
	fields: {
		ticketType: ticketTypePicker(),
		name: nameField(),
		description: descriptionField(),
		dataType,
		listOptions: onlyWhen(when(dataType, 'list'), listOptionsField()),
		multiline: onlyWhen(when(dataType, 'string'), multilineField()),
		allowMultipleValues: onlyWhen(when(dataType, 'files'), allowMultipleValuesField()),
		...details(),
	},
	effect: 'once',
	request: ({ ticketType: id, name, description, dataType, listOptions, ...more }) =>
		endpoint('POST /ticket_types/{ticket_type_id}/attributes', {
			path: { ticket_type_id: id },
			body: {
				name,
				description,
				data_type: dataType,
				list_items: listOptions && joined(listOptions),
				...toSnakeCase(more),
			},
		}),
	simplify,
});
