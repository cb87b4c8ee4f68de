import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import { IntercomClient } from '../intercom/client';
import { executionCancelled } from '../intercom/clock';
import { FIRST_WIDTH } from '../intercom/width';
import { ownInputs, readInputs, readRaw, subjectKeys } from './inputs';
import type { ItemAtHand, Operation, Resource, Resources, TogetherOperation } from './operation';
import type { Failure, Outcome } from './outcome';
import { toNodeOutputs, failure, success } from './outcome';
import { inParallel } from './parallel';
import { isResource } from './properties';
import type { Result } from './result';
import { mapRecords } from './result';
import { ItemSession, keptOf } from '../session/session';
import type { RawInputs } from '../form/field';

/** A run of this many items or fewer is somebody waiting for an answer; more is bulk work that makes way. */
const LIVE_ITEMS = 10;

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
	const { operation, resource } = chosenOperation(this, content);
	const given = this.getInputData().length;
	const count = operation.takes === 'allItems' ? Math.min(1, given) : given;
	const options = this.getNodeParameter('options', 0, {}) as {
		apiVersion?: string;
		itemsInParallel?: number;
	};
	const isBulk = given > LIVE_ITEMS;
	const client = operation.isLocal
		? undefined
		: await IntercomClient.open(this, {
				apiVersion: options.apiVersion || undefined,
				effect: operation.effect,
				patience: operation.patience,
				lane: isBulk ? 'bulk' : 'live',
				hasUpsert: operation === resource.operations.create && resource.operations.upsert !== undefined,
			});
	const isCancelled = () => this.getExecutionCancelSignal()?.aborted === true;
	const memory = new Map<string, Promise<unknown>>();
	// An expression may give what is no number at all.
	const width = widthOf(client, Number(options.itemsInParallel) || Infinity);
	const widthOfItem = () => Math.max(1, Math.floor(width() / Math.min(count, width())));
	/** Each item by itself, until one does not succeed where the node stops for that. */
	const forEach = async <Each extends object>(
		work: (prepared: Prepared, session: ItemSession) => Promise<Each | Failure>,
	) =>
		await inParallel(
			count,
			width,
			(itemIndex) => prepare(this, operation, itemIndex),
			async (itemIndex, prepared) =>
				await work(prepared, new ItemSession(this, client, memory, itemIndex, widthOfItem)),
			(outcome) => isCancelled() || ('error' in outcome && !this.continueOnFail()),
		);
	const endJob = isBulk ? client?.connection.token.width.beginJob() : undefined;
	let outcomes: Array<Outcome | undefined>;
	try {
		outcomes =
			'together' in operation
				? await runTogether(
						this,
						operation,
						await forEach((prepared, session) => readItem(this, operation, prepared, session)),
					)
				: await forEach((prepared, session) => runItem(this, operation, prepared, session));
	} finally {
		endJob?.();
	}
	if (isCancelled()) throw executionCancelled();
	return toNodeOutputs(this, operation, outcomes);
}

/** As many items at once as the latency and the limit ask for, at most as many as the user says. */
const widthOf =
	(client: IntercomClient | undefined, most: number): (() => number) =>
	() =>
		Math.min(most, client?.connection.token.width.items ?? FIRST_WIDTH);

function chosenOperation(
	context: IExecuteFunctions,
	content: Resources | Resource,
): { operation: Operation; resource: Resource } {
	const operationName = context.getNodeParameter('operation', 0);
	const resourceName = isResource(content) ? content.name : context.getNodeParameter('resource', 0);
	const resource = isResource(content) ? content : ownValue(content, resourceName);
	const operation = resource && ownValue(resource.operations, operationName);
	if (operation) return { operation, resource };
	throw new NodeOperationError(
		context.getNode(),
		`This node has no operation "${operationName}" for "${resourceName}"`,
		{
			description: 'Open the node and choose the operation again.',
		},
	);
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

async function readItem(
	context: IExecuteFunctions,
	operation: TogetherOperation,
	prepared: Prepared,
	session: ItemSession,
): Promise<ItemAtHand | Failure> {
	try {
		if ('problem' in prepared) throw prepared.problem;
		const inputs = await readInputs(operation, prepared.raw, session);
		return { inputs: ownInputs(operation, inputs), session };
	} catch (error) {
		return failure(context, error, session.itemIndex);
	}
}

/**
 * What becomes of items that come together. Where one of them cannot be read and the node stops for that, nothing is
 * sent for any.
 */
async function runTogether(
	context: IExecuteFunctions,
	{ together }: TogetherOperation,
	read: Array<ItemAtHand | Failure | undefined>,
): Promise<Array<Outcome | undefined>> {
	const outcomes = read.map((item) => (item && 'error' in item ? item : undefined));
	const items = read.filter((item): item is ItemAtHand => item !== undefined && 'session' in item);
	const isStopped = outcomes.some((outcome) => outcome !== undefined) && !context.continueOnFail();
	if (isStopped || items.length === 0) return outcomes;
	const settled = await settle(items, together);
	const byIndex = new Map(items.map(({ session }, place) => [session.itemIndex, settled[place]]));
	return outcomes.map((outcome, item) => {
		const own = byIndex.get(item);
		if (!own) return outcome;
		return own.status === 'fulfilled' ? success(own.value, { item }) : failure(context, own.reason, item);
	});
}

/** What stops all of them is the reason of each. */
async function settle(
	items: readonly ItemAtHand[],
	together: TogetherOperation['together'],
): ReturnType<TogetherOperation['together']> {
	try {
		return await together(items);
	} catch (reason) {
		return items.map(() => ({ status: 'rejected', reason }));
	}
}

async function runItem(
	context: IExecuteFunctions,
	operation: ItemByItem,
	prepared: Prepared,
	session: ItemSession,
): Promise<Outcome> {
	try {
		if ('problem' in prepared) return failure(context, prepared.problem, session.itemIndex);
		return success(await perform(operation, prepared.raw, session), pairing(context, operation, session));
	} catch (error) {
		return failure(context, error, session.itemIndex);
	}
}

/** The item that results came from, or all of them. */
function pairing(context: IExecuteFunctions, operation: Operation, { itemIndex }: ItemSession) {
	const given = context.getInputData();
	if (operation.takes !== 'allItems' || given.length === 1) return { item: itemIndex };
	return given.map((_item, item) => ({ item }));
}

/** An operation that knows of one item at a time. */
type ItemByItem = Exclude<Operation, TogetherOperation>;

/** Inputs → request → answer → result, for one item. */
async function perform(operation: ItemByItem, raw: RawInputs, session: ItemSession): Promise<Result> {
	const inputs = await readInputs(operation, raw, session);
	const own = ownInputs(operation, inputs);
	const { simplify } = operation;
	const toGiven = (record: IDataObject): IDataObject =>
		simplify && inputs.simplify === true ? simplify(record, own) : record;
	if ('run' in operation) return mapRecords(await operation.run(own, session), toGiven);
	// Page by page: what is not given out of 100,000 records is never held.
	if ('pages' in operation) {
		return await keptOf(operation.pages(own, session, Number(inputs.limit)), toGiven, Number(inputs.limit));
	}
	const request = { effect: operation.effect, ...operation.request(own, session) };
	if ('pagination' in operation) {
		return await session.collect(request, operation.pagination, Number(inputs.limit), toGiven);
	}
	const body = await session.send(request);
	return mapRecords(operation.result ? operation.result(body, own) : body, toGiven);
}
