import type { Shown } from '../form/parameters';

/** How n8n is told for which operations something shows: it can only name resources and operations one by one. */

/** An operation among all of a node, as it is chosen. */
export interface Chosen {
	resource: string;
	operation: string;
}

type Name = keyof Chosen;

/** Names of resources and operations: it holds for whatever has one of each kind that it names. */
type Condition = Partial<Record<Name, string[]>>;

/** A condition as n8n reads it, and the operations for which it holds. */
export interface ShownFor {
	show: Shown;
	operations: Chosen[];
}

/**
 * At the top of a node whose operations are chosen by these parameters. The resource is named along with an operation,
 * which may be left over from the resource that was chosen before.
 */
export const atTheTop = (names: Name[]): Conditions =>
	conditions(names.length > 1 ? [[], ['resource'], names] : [[], names], '');

/** In a collection, for which the resource and the operation are asked already. */
export const inCollection = (names: Name[]): Conditions =>
	conditions(names.length > 1 ? [[], ['resource'], ['operation'], names] : [[], names], '/');

/**
 * Conditions of which exactly one holds for each of the operations, and none for any other.
 * @param among the operations that can be chosen
 */
export type Conditions = (operations: Chosen[], among: Chosen[]) => ShownFor[];

const conditions =
	(ways: Name[][], root: '' | '/'): Conditions =>
	(operations, among) =>
		together(operations, among).map((some) => {
			const [shortest = {}] = ways
				.map((names) => naming(some, names))
				.filter((condition) => isExact(condition, some, among))
				.sort((a, b) => JSON.stringify(a).length - JSON.stringify(b).length);
			const show = Object.fromEntries(
				Object.entries(shortest).map(([name, values]) => [root + name, values]),
			);
			return { show, operations: some };
		});

/** The operations in groups that one condition can name, resources put together as far as nothing else is called like that. */
function together(operations: Chosen[], among: Chosen[]): Chosen[][] {
	const groups: Chosen[][] = [];
	for (const resource of new Set(operations.map((each) => each.resource))) {
		const own = operations.filter((each) => each.resource === resource);
		const fitting = groups.find((group) => {
			const both = [...group, ...own];
			return isExact(naming(both, ['resource', 'operation']), both, among);
		});
		if (fitting) fitting.push(...own);
		else groups.push(own);
	}
	return groups;
}

const naming = (operations: Chosen[], names: Name[]): Condition =>
	Object.fromEntries(names.map((name) => [name, [...new Set(operations.map((each) => each[name]))]]));

/** Whether the condition holds for none but these. */
const isExact = (condition: Condition, operations: Chosen[], among: Chosen[]): boolean =>
	among.every((each) => !holds(condition, each) || operations.includes(each));

const holds = (condition: Condition, chosen: Chosen): boolean =>
	(Object.entries(condition) as Array<[Name, string[]]>).every(([name, values]) =>
		values.includes(chosen[name]),
	);
