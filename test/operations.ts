/** The operations of the nodes and what n8n shows for them, read from the finished descriptions alone. */
import type {
	INodeParameters,
	INodeProperties,
	INodePropertyCollection,
	INodePropertyOptions,
	NodeParameterValue,
} from 'n8n-workflow';
import { NodeHelpers } from 'n8n-workflow';
import type { FoundNode } from './nodes';
import { nodes } from './nodes';

/** One operation as the user finds it in a node. */
export interface NodeOperation {
	node: FoundNode;
	/** What identifies it in a workflow: `authentication`, `operation`, and `resource` where the node has several. */
	parameters: INodeParameters & { operation: string; resource?: string };
	/** `intercom conversation close` */
	id: string;
	/** As people read it: `Intercom Support: Close conversation`. */
	title: string;
	option: INodePropertyOptions;
	/** As people read it: `Conversation`; nothing in a node about one thing. */
	resourceName?: string;
}

/** Every operation of every node that has operations. */
export const operations: NodeOperation[] = nodes.flatMap(operationsOf);

/** The properties that n8n shows while the parameters have these values and all others their defaults; n8n decides. */
export function visible(
	{ type: { description } }: FoundNode,
	parameters: INodeParameters,
): INodeProperties[] {
	const candidates = description.properties.filter((property) => isFor(property, parameters));
	const complete =
		NodeHelpers.getNodeParameters(candidates, parameters, true, false, null, description) ?? {};
	return candidates.filter((property) => NodeHelpers.displayParameter(complete, property, null, description));
}

/** Those of a group of properties (a collection's entries) that show while their siblings have these values. */
export function visibleWithin(group: INodeProperties[], values: INodeParameters): INodeProperties[] {
	const complete = { ...values };
	for (const property of group) {
		if (isShown(property, complete)) complete[property.name] ??= property.default as NodeParameterValue;
	}
	return group.filter((property) => isShown(property, complete));
}

/**
 * Every way to set the parameters that decide which others are shown: `Return All` on and off, each kind of message.
 * An operation without such parameters has one situation.
 */
export function situations({ node, parameters }: NodeOperation): INodeParameters[] {
	return split(node, parameters);
}

/** What stands in a collection; nothing in any other property. */
export function propertiesWithin({ type, options = [] }: INodeProperties): INodeProperties[] {
	if (type === 'collection') return options as INodeProperties[];
	if (type === 'fixedCollection')
		return (options as INodePropertyCollection[]).flatMap(({ values }) => values);
	return [];
}

/** What can be chosen for a property, but for what stands for no choice yet; nothing for those with any value. */
export function choices(property: INodeProperties): NodeParameterValue[] {
	if (property.type === 'boolean') return [true, false];
	if (property.type !== 'options') return [];
	return ((property.options ?? []) as INodePropertyOptions[])
		.filter(({ name }) => name !== NO_CHOICE)
		.map(({ value }) => value as NodeParameterValue);
}

const NO_CHOICE = '(Choose)';

function operationsOf(node: FoundNode): NodeOperation[] {
	const start: INodeParameters = { authentication: 'accessToken' };
	return optionsOf(node, start, 'resource', [undefined]).flatMap((resource) => {
		const chosen = resource ? { ...start, resource: String(resource.value) } : start;
		return optionsOf(node, chosen, 'operation', []).map((option) => ({
			node,
			parameters: { ...chosen, operation: String(option.value) },
			id: [node.name, resource?.value, option.value].filter(Boolean).join(' '),
			title: `${node.type.description.displayName}: ${option.action ?? option.name}`,
			option,
			resourceName: resource?.name,
		}));
	});
}

/** The options of the parameter with this name, or those for a node that shows no such parameter. */
function optionsOf<None>(node: FoundNode, parameters: INodeParameters, name: string, none: None[]) {
	const property = visible(node, parameters).find((shown) => shown.name === name);
	return property ? (property.options as INodePropertyOptions[]) : none;
}

function split(node: FoundNode, parameters: INodeParameters): INodeParameters[] {
	const deciding = visible(node, parameters).find(
		(property) =>
			parameters[property.name] === undefined &&
			choices(property).length > 0 &&
			decides(node, parameters, property.name),
	);
	if (!deciding) return [parameters];
	return choices(deciding).flatMap((value) => split(node, { ...parameters, [deciding.name]: value }));
}

/** Whether another property of the same operation is shown or hidden by the one of this name. */
function decides({ type }: FoundNode, parameters: INodeParameters, name: string): boolean {
	return type.description.properties.some(
		(property) =>
			isFor(property, parameters) && ['show', 'hide'].some((rule) => name in conditions(property, rule)),
	);
}

function isShown(property: INodeProperties, siblings: INodeParameters): boolean {
	return NodeHelpers.displayParameter(siblings, property, null, null);
}

/** Whether a property can show for this resource and operation at all; most of a node's properties are for others. */
function isFor(property: INodeProperties, parameters: INodeParameters): boolean {
	return ['resource', 'operation'].every((name) => {
		const shownFor = conditions(property, 'show')[name];
		return parameters[name] === undefined || shownFor === undefined || shownFor.includes(parameters[name]);
	});
}

function conditions({ displayOptions = {} }: INodeProperties, rule: string): Record<string, unknown[]> {
	return (displayOptions as Record<string, Record<string, unknown[]> | undefined>)[rule] ?? {};
}
