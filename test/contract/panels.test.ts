import type { INodeProperties } from 'n8n-workflow';
import { NodeHelpers } from 'n8n-workflow';
import { resources as ofSupport } from '../../nodes/Intercom/resources';
import { escalation } from '../../nodes/IntercomEscalation/escalation';
import { resources as ofKnowledge } from '../../nodes/IntercomKnowledge/resources';
import { resources as ofWorkspace } from '../../nodes/IntercomWorkspace/resources';
import { named } from '../../nodes/shared/form/parameters';
import { linesOf } from '../../nodes/shared/node/form';
import type { Line } from '../../nodes/shared/node/form';
import type { Resource, Resources } from '../../nodes/shared/node/operation';
import { nodes } from '../nodes';
import { formOf, operations } from '../operations';

/**
 * The panel of a node holds the forms of all its operations, laid over each other; n8n takes out of it what it shows for
 * one of them. What comes out is what the operation says of itself, letter by letter and in its order: so however a panel
 * is put together, no saved workflow changes.
 */
const CONTENT: Partial<Record<string, Resources>> = {
	intercom: ofSupport,
	intercomKnowledge: ofKnowledge,
	intercomWorkspace: ofWorkspace,
	intercomEscalation: { [escalation.name]: escalation satisfies Resource },
};

const OF_THE_NODE = ['authentication', 'resource', 'operation', 'options'];

/** The form of an operation as n8n would have it if there were no other. */
const asWritten = (lines: readonly Line[]): INodeProperties[] =>
	lines.map(({ name, property, shown, options }) =>
		named(name, { ...property, ...(options && { options: asWritten(options) }) }, shown),
	);

const namesOf = (properties: INodeProperties[]) => properties.map(({ name }) => name);

it.each(operations)('$title has in the panel what it says itself', ({ node, parameters }) => {
	const { resource = escalation.name, operation } = parameters;
	const described = CONTENT[node.name]![resource]!.operations[operation]!;
	const shown = formOf(node, parameters).filter(({ name }) => !OF_THE_NODE.includes(name));
	expect(shown.map((property) => JSON.stringify(property))).toEqual(
		asWritten(linesOf(described)).map((property) => JSON.stringify(property)),
	);
});

/** Every operation with a collection of optional fields, and the names of those. */
const WITH_COLLECTION = operations.flatMap((found) =>
	formOf(found.node, found.parameters)
		.filter(({ name, type }) => type === 'collection' && !OF_THE_NODE.includes(name))
		.map(({ name, options }) => ({ ...found, name, own: namesOf(options as INodeProperties[]) })),
);

it.each(WITH_COLLECTION)('n8n keeps what $title has in its collection, and nothing else', (row) => {
	const { node, parameters, name, own } = row;
	const { description } = node.type;
	const everything = description.properties
		.filter((property) => property.name === name)
		.flatMap(({ options }) => options as INodeProperties[])
		.map((option) => [option.name, option.type === 'fixedCollection' ? {} : 'given'] as const);
	const saved = { ...parameters, [name]: Object.fromEntries(everything) };
	const kept = NodeHelpers.getNodeParameters(description.properties, saved, false, false, null, description);
	// The editor asks by the path.
	const offered = description.properties
		.filter(
			(property) =>
				property.name === name && NodeHelpers.displayParameter(saved, property, null, description),
		)
		.flatMap(({ options }) => options as INodeProperties[])
		.filter((option) =>
			NodeHelpers.displayParameterPath(
				{ parameters: saved },
				option,
				`parameters.${name}`,
				null,
				description,
			),
		);
	expect(namesOf(offered)).toEqual(own);
	const plain = offered.filter(({ type }) => type !== 'fixedCollection');
	expect(Object.keys(kept?.[name] ?? {})).toEqual(expect.arrayContaining(namesOf(plain)));
	expect(Object.keys(kept?.[name] ?? {}).filter((each) => !own.includes(each))).toEqual([]);
});

/**
 * The most that the editor loads to show a node, in kilobytes of JSON: a little above what it is. Whoever goes beyond it
 * looks first at what is said twice, and only then writes a larger number here and in the README.
 */
const LARGEST: Record<string, number> = {
	intercom: 180,
	intercomEscalation: 89,
	intercomKnowledge: 92,
	intercomTrigger: 57,
	intercomWorkspace: 72,
};

it.each(nodes)('The description of $name is no larger than it has to be', ({ name, type }) => {
	const kilobytes = JSON.stringify(type.description).length / 1024;
	expect(kilobytes).toBeLessThan(LARGEST[name] ?? 0);
});
