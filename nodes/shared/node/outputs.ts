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

/** Which of the node's outputs the name stands for, counted from 0; the first for an operation that names none. */
export const outputNumber = (operation: Operation, name?: string): number =>
	name === undefined ? 0 : Math.max(0, outputsOf(operation)?.indexOf(name) ?? 0);

const toggledIn = (operation: Operation) => ('run' in operation ? (operation.outputsWhen ?? {}) : {});

const outputsOf = (operation: Operation) => ('run' in operation ? operation.outputs : undefined);
