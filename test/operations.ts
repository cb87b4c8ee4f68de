/** The operations of the nodes and what n8n shows for them, read from the finished descriptions alone. */
import type {
	INodeParameters,
	INodeProperties,
	INodePropertyCollection,
	INodePropertyOptions,
	INodeType,
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

/** Forms by node and operation, the same objects each time: tests take turns with what they have seen. */
const ofNodes = new WeakMap<INodeType, Map<string, INodeProperties[]>>();

/** Every operation of every node that has operations. */
export const operations: NodeOperation[] = nodes.flatMap(operationsOf);

/** The properties that n8n shows while the parameters have these values and all others their defaults; n8n decides. */
export function visible(node: FoundNode, parameters: INodeParameters): INodeProperties[] {
	const { description } = node.type;
	const candidates = formOf(node, parameters);
	const complete =
		NodeHelpers.getNodeParameters(candidates, parameters, true, false, null, description) ?? {};
	return candidates.filter((property) => NodeHelpers.displayParameter(complete, property, null, description));
}

/** What stands in the panel for a resource and an operation, as far as they are chosen, without the conditions on these. */
export function formOf({ type }: FoundNode, chosen: INodeParameters): INodeProperties[] {
	const key = JSON.stringify([chosen.resource, chosen.operation]);
	const forms = ofNodes.get(type) ?? new Map<string, INodeProperties[]>();
	ofNodes.set(type, forms);
	const form = forms.get(key) ?? narrowed(type.description.properties, chosen, '');
	forms.set(key, form);
	return form;
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
function decides(node: FoundNode, parameters: INodeParameters, name: string): boolean {
	return formOf(node, parameters).some(({ displayOptions = {} }) =>
		Object.values(displayOptions).some((conditions) => name in (conditions as object)),
	);
}

function isShown(property: INodeProperties, siblings: INodeParameters): boolean {
	return NodeHelpers.displayParameter(siblings, property, null, null);
}

/** The properties that can show for this resource and operation at all; most of a node's are for others. */
function narrowed(properties: INodeProperties[], chosen: INodeParameters, root: '' | '/'): INodeProperties[] {
	const names = ['resource', 'operation']
		.filter((name) => chosen[name] !== undefined)
		.map((name) => root + name);
	return properties
		.filter((property) =>
			NodeHelpers.displayParameter(
				chosen,
				only(property, (name) => names.includes(name)),
				null,
				null,
			),
		)
		.map((property) => only(property, (name) => !names.includes(name)))
		.map((property) =>
			property.type === 'collection'
				? { ...property, options: narrowed(property.options as INodeProperties[], chosen, '/') }
				: property,
		);
}

/** A property with those of its conditions alone that are about parameters of these names. */
function only(
	{ displayOptions, ...property }: INodeProperties,
	isMeant: (name: string) => boolean,
): INodeProperties {
	const rules = Object.entries((displayOptions ?? {}) as Record<string, Record<string, unknown>>)
		.map(([rule, all]) => [rule, Object.entries(all).filter(([name]) => isMeant(name))] as const)
		.filter(([, all]) => all.length > 0);
	if (rules.length === 0) return property;
	return {
		...property,
		displayOptions: Object.fromEntries(rules.map(([rule, all]) => [rule, Object.fromEntries(all)])),
	};
}
