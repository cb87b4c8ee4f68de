import { choice } from '../../shared/form/choice';
import { onlyWhen, when } from '../../shared/form/field';
import { text } from '../../shared/form/text';
import { endpoint } from '../../shared/intercom/request';
import { toSnakeCase } from '../../shared/intercom/snakeCase';
import { operation } from '../../shared/node/operation';
import { modelField, optionsField, details, toOptions } from './fields';
import { simplify } from './simplify';

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

export const create = operation({
	name: 'Create',
	action: 'Create data attribute',
	description: 'Create a custom attribute of contacts or companies; its name and type can never be changed',
	fields: {
		model: modelField(),
		name: text('Name', {
			placeholder: 'e.g. support_tier',
			description: 'Letters, digits, spaces, hyphens, underscores, currency symbols',
		}),
		dataType,
		listOptions: onlyWhen(when(dataType, 'options'), optionsField()),
		...details(),
	},
	effect: 'once',
	request: ({ dataType, listOptions, ...attribute }) =>
		endpoint('POST /data_attributes', {
			body: {
				...toSnakeCase(attribute),
				...(dataType === 'options'
					? { data_type: dataType, options: toOptions(listOptions) ?? [] }
					: { data_type: dataType }),
			},
		}),
	simplify,
});
