import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import type { Shown } from '../form/parameters';
import { named } from '../form/parameters';
import { authentication } from './authentication';
import type { Chosen, Conditions } from './conditions';
import { atTheTop, inCollection } from './conditions';
import { linesOf } from './form';
import type { Resource, Resources } from './operation';
import type { SharedLine } from './panel';
import { Panel } from './panel';

/**
 * Turns a node's resources into what n8n shows: lists of resources and operations, each operation's fields, and the
 * options that every operation has. Fields that several operations share are described once.
 * A node about one thing gives that one alone, and then there is no resource to choose.
 * @param preferred the resource that a new node begins with. n8n saves no parameter that has its default, so that this is
 * a promise to saved workflows: it never changes
 */
export function nodeProperties(content: Resources | Resource, preferred?: string): INodeProperties[] {
	return [
		AUTHENTICATION,
		...(isResource(content) ? ofResource(content) : ofResources(content, preferred)),
		OPTIONS,
	];
}

/** Whether a node is about one thing, so that its saved workflows hold no name of a resource. */
export const isResource = (content: Resources | Resource): content is Resource =>
	typeof content.name === 'string';

const AUTHENTICATION = named('authentication', authentication.property);

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
			placeholder: 'e.g. 2.17',
			description:
				'The version of the Intercom API to ask for instead of 2.16, which this node is made for. It works with 2.17 too. Operations that came with 2.17, such as "Search" for companies, ask for 2.17 by themselves.',
		},
		{
			displayName: 'Items in Parallel',
			name: 'itemsInParallel',
			type: 'number',
			typeOptions: { minValue: 1, maxValue: 200 },
			default: 25,
			description:
				"The most items to work on at the same time. Without this option it follows from Intercom's limit and how fast it answers, up to 500. Requests stay within Intercom's rate limit whatever the number, and items about the same thing, such as a contact, a ticket or an article, keep their order as long as they name it in the same way (all by ID, or all by email).",
		},
	],
};

function resourceProperty(resources: Resources, preferred?: string): INodeProperties {
	const options = byName(Object.entries(resources).map(([value, { name }]) => ({ name, value })));
	return {
		displayName: 'Resource',
		name: 'resource',
		type: 'options',
		noDataExpression: true,
		options,
		default: firstValue(options, preferred),
	};
}

function ofResources(resources: Resources, preferred?: string): INodeProperties[] {
	return [
		resourceProperty(resources, preferred),
		...Object.entries(resources).map(([name, resource]) => operationProperty({ resource: [name] }, resource)),
		...fieldProperties(resources, ['resource', 'operation']),
	];
}

const ofResource = (resource: Resource): INodeProperties[] => [
	operationProperty({}, resource),
	...fieldProperties({ [resource.name]: resource }, ['operation']),
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

/** @param choosing the parameters by which an operation is chosen */
function fieldProperties(resources: Resources, choosing: Array<keyof Chosen>): INodeProperties[] {
	const all: Chosen[] = [];
	const toProperties = (lines: Array<SharedLine<Chosen>>) =>
		propertiesOf(lines, all, [atTheTop(choosing), inCollection(choosing)]);
	const panel = new Panel<Chosen>((line) => JSON.stringify(toProperties([line])).length);
	for (const [resource, { operations }] of Object.entries(resources)) {
		for (const [name, operation] of Object.entries(operations)) {
			const chosen = { resource, operation: name };
			all.push(chosen);
			panel.add(chosen, linesOf(operation));
		}
	}
	return toProperties(panel.lines());
}

/** What the lines come to for these operations. A collection says only which of its own have an option. */
function propertiesOf(
	lines: Array<SharedLine<Chosen>>,
	among: Chosen[],
	[conditions, ...within]: Conditions[],
): INodeProperties[] {
	return lines.flatMap(({ name, property, shown, operations: all, options }) => {
		const own = all.filter((each) => among.includes(each));
		return (conditions?.(own, among) ?? []).map(({ show, operations }) =>
			named(
				name,
				{ ...property, ...(options && { options: propertiesOf(options, operations, within) }) },
				{ ...show, ...shown },
			),
		);
	});
}

const byName = <Option extends INodePropertyOptions>(options: Option[]) =>
	options.sort((a, b) => a.name.localeCompare(b.name));

const firstValue = ([first]: INodePropertyOptions[], preferred?: string) => preferred ?? first?.value ?? '';
