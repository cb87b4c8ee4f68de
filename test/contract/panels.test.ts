import type { INodeProperties } from 'n8n-workflow';
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

it.each(operations)('$title has in the panel what it says itself', ({ node, parameters }) => {
	const { resource = escalation.name, operation } = parameters;
	const described = CONTENT[node.name]![resource]!.operations[operation]!;
	const shown = formOf(node, parameters).filter(({ name }) => !OF_THE_NODE.includes(name));
	expect(shown.map((property) => JSON.stringify(property))).toEqual(
		asWritten(linesOf(described)).map((property) => JSON.stringify(property)),
	);
});

/**
 * The most that the editor loads to show a node, in kilobytes of JSON: a little above what it is. Whoever goes beyond it
 * looks first at what is said twice, and only then writes a larger number here and in the README.
 */
const LARGEST: Record<string, number> = {
	intercom: 180,
	intercomEscalation: 88,
	intercomKnowledge: 92,
	intercomTrigger: 57,
	intercomWorkspace: 72,
};

it.each(nodes)('The description of $name is no larger than it has to be', ({ name, type }) => {
	const kilobytes = JSON.stringify(type.description).length / 1024;
	expect(kilobytes).toBeLessThan(LARGEST[name] ?? 0);
});
