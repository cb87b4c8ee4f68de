import { toggle } from '../form/choice';
import type { Field, FieldProperty, Fields } from '../form/field';
import { group, onlyWhen, when } from '../form/field';
import { number } from '../form/number';
import type { Parameter, Shown } from '../form/parameters';
import { filledProperty, parametersOf, shownAt } from '../form/parameters';
import type { Operation } from './operation';

/** The form of an operation, as the user sees it. */

/** The collection of an operation's optional fields: the parameter's name for its title. */
export const COLLECTION_NAMES = {
	'Additional Fields': 'additionalFields',
	'Update Fields': 'updateFields',
	Filters: 'filters',
} as const;

/**
 * The fields of an operation with those that its kind brings along, in the order of n8n's own nodes: what it is about and
 * what is to be done, who does it, attributes, a list's limit, its filters, Simplify.
 */
export function allFields(operation: Operation): Fields {
	const known = ofOperations.get(operation);
	if (known) return known;
	const at = (place: Field['place']) =>
		Object.entries(operation.fields).filter(([, field]) => field.place === place);
	const fields: Fields = Object.fromEntries([
		...at(undefined),
		...at('teammate'),
		...at('attributes'),
		...('pagination' in operation || 'pages' in operation ? [['limit', LIMIT] as const] : []),
		...at('filters'),
		...(operation.simplify ? [['simplify', SIMPLIFY] as const] : []),
	]);
	ofOperations.set(operation, fields);
	return fields;
}

/** Operations never change, and run for every item. */
const ofOperations = new WeakMap<Operation, Fields>();

const returnAll = toggle('Return All', {
	description: 'Whether to return all results or only up to a given limit',
});

/** How many records are wanted of a list; Infinity for all. */
const LIMIT = group(
	{
		returnAll,
		limit: onlyWhen(
			when(returnAll, false),
			number('Limit', {
				default: 50,
				typeOptions: { minValue: 1 },
				description: 'Max number of results to return',
			}),
		),
	},
	({ limit }) => limit ?? Infinity,
);

const SIMPLIFY = toggle('Simplify', {
	default: true,
	description: 'Whether to return a simplified version of the response instead of the raw data',
});

/** One property of an operation's form, and the other parameters on which it depends whether it shows. */
export interface Line {
	name: string;
	property: FieldProperty;
	shown: Shown;
	/** What can be added to it, by title, where it is the collection of optional fields. */
	options?: readonly Line[];
}

/** The lines of an operation's form from top to bottom: what is optional stands in one collection, only Simplify below. */
export function linesOf(operation: Operation): Line[] {
	const parameters = parametersOf(allFields(operation));
	const isOptional = ({ input }: Parameter) => input.isOptional === true;
	const toLine = (parameter: Parameter): Line => ({
		name: parameter.name,
		property: filledProperty(parameters, parameter),
		shown: shownAt(parameters, parameter),
	});
	const lines = parameters
		.filter((parameter) => !isOptional(parameter) && !parameter.input.isOfNode)
		.map(toLine);
	const options = parameters.filter(isOptional).map(toLine);
	if (options.length === 0) return lines;
	const title = operation.optionalIn ?? 'Additional Fields';
	const collection: FieldProperty = {
		displayName: title,
		type: 'collection',
		placeholder: title === 'Filters' ? 'Add filter' : 'Add field',
		default: {},
	};
	const [simplify] = lines.splice(operation.simplify ? lines.length - 1 : lines.length);
	const optional: Line = {
		...{ name: COLLECTION_NAMES[title], property: collection, shown: {} },
		options: options.sort(byTitle),
	};
	return [...lines, optional, ...(simplify ? [simplify] : [])];
}

/** In the order in which n8n wants what can be added to a collection. */
export const byTitle = (a: Line, b: Line): number =>
	a.property.displayName.localeCompare(b.property.displayName);
