import { dataAttributePicker } from './picker';
import type { DataAttribute } from '../../shared/intercom/endpoints';
import { endpoint } from '../../shared/intercom/request';
import { toSnakeCase } from '../../shared/intercom/snakeCase';
import { withChanges } from '../../shared/session/changes';
import type { Resource } from '../../shared/node/operation';
import { operation } from '../../shared/node/operation';
import { choice, toggle } from '../../shared/form/choice';
import { onlyWhen, optional, when } from '../../shared/form/field';
import { anyText, listOfText, text } from '../../shared/form/text';

const model = () =>
	choice(
		'Belongs To',
		[
			{ name: 'Companies', value: 'company' },
			{ name: 'Contacts', value: 'contact' },
		],
		{ default: 'contact' },
	);

const options = () =>
	listOfText('Options', {
		placeholder: 'e.g. 1-10, 11-50, 51-200',
		description: 'The values to choose from, at least two, with commas between, or a list from an expression',
	});

const details = () => ({
	description: optional(
		anyText('Description', {
			placeholder: 'e.g. The tier that was bought',
			description: 'What people read about it in Intercom',
		}),
	),
	messengerWritable: optional(
		toggle('Messenger Writable', { description: 'Whether the Messenger may change values of the attribute' }),
	),
});

const asOptions = (values?: string[]) => values?.map((value) => ({ value }));

const getAll = operation({
	name: 'Get Many',
	action: 'Get many data attributes',
	description:
		'Get many attributes of contacts or companies, standard and custom, with their names and types',
	fields: {
		model: optional(model()),
		includeArchived: optional(
			toggle('Include Archived', { default: true, description: 'Whether to include archived attributes' }),
		),
	},
	optionalIn: 'Filters',
	effect: 'read',
	request: ({ model: of, includeArchived }) =>
		endpoint('GET /data_attributes', { query: { model: of, include_archived: includeArchived } }),
	pagination: { style: 'whole' },
	simplify,
});

const dataType = choice(
	'Type',
	[
		{ name: 'Date', value: 'date' },
		{ name: 'Date and Time', value: 'datetime' },
		{ name: 'List', value: 'options' },
		{ name: 'Number (Decimal)', value: 'float' },
		{ name: 'Number (Whole)', value: 'integer' },
		{ name: 'Text', value: 'string' },
		{ name: 'True or False', value: 'boolean' },
	],
	{ default: 'string' },
);

const create = operation({
	name: 'Create',
	action: 'Create data attribute',
	description: 'Create a custom attribute of contacts or companies; its name and type can never be changed',
	fields: {
		model: model(),
		name: text('Name', {
			placeholder: 'e.g. support_tier',
			description: 'Letters, digits, spaces, hyphens, underscores, currency symbols',
		}),
		dataType,
		listOptions: onlyWhen(when(dataType, 'options'), options()),
		...details(),
	},
	effect: 'once',
	request: ({ dataType, listOptions: values, ...attribute }) =>
		endpoint('POST /data_attributes', {
			body: {
				...toSnakeCase(attribute),
				...(dataType === 'options'
					? { data_type: dataType, options: asOptions(values) ?? [] }
					: { data_type: dataType }),
			},
		}),
	simplify,
});

const update = operation({
	name: 'Update',
	action: 'Update data attribute',
	description: 'Change the description or the options of a custom attribute, or archive it',
	fields: {
		dataAttribute: dataAttributePicker(),
		archived: optional(
			toggle('Archived', {
				default: true,
				description: 'Whether the attribute is archived: its values are kept, and it shows nowhere',
			}),
		),
		listOptions: optional(options()),
		...details(),
	},
	optionalIn: 'Update Fields',
	effect: 'repeatable',
	request: ({ dataAttribute: id, listOptions: values, ...changed }) =>
		withChanges(
			endpoint('PUT /data_attributes/{data_attribute_id}', {
				path: { data_attribute_id: id },
				body: { ...toSnakeCase(changed), options: asOptions(values) },
			}),
		),
	simplify,
});

function simplify(attribute: DataAttribute) {
	const { id, name, label, model: of, data_type, options: values } = attribute;
	const { description, custom, api_writable, archived } = attribute;
	return {
		...{ id, name, label, model: of, data_type, options: values },
		...{ description, custom, api_writable, archived },
	};
}

export const dataAttribute: Resource = {
	name: 'Data Attribute',
	preferred: 'getAll',
	operations: { create, getAll, update },
};
