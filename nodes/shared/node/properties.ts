import type { INodeProperties, INodePropertyOptions, NodeParameterValue } from 'n8n-workflow';
import { number, toggle } from '../form/inputs';
import type { Field, FieldProperty } from '../form/field';
import { showWhen } from '../form/field';
import type { Operation, Resource, Resources } from './operation';

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
export function allFields(operation: Operation): Record<string, Field> {
	return {
		...operation.fields,
		...('pagination' in operation && LIST_FIELDS),
		...(operation.simplify && { simplify: SIMPLIFY }),
	};
}

const returnAll = toggle('Return All', {
	description: 'Whether to return all results or only up to a given limit',
});

const limit = number('Limit', {
	default: 50,
	typeOptions: { minValue: 1 },
	description: 'Max number of results to return',
});

const LIST_FIELDS: Record<'returnAll' | 'limit', Field> = {
	returnAll,
	limit: showWhen(
		{ returnAll: [false] },
		{
			...limit,
			read: async (raw, session, others) =>
				(await returnAll.read(others.returnAll, session, others))
					? Infinity
					: await limit.read(raw, session, others),
		},
	),
};

const SIMPLIFY: Field = toggle('Simplify', {
	default: true,
	description: 'Whether to return a simplified version of the response instead of the raw data',
});

const AUTHENTICATION: INodeProperties = {
	displayName: 'Authentication',
	name: 'authentication',
	type: 'options',
	noDataExpression: true,
	options: [
		{ name: 'Access Token', value: 'accessToken' },
		{ name: 'OAuth2', value: 'oAuth2' },
	],
	default: 'accessToken',
};

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

/** Parameters and the values at which something shows. */
type Conditions = Record<string, NodeParameterValue[]>;

function ofResources(resources: Resources): INodeProperties[] {
	return [
		resourceProperty(resources),
		...Object.entries(resources).flatMap(([name, resource]) => ofResource({ resource: [name] }, resource)),
	];
}

const ofResource = (shownFor: Conditions, resource: Resource): INodeProperties[] => [
	operationProperty(shownFor, resource),
	...fieldProperties(shownFor, resource),
];

function operationProperty(shownFor: Conditions, { operations, preferred }: Resource): INodeProperties {
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
	showWhen?: Conditions;
	operations: string[];
}

function fieldProperties(shownFor: Conditions, { operations }: Resource): INodeProperties[] {
	const placed = new Map<string, Placed>();
	for (const [operationName, operation] of Object.entries(operations)) {
		for (const { name, property, showWhen } of topLevel(operation)) {
			const key = JSON.stringify([name, property, showWhen]);
			const same = placed.get(key);
			if (same) same.operations.push(operationName);
			else placed.set(key, { name, property, showWhen, operations: [operationName] });
		}
	}
	return [...placed.values()].map(({ name, property, showWhen, operations: inOperations }) =>
		named(name, property, { ...shownFor, operation: inOperations, ...showWhen }),
	);
}

function* topLevel(operation: Operation): Generator<Omit<Placed, 'operations'>> {
	const fields = Object.entries(allFields(operation));
	for (const [name, { property, showWhen, isOptional }] of fields) {
		if (!isOptional) yield { name, property, showWhen };
	}
	const options = fields
		.filter(([, field]) => field.isOptional)
		.map(([name, { property, showWhen }]) => named(name, property, showWhen));
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
	};
}

/** A field's property as n8n wants it: under a name, shown under conditions. */
export function named(name: string, property: FieldProperty, show?: Conditions): INodeProperties {
	const { displayName, ...rest } = property;
	return { displayName, name, ...rest, ...(show && { displayOptions: { show } }) } as INodeProperties;
}

const byName = <Option extends INodePropertyOptions>(options: Option[]) =>
	options.sort((a, b) => a.name.localeCompare(b.name));

const firstValue = ([first]: INodePropertyOptions[], preferred?: string) => preferred ?? first?.value ?? '';
