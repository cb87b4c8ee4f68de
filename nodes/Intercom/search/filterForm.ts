import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import type { Searchable, SearchType } from './searchable';
import { namedTypes, OPERATORS } from './searchable';

/** How a search's groups of filters look in the node panel. */

/** What a group consists of: how its filters are combined, and the filters. */
export function groupProperties(searchable: Searchable): INodeProperties[] {
	return [
		{
			displayName: 'Match',
			name: 'match',
			type: 'options',
			options: [...connectives('Filters', 'Filter')],
			default: 'AND',
		},
		{
			displayName: 'Filters',
			name: 'filters',
			type: 'fixedCollection',
			placeholder: 'Add Filter',
			default: {},
			typeOptions: { multipleValues: true },
			options: [{ displayName: 'Filter', name: 'filter', values: filterProperties(searchable) }],
		},
	];
}

/** Field, operator and value. What is offered for operator and value depends on the type of the field. */
function filterProperties(searchable: Searchable): INodeProperties[] {
	const { fields, named } = searchable;
	const firstField = fields[0]?.value ?? '';
	const typeNames: SearchType[] = ['text', 'exact', 'number', 'boolean', 'date'];
	const fieldsOf = (...types: SearchType[]) =>
		[...fields, ...namedTypes].filter(({ type }) => types.includes(type)).map(({ value }) => value);
	const options: INodePropertyOptions[] = [
		...fields.map(({ name, value, description }) => ({ name, value, ...(description && { description }) })),
		...namedTypes.map(({ value, suffix }) => ({ name: `${named.label} (${suffix})`, value })),
	];
	return [
		{
			displayName: 'Field',
			name: 'field',
			type: 'options',
			options: options.sort((a, b) => a.name.localeCompare(b.name)),
			default: firstField,
		},
		{
			displayName: named.nameLabel,
			name: 'fieldName',
			type: 'string',
			default: '',
			placeholder: named.placeholder,
			displayOptions: { show: { field: namedTypes.map((known) => known.value) } },
		},
		...typeNames
			.filter((type) => fieldsOf(type).length > 0)
			.map((type): INodeProperties => {
				const operators = [...(searchable.operators?.[type] ?? OPERATORS[type])];
				return {
					displayName: 'Operator',
					name: 'operator',
					type: 'options',
					options: operators.sort((a, b) => a.name.localeCompare(b.name)),
					default: 'equals',
					displayOptions: { show: { field: fieldsOf(type) } },
				};
			}),
		{
			displayName: 'Value',
			name: 'value',
			type: 'string',
			default: '',
			description:
				'For "Is One Of" and "Is None Of", several with commas between, or a list from an expression',
			displayOptions: {
				show: { field: fieldsOf('text', 'exact', 'number') },
				hide: { operator: ['empty', 'notEmpty'] },
			},
		},
		{
			displayName: 'Value',
			name: 'booleanValue',
			type: 'boolean',
			default: true,
			displayOptions: { show: { field: fieldsOf('boolean') } },
		},
		{
			displayName: 'Value',
			name: 'value',
			type: 'dateTime',
			default: '',
			...(searchable.dateDescription && { description: searchable.dateDescription }),
			displayOptions: { show: { field: fieldsOf('date') }, hide: { operator: ['empty', 'notEmpty'] } },
		},
	];
}

/** The two ways to combine filters or groups of them. */
export const connectives = (several: string, one: string) =>
	[
		{ name: `All ${several} (AND)`, value: 'AND' },
		{ name: `Any ${one} (OR)`, value: 'OR' },
	] as const;
