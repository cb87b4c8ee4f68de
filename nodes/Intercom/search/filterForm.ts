import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import type { EditorList } from '../../shared/form/editorList';
import type { Choices, Searchable, SearchField, SearchType } from './searchable';
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
	const chosen = fields.filter(({ choices }) => choices).map(({ value }) => value);
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
		writtenValue({
			show: { field: fieldsOf('text', 'exact', 'number').filter((field) => !chosen.includes(field)) },
			hide: { operator: ['empty', 'notEmpty'] },
		}),
		...(chosen.length > 0
			? [
					writtenValue({
						show: { field: chosen },
						hide: { operator: [...OPERATORS_CHOSEN, 'empty', 'notEmpty'] },
					}),
				]
			: []),
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
		...chosenValues(fields),
	];
}

type Display = NonNullable<INodeProperties['displayOptions']>;

/** One value that is chosen from a list; the other operators take words, or several values. */
const OPERATORS_CHOSEN = ['equals', '!='];

const writtenValue = (displayOptions: Display): INodeProperties => ({
	displayName: 'Value',
	name: 'value',
	type: 'string',
	default: '',
	description: 'For "Is One Of" and "Is None Of", several with commas between, or a list from an expression',
	displayOptions,
});

/** A list for each kind of thing that can be chosen, fixed ones first, as n8n wants them sorted. */
function chosenValues(fields: readonly SearchField[]): INodeProperties[] {
	const kinds = new Set(fields.map(({ choices }) => choices).filter((choices) => choices !== undefined));
	return [...kinds]
		.map((choices) => {
			const field = fields.filter((one) => one.choices === choices).map(({ value }) => value);
			return chosenValue(choices, { show: { field, operator: OPERATORS_CHOSEN } });
		})
		.sort((one, other) => one.displayName.localeCompare(other.displayName));
}

/** All values of a filter share one name, so that a row keeps its value when the way of giving it changes. */
const chosenValue = (choices: Choices | EditorList, displayOptions: Display): INodeProperties => ({
	...('options' in choices
		? {
				displayName: 'Value Name or ID',
				typeOptions: { loadOptionsMethod: choices.options.name },
				description:
					'Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>',
			}
		: { displayName: 'Value', options: [{ name: '(Choose)', value: '' }, ...choices] }),
	name: 'value',
	type: 'options',
	default: '',
	displayOptions,
});

/** The two ways to combine filters or groups of them. */
export const connectives = (several: string, one: string) =>
	[
		{ name: `All ${several} (AND)`, value: 'AND' },
		{ name: `Any ${one} (OR)`, value: 'OR' },
	] as const;
