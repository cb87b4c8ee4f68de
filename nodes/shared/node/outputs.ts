import type { ExpressionString } from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';
import type { Operation, Resource, Resources } from './operation';
import { isResource } from './properties';

/**
 * A node's outputs as n8n evaluates them: those that the chosen operation names, or one without a name for an operation
 * that has nothing to choose.
 */
export function outputsByOperation(content: Resources | Resource): ExpressionString {
	const names = isResource(content)
		? namesIn(content)
		: Object.fromEntries(
				Object.entries(content).flatMap(([resource, described]) =>
					Object.entries(namesIn(described, `${resource} `)),
				),
			);
	const chosen = isResource(content)
		? '$parameter["operation"]'
		: '$parameter["resource"] + " " + $parameter["operation"]';
	return `={{ (${JSON.stringify(names)}[${chosen}] ?? [["",null]]).filter(([, toggle]) => !toggle || $parameter[toggle]).map(([displayName]) => ({ type: "${NodeConnectionTypes.Main}", displayName })) }}`;
}

/** The outputs of the operations that choose, each with the toggle without which it is not there. */
const namesIn = ({ operations }: Resource, prefix = '') =>
	Object.fromEntries(
		Object.entries(operations).flatMap(([name, operation]) => {
			const outputs = outputsOf(operation);
			const toggles: Record<string, string | undefined> = toggledIn(operation);
			return outputs ? [[prefix + name, outputs.map((output) => [output, toggles[output] ?? null])]] : [];
		}),
	);

/**
 * Which of the node's outputs the name stands for, counted from 0 among those that are there; the first for an
 * operation that names none, and the one for errors for an output that is not there.
 * @param isOn whether a toggle of the node is on, as the expression above sees it
 */
export function outputNumber(operation: Operation, name: string | undefined, isOn: IsOn): number {
	const toggles: Record<string, string | undefined> = toggledIn(operation);
	const there = (outputsOf(operation) ?? []).filter((output) => {
		const toggle = toggles[output];
		return toggle === undefined || isOn(toggle);
	});
	const named = there.indexOf(name ?? '');
	if (named !== -1 || name === undefined || !('run' in operation)) return Math.max(0, named);
	return Math.max(0, there.indexOf(operation.errorOutput ?? ''));
}

type IsOn = (toggle: string) => boolean;

const toggledIn = (operation: Operation) => ('run' in operation ? (operation.outputsWhen ?? {}) : {});

const outputsOf = (operation: Operation) => ('run' in operation ? operation.outputs : undefined);
