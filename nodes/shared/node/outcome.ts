import type { IExecuteFunctions, INodeExecutionData, IPairedItemData } from 'n8n-workflow';
import { NodeApiError, NodeHelpers, NodeOperationError } from 'n8n-workflow';
import { itemSuffix } from '../intercom/errors';
import type { Operation } from './operation';
import { outputNumber } from './outputs';
import type { Plain, Result } from './result';
import { isRoutedToSeveral, RecordWithFiles, Routed } from './result';

/** What one item came to: results for the node's outputs, or the reason why it has none. */
export type Outcome = { results: OutputItems[] } | Failure;

/** The reason why an item has no result. */
export interface Failure {
	error: NodeApiError | NodeOperationError;
}

/** Items for one of the node's outputs, the first where none is named. */
interface OutputItems {
	output?: string;
	items: INodeExecutionData[];
}

/** What items came from, as n8n keeps it. */
type Pairing = IPairedItemData | IPairedItemData[];

/** An operation's result as items, each paired with the item or items it came from. */
export function success(result: Result, pairedItem: Pairing): Outcome {
	const routed = isRoutedToSeveral(result) ? result : result instanceof Routed ? [result] : undefined;
	return {
		results: routed
			? routed.map(({ output, result: plain }) => ({ output, items: toItems(plain, pairedItem) }))
			: [{ items: toItems(result as Plain, pairedItem) }],
	};
}

/** Whatever stopped an item, as n8n's error with the item's number. */
export const failure = (context: IExecuteFunctions, error: unknown, itemIndex?: number): Failure => ({
	error: toNodeError(context, error, itemIndex),
});

/**
 * The items of all outputs, in the order of the items they came from.
 * @throws NodeApiError or NodeOperationError of the first item that did not succeed, unless the node continues on fail
 */
export function toNodeOutputs(
	context: IExecuteFunctions,
	operation: Operation,
	outcomes: Array<Outcome | undefined>,
): INodeExecutionData[][] {
	const failed = outcomes.find(
		(outcome): outcome is Outcome & { error: NodeApiError } => !!outcome && 'error' in outcome,
	);
	if (failed && !context.continueOnFail()) {
		throw operation.effect === 'read' ? failed.error : withProgress(failed.error, outcomes);
	}
	const outputs: INodeExecutionData[][] = [[]];
	const { onError, type } = context.getNode();
	// n8n sorts errors out by itself where there is an error output, and repeats a node only for an error at [0][0].
	const errorOutput =
		'run' in operation && onError !== 'continueErrorOutput' ? operation.errorOutput : undefined;
	// An agent is given the first output of its tool alone (n8n-core, get-input-connection-data).
	const isTool = NodeHelpers.isToolType(type);
	const isOn = (toggle: string) => Boolean(context.getNodeParameter(toggle, 0, false));
	outcomes.forEach((outcome, itemIndex) => {
		if (!outcome) return;
		const results =
			'error' in outcome
				? [{ output: errorOutput, items: [toErrorItem(outcome.error, itemIndex)] }]
				: outcome.results;
		for (const { output: name, items } of results) {
			const output = isTool ? 0 : outputNumber(operation, name, isOn);
			while (outputs.length <= output) outputs.push([]);
			for (const item of items) outputs[output]!.push(item);
		}
	});
	return outputs;
}

/**
 * Continue-on-fail: one item that says why. n8n knows it by its keys, and sends it to the error output where there
 * is one; with an `error` beside `json` it would drop the details.
 */
const toErrorItem = (error: NodeApiError | NodeOperationError, itemIndex: number): INodeExecutionData => ({
	json: { error: error.message, ...(error.description && { details: error.description }) },
	pairedItem: { item: itemIndex },
});

/** A node that stops shows nothing of what it did before: the error says how much that was. */
function withProgress(error: NodeApiError | NodeOperationError, outcomes: Array<Outcome | undefined>) {
	const done = outcomes.filter((outcome) => outcome && !('error' in outcome)).length;
	if (done > 0) {
		error.description =
			`${error.description ?? ''} ${done} of ${outcomes.length} items had been carried out in Intercom before; they stay as they are.`.trim();
	}
	return error;
}

function toItems(result: Plain, pairedItem: Pairing): INodeExecutionData[] {
	if (result instanceof RecordWithFiles) {
		return [{ json: result.record, binary: { ...result.files }, pairedItem }];
	}
	return (Array.isArray(result) ? result : [result]).map((json) => ({ json, pairedItem }));
}

/** n8n's error for whatever stopped an item, always with the item's number. */
function toNodeError(
	context: IExecuteFunctions,
	error: unknown,
	itemIndex?: number,
): NodeApiError | NodeOperationError {
	if (error instanceof NodeApiError || error instanceof NodeOperationError) {
		error.context.itemIndex ??= itemIndex;
		return error.context.itemIndex === itemIndex ? error : aboutItem(error, itemIndex);
	}
	const reason = error instanceof Error ? error : new Error(String(error));
	return new NodeOperationError(context.getNode(), reason, {
		message: reason.message + itemSuffix({ itemIndex }),
		itemIndex,
	});
}

/** Items that waited for one look-up share its refusal; each of them tells it with its own number. */
function aboutItem<E extends NodeApiError | NodeOperationError>(error: E, itemIndex?: number): E {
	const own = Object.create(
		Object.getPrototypeOf(error) as object,
		Object.getOwnPropertyDescriptors(error),
	) as E;
	own.message = error.message.replace(itemSuffix(error.context), itemSuffix({ itemIndex }));
	own.context = { ...error.context, itemIndex };
	return own;
}
