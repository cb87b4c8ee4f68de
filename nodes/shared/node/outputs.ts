import type { ExpressionString } from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';
import type { Operation, Resource } from './operation';

/**
 * A node's outputs as n8n evaluates them: those that the chosen operation names, or one without a name for an operation
 * that has nothing to choose.
 */
export function outputsByOperation({ operations }: Resource): ExpressionString {
	const names = Object.fromEntries(
		Object.entries(operations).flatMap(([name, operation]) => {
			const outputs = outputsOf(operation);
			const toggles: Record<string, string | undefined> = toggledIn(operation);
			return outputs ? [[name, outputs.map((output) => [output, toggles[output] ?? null])]] : [];
		}),
	);
	return `={{ (${JSON.stringify(names)}[$parameter["operation"]] ?? [["",null]]).filter(([, toggle]) => !toggle || $parameter[toggle]).map(([displayName]) => ({ type: "${NodeConnectionTypes.Main}", displayName })) }}`;
}

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
