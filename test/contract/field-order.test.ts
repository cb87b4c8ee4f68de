import type { INodeProperties, NodeParameterValue } from 'n8n-workflow';
import type { NodeOperation } from '../operations';
import { operations } from '../operations';

/**
 * The order in which a person reads the fields of each operation, over the finished descriptions: what it is about, what
 * to do, who does it, attributes, a list's Return All and Limit, its filters, the collection of optional fields, Simplify,
 * options.
 * (docs.n8n.io/integrations/creating-nodes/build/reference/ux-guidelines)
 */

/** Parameters by the place that they have; every other says what an operation is about or what it does. */
const PLACES = [
	[
		'specifyCustomAttributes',
		'customAttributes',
		'customAttributesJson',
		'createUnknownAttributes',
		'ticketAttributes',
	],
	['returnAll'],
	['limit'],
	['filterType', 'filterGroups', 'matchGroups', 'filterJson'],
	['additionalFields', 'updateFields', 'filters'],
	['simplify'],
	['options'],
];

const placeOf = ({ name }: INodeProperties): number => PLACES.findIndex((names) => names.includes(name)) + 1;

/** What a thing is found in, above the thing itself: a redirect in its help center. */
const WITHIN: Partial<Record<string, string>> = {
	customObjectInstance: 'objectType',
	redirect: 'helpCenter',
	ticketTypeAttribute: 'ticketType',
};

/** The fields of an operation from top to bottom, as far as they can show. */
function fieldsOf({ node, parameters }: NodeOperation): INodeProperties[] {
	const isFor = (property: INodeProperties, name: string, value?: NodeParameterValue) => {
		const values = property.displayOptions?.show?.[name] as NodeParameterValue[] | undefined;
		return values === undefined || values.includes(value ?? null);
	};
	return node.type.description.properties
		.filter(({ name }) => !OF_THE_NODE.includes(name))
		.filter((property) => isFor(property, 'resource', parameters.resource))
		.filter((property) => isFor(property, 'operation', parameters.operation));
}

const OF_THE_NODE = ['authentication', 'resource', 'operation'];

/** What is wrong with the order, in words. */
function* faultsIn(fields: readonly INodeProperties[], resource?: string): Generator<string> {
	for (const [index, field] of fields.entries()) {
		const above = fields.slice(0, index);
		const before = above.find((other) => placeOf(other) > placeOf(field));
		if (before) yield `${field.name} stands below ${before.name}`;
		if (above.some(({ name }) => name === field.name)) yield `${field.name} stands there twice`;
		for (const needed of neededBy(field)) {
			if (!above.some(({ name }) => name === needed)) yield `${needed} does not stand above ${field.name}`;
		}
		if (field.displayName === 'Acting Teammate') yield* contentIn(fields.slice(index + 1));
		if (field.name !== resource || field.type !== 'resourceLocator') continue;
		const needed = [...neededBy(field), WITHIN[resource]];
		for (const { name } of above) if (!needed.includes(name)) yield `${name} stands above the ${resource}`;
	}
}

/** What is to be done, where it stands below the teammate who does it: nothing, but for what an attribute needs. */
function* contentIn(below: readonly INodeProperties[]): Generator<string> {
	const needed = below.filter((field) => placeOf(field) > 0).flatMap(neededBy);
	for (const field of below) {
		if (placeOf(field) === 0 && !needed.includes(field.name)) yield `${field.name} stands below the teammate`;
	}
}

/** The parameters that decide whether a field shows, or what it offers. */
const neededBy = ({ displayOptions, typeOptions }: INodeProperties): string[] => [
	...Object.keys(displayOptions?.show ?? {}).filter((name) => !OF_THE_NODE.includes(name)),
	...(typeOptions?.loadOptionsDependsOn ?? []).map((path) => path.split('.')[0]!),
];

it.each(operations)('the fields of $title stand in their order', (operation) => {
	expect([...faultsIn(fieldsOf(operation), operation.parameters.resource)]).toEqual([]);
});

describe('What would be wrong is', () => {
	const field = (name: string, more: Partial<INodeProperties> = {}): INodeProperties => ({
		...{ displayName: name, name, type: 'string', default: '' },
		...more,
	});
	const ticket = field('ticket', { type: 'resourceLocator' });

	it.each<[string, INodeProperties[], string]>([
		['Simplify above the ticket', [field('simplify'), ticket], 'ticket stands below simplify'],
		['Limit above Return All', [field('limit'), field('returnAll')], 'returnAll stands below limit'],
		['a field above the ticket', [field('note'), ticket], 'note stands above the ticket'],
		[
			'a message below the teammate who writes it',
			[ticket, field('teammate', { displayName: 'Acting Teammate' }), field('message')],
			'message stands below the teammate',
		],
		['one field twice', [field('note'), field('note')], 'note stands there twice'],
		[
			'a field above what decides whether it shows',
			[field('team', { displayOptions: { show: { assignTo: ['team'] } } }), field('assignTo')],
			'assignTo does not stand above team',
		],
		[
			'a list above what decides what it offers',
			[field('attributes', { typeOptions: { loadOptionsDependsOn: ['dataset.value'] } }), field('dataset')],
			'dataset does not stand above attributes',
		],
	])('%s', (_case, fields, fault) => {
		expect([...faultsIn(fields, 'ticket')]).toContain(fault);
	});
});
