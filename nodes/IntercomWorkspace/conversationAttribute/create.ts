import { choice } from '../../shared/form/choice';
import { onlyWhen, when } from '../../shared/form/field';
import { listOfText, text } from '../../shared/form/text';
import { endpoint } from '../../shared/intercom/request';
import { toSnakeCase } from '../../shared/intercom/snakeCase';
import { operation } from '../../shared/node/operation';
import { multilineField, objectTypeIdField, cardinalityField, details, reference } from './fields';
import { simplifyAttribute } from './simplify';

const dataType = choice(
	'Type',
	[
		{ name: 'Date and Time', value: 'datetime' },
		{ name: 'Files', value: 'files' },
		{ name: 'List', value: 'list' },
		{ name: 'Number (Decimal)', value: 'decimal' },
		{ name: 'Number (Whole)', value: 'integer' },
		{ name: 'Relationship', value: 'relationship', description: 'Refers to custom objects' },
		{ name: 'Text', value: 'string' },
		{ name: 'True or False', value: 'boolean' },
	],
	{ default: 'string' },
);

export const create = operation({
	name: 'Create',
	action: 'Create conversation attribute',
	description: 'Create an attribute of conversations; its type can never be changed',
	fields: {
		name: text('Name', { placeholder: 'e.g. Priority' }),
		dataType,
		listOptions: onlyWhen(
			when(dataType, 'list'),
			listOfText('Options', {
				placeholder: 'e.g. Low, Normal, High',
				description:
					'The labels to choose from, at least two, with commas between, or a list from an expression; one that holds a comma in double quotes',
			}),
		),
		multiline: onlyWhen(when(dataType, 'string'), multilineField()),
		cardinality: onlyWhen(when(dataType, 'relationship'), cardinalityField()),
		objectTypeId: onlyWhen(when(dataType, 'relationship'), objectTypeIdField()),
		...details(),
	},
	effect: 'once',
	request: ({ name, dataType, listOptions, multiline, cardinality, objectTypeId, ...more }) =>
		endpoint('POST /conversations/attributes', {
			body: {
				name,
				data_type: dataType,
				options: listOptions?.map((label) => ({ label })),
				multiline,
				reference: reference(cardinality, objectTypeId),
				...toSnakeCase(more),
			},
		}),
	simplify: simplifyAttribute,
});
