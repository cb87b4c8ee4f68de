import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { toggle } from '../form/choice';
import { number } from '../form/number';
import type { Parameter, Shown } from '../form/parameters';
import { filledProperty, named, parametersOf, propertyOf, shownAt } from '../form/parameters';
import { authentication } from './credentials';
import type { Operation, Resource, Resources } from './operation';
import type { FieldProperty, Fields } from '../form/field';
import { group, onlyWhen, when } from '../form/field';

/**
 * Turns a node's resources into what n8n shows: lists of resources and operations, each operation's fields, and the
 * options that every operation has. Fields that several operations of a resource share are described once.
 * A node about one thing gives that one alone, and then there is no resource to choose.
 */
export function nodeProperties(content: Resources | Resource): INodeProperties[] {
	return [AUTHENTICATION, ...(isResource(content) ? ofResource({}, content) : ofResources(content)), OPTIONS];
}

/** Whether a node is about one thing, so that its saved workflows hold no name of a resource. */
export const isResource = (content: Resources | Resource): content is Resource =>
	typeof content.name === 'string';

/** The collection of an operation's optional fields: the parameter's name for its title. */
export const COLLECTION_NAMES = {
	'Additional Fields': 'additionalFields',
	'Update Fields': 'updateFields',
	Filters: 'filters',
} as const;

/** The fields of an operation as the user sees them, with those that its kind brings along. */
export function allFields(operation: Operation): Fields {
	const known = ofOperations.get(operation);
	if (known) return known;
	const fields: Fields = {
		...operation.fields,
		...('pagination' in operation && { limit: LIMIT }),
		...(operation.simplify && { simplify: SIMPLIFY }),
	};
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

const AUTHENTICATION = named('authentication', authentication.property);

/** How many items are worked on at once unless the user says otherwise: enough for Intercom's limit at 100 ms. */
export const ITEMS_IN_PARALLEL = 25;

const OPTIONS: INodeProperties = {
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add option',
	default: {},
	options: [
		{
			displayName: 'Intercom API Version',
			name: 'apiVersion',
			type: 'string',
			default: '',
			placeholder: 'e.g. 2.15',
			description: 'The version of the Intercom API to ask for instead of the one this node is made for',
		},
		{
			displayName: 'Items in Parallel',
			name: 'itemsInParallel',
			type: 'number',
			typeOptions: { minValue: 1, maxValue: 200 },
			default: ITEMS_IN_PARALLEL,
			description:
				"How many items to work on at the same time. Requests stay within Intercom's rate limit whatever the number, and items about the same thing, such as a contact, a ticket or an article, keep their order as long as they name it in the same way (all by ID, or all by email).",
		},
	],
};

function resourceProperty(resources: Resources): INodeProperties {
	const options = byName(Object.entries(resources).map(([value, { name }]) => ({ name, value })));
	return {
		displayName: 'Resource',
		name: 'resource',
		type: 'options',
		noDataExpression: true,
		options,
		default: firstValue(options),
	};
}

function ofResources(resources: Resources): INodeProperties[] {
	return [
		resourceProperty(resources),
		...Object.entries(resources).flatMap(([name, resource]) => ofResource({ resource: [name] }, resource)),
	];
}

const ofResource = (shownFor: Shown, resource: Resource): INodeProperties[] => [
	operationProperty(shownFor, resource),
	...fieldProperties(shownFor, resource),
];

function operationProperty(shownFor: Shown, { operations, preferred }: Resource): INodeProperties {
	const options = byName(
		Object.entries(operations).map(([value, { name, action, description }]) => ({
			name,
			value,
			action,
			description,
		})),
	);
	return {
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		...(Object.keys(shownFor).length > 0 && { displayOptions: { show: shownFor } }),
		options,
		default: firstValue(options, preferred),
	};
}

/** One field as it stands in one place: the same in several operations makes one property. */
interface Placed {
	name: string;
	property: FieldProperty;
	shown: Shown;
	operations: string[];
}

function fieldProperties(shownFor: Shown, { operations }: Resource): INodeProperties[] {
	const placed = new Map<string, Placed>();
	for (const [operationName, operation] of Object.entries(operations)) {
		for (const { name, property, shown } of topLevel(operation)) {
			const key = JSON.stringify([name, property, shown]);
			const same = placed.get(key);
			if (same) same.operations.push(operationName);
			else placed.set(key, { name, property, shown, operations: [operationName] });
		}
	}
	return [...placed.values()].map(({ name, property, shown, operations: inOperations }) =>
		named(name, property, { ...shownFor, operation: inOperations, ...shown }),
	);
}

function* topLevel(operation: Operation): Generator<Omit<Placed, 'operations'>> {
	const parameters = parametersOf(allFields(operation));
	const isOptional = ({ input }: Parameter) => input.isOptional === true;
	for (const parameter of parameters) {
		if (isOptional(parameter) || parameter.input.isOfNode) continue;
		yield {
			name: parameter.name,
			property: filledProperty(parameters, parameter),
			shown: shownAt(parameters, parameter),
		};
	}
	const options = parameters.filter(isOptional).map((parameter) => propertyOf(parameters, parameter));
	if (options.length === 0) return;
	const title = operation.optionalIn ?? 'Additional Fields';
	yield {
		name: COLLECTION_NAMES[title],
		property: {
			displayName: title,
			type: 'collection',
			placeholder: title === 'Filters' ? 'Add filter' : 'Add field',
			default: {},
			options: options.sort((a, b) => a.displayName.localeCompare(b.displayName)),
		},
		shown: {},
	};
}

const byName = <Option extends INodePropertyOptions>(options: Option[]) =>
	options.sort((a, b) => a.name.localeCompare(b.name));

const firstValue = ([first]: INodePropertyOptions[], preferred?: string) => preferred ?? first?.value ?? '';
