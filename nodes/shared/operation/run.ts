import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { NodeApiError, NodeOperationError } from 'n8n-workflow';
import { IntercomClient } from '../api/client';
import { executionCancelled } from '../api/clock';
import { itemSuffix } from '../api/errors';
import type { RawInputs } from './field';
import { readInputs, readRaw, subjectKeys } from './inputs';
import { inParallel } from './parallel';
import type { Operation, Resource, Resources, Result } from './operation';
import { Routed } from './operation';
import { isResource, ITEMS_IN_PARALLEL } from './properties';
import { Session } from './session';

/** A run of this many items or fewer is somebody waiting for an answer; more is bulk work that makes way. */
const LIVE_ITEMS = 10;

/** What one item came to: its output, or the reason why it has none. */
type Outcome = { output: number; items: INodeExecutionData[] } | { error: NodeApiError | NodeOperationError };

/**
 * A node's `execute`: runs the chosen operation for every item, several at once, and gives the results in the order
 * of the items, each paired with the item it came from.
 * @throws NodeApiError or NodeOperationError of the first item that did not succeed, unless the node continues on
 *   fail; ManualExecutionCancelledError
 */
export async function runOperations(
	this: IExecuteFunctions,
	content: Resources | Resource,
): Promise<INodeExecutionData[][]> {
	const operation = chosenOperation(this, content);
	const count = this.getInputData().length;
	const options = this.getNodeParameter('options', 0, {}) as { apiVersion?: string; itemsInParallel?: number };
	const client = await IntercomClient.open(this, {
		apiVersion: options.apiVersion || undefined,
		effect: operation.effect,
		lane: count <= LIVE_ITEMS ? 'live' : 'bulk',
	});
	const memory = new Map<string, Promise<unknown>>();
	const outcomes = await inParallel(
		count,
		options.itemsInParallel ?? ITEMS_IN_PARALLEL,
		(itemIndex) => prepare(this, operation, itemIndex),
		async (itemIndex, prepared) =>
			await runItem(this, operation, prepared, new Session(this, client, memory, itemIndex)),
		(outcome) => client.cancelSignal?.aborted === true || ('error' in outcome && !this.continueOnFail()),
	);
	if (client.cancelSignal?.aborted) throw executionCancelled();
	return collect(this, operation, outcomes);
}

function chosenOperation(context: IExecuteFunctions, content: Resources | Resource): Operation {
	const operationName = context.getNodeParameter('operation', 0);
	const resourceName = isResource(content) ? content.name : context.getNodeParameter('resource', 0);
	const operations = isResource(content) ? content.operations : ownValue(content, resourceName)?.operations;
	const operation = ownValue(operations ?? {}, operationName);
	if (operation) return operation;
	throw new NodeOperationError(context.getNode(), `This node has no operation "${operationName}" for "${resourceName}"`, {
		description: 'Open the node and choose the operation again.',
	});
}

/** Names come from saved workflows, so one such as "constructor" must not find what every object has. */
const ownValue = <Value>(values: Record<string, Value>, name: string): Value | undefined =>
	Object.hasOwn(values, name) ? values[name] : undefined;

/** An item's parameters, or the reason why they cannot be read (an expression that does not resolve). */
type Prepared = { raw: RawInputs } | { problem: unknown };

function prepare(context: IExecuteFunctions, operation: Operation, itemIndex: number) {
	let prepared: Prepared;
	try {
		prepared = { raw: readRaw(context, operation, itemIndex) };
	} catch (problem) {
		prepared = { problem };
	}
	return { prepared, keys: 'raw' in prepared ? subjectKeys(operation, prepared.raw) : [] };
}

async function runItem(
	context: IExecuteFunctions,
	operation: Operation,
	prepared: Prepared,
	session: Session,
): Promise<Outcome> {
	try {
		if ('problem' in prepared) return { error: toNodeError(context, prepared.problem, session.itemIndex) };
		const result = await perform(operation, prepared.raw, session);
		return result instanceof Routed
			? { output: result.output, items: asItems(result.result, session.itemIndex) }
			: { output: 0, items: asItems(result, session.itemIndex) };
	} catch (error) {
		return { error: toNodeError(context, error, session.itemIndex) };
	}
}

/** Inputs → request → answer → result, for one item. */
async function perform(operation: Operation, raw: RawInputs, session: Session): Promise<Result | Routed> {
	const inputs = await readInputs(operation, raw, session);
	const simplify = operation.simplify && inputs.simplify === true ? operation.simplify : undefined;
	const simplified = (result: Result) =>
		simplify ? (Array.isArray(result) ? result : [result]).map((record) => simplify(record as IDataObject)) : result;
	if ('run' in operation) {
		const result = await operation.run(inputs, session);
		return result instanceof Routed ? new Routed(result.output, simplified(result.result)) : simplified(result);
	}
	const request = { effect: operation.effect, ...operation.request(inputs) };
	if ('pagination' in operation) {
		const limit = inputs.returnAll ? Infinity : Number(inputs.limit);
		return simplified(await session.list(request, operation.pagination, limit));
	}
	const body = await session.send(request);
	return simplified(operation.result ? operation.result(body, inputs) : body);
}

function asItems(result: Result, itemIndex = 0): INodeExecutionData[] {
	return (Array.isArray(result) ? result : [result]).map((entry) => ({
		...(isItem(entry) ? entry : { json: entry }),
		pairedItem: { item: itemIndex },
	}));
}

/** Binary results come as finished items; a record of Intercom's never has these two keys alone. */
const isItem = (entry: IDataObject | INodeExecutionData): entry is INodeExecutionData =>
	Object.keys(entry).length > 0 && Object.keys(entry).every((key) => key === 'json' || key === 'binary');

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
	const own = Object.create(Object.getPrototypeOf(error) as object, Object.getOwnPropertyDescriptors(error)) as E;
	own.message = error.message.replace(itemSuffix(error.context as { itemIndex?: number }), itemSuffix({ itemIndex }));
	own.context = { ...error.context, itemIndex };
	return own;
}

function collect(
	context: IExecuteFunctions,
	operation: Operation,
	outcomes: Array<Outcome | undefined>,
): INodeExecutionData[][] {
	const failed = outcomes.find((outcome): outcome is Outcome & { error: NodeApiError } => !!outcome && 'error' in outcome);
	if (failed && !context.continueOnFail()) {
		throw operation.effect === 'read' ? failed.error : withProgress(failed.error, outcomes);
	}
	const outputs: INodeExecutionData[][] = [[]];
	outcomes.forEach((outcome, itemIndex) => {
		if (!outcome) return;
		const { output, items } = 'error' in outcome ? { output: 0, items: [asErrorItem(outcome.error, itemIndex)] } : outcome;
		while (outputs.length <= output) outputs.push([]);
		for (const item of items) outputs[output]!.push(item);
	});
	return outputs;
}

/**
 * Continue-on-fail: one item that says why. n8n knows it by its keys, and sends it to the error output where there
 * is one; with an `error` beside `json` it would drop the details.
 */
const asErrorItem = (error: NodeApiError | NodeOperationError, itemIndex: number): INodeExecutionData => ({
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

