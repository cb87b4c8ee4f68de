/** Runs every operation of the action nodes in n8n's engine, against a server that records what they send. */
import type { INodeParameters, INodeExecutionData } from 'n8n-workflow';
import type { NodeRun, NodeRunResult } from '../engine/engine';
import { runNode } from '../engine/engine';
import { credentialTypes } from '../nodes';
import type { NodeOperation } from '../operations';
import { operations } from '../operations';
import { withEverything, withWhatIsRequired } from './parameters';
import type { RecordedRequest, Recorder, Refusal } from './recording';
import { sampleItem } from './samples';

/** One operation, filled in one way. */
export interface Walk {
	operation: NodeOperation;
	/** `Intercom Support: Close conversation (returnAll: true, variant 2)` */
	title: string;
	parameters: INodeParameters;
}

export interface Walked extends NodeRunResult {
	walk: Walk;
	requests: RecordedRequest[];
	/** The items of all outputs. */
	items: INodeExecutionData[];
}

/** Every operation with only what must be given. */
export const shortWalks = operations.map((operation) => walksOf(operation, withWhatIsRequired));

/** Every operation with all that can be given. */
export const fullWalks = operations.map((operation) => walksOf(operation, withEverything));

interface WalkOptions {
	refuse?: (request: RecordedRequest) => Refusal | undefined;
	onError?: NodeRun['onError'];
	/** How many items go in. */
	items?: number;
}

let walksBegun = 0;

/** Walks once. Each walk has an access token of its own, which is how its requests are told from those of others. */
export async function walkOnce(
	recorder: Recorder,
	walk: Walk,
	{ refuse, onError, items = 1 }: WalkOptions = {},
): Promise<Walked> {
	const accessToken = `walk-${++walksBegun}`;
	const requests = recorder.record(accessToken, refuse);
	const result = await run({
		node: walk.operation.node.type,
		parameters: walk.parameters,
		credentials: { intercomAccessTokenApi: { accessToken, region: 'custom', baseUrl: recorder.url } },
		credentialTypes,
		items: Array.from({ length: items }, () => structuredClone(item)),
		onError,
	});
	return { ...result, walk, requests, items: result.outputs.flat() };
}

/** Milliseconds: nothing that is walked through has to wait for anything. */
const LONGEST_WALK = 60_000;

/** n8n refuses to begin with parameters it finds wanting: for a walk that is one more way to stop. */
async function run(nodeRun: NodeRun): Promise<NodeRunResult> {
	let timer: NodeJS.Timeout | undefined;
	try {
		return await runNode({ ...nodeRun, cancelWith: (cancel) => (timer = setTimeout(cancel, LONGEST_WALK)) });
	} catch (error) {
		return { outputs: [], error: error as NodeRunResult['error'], status: 'error' };
	} finally {
		clearTimeout(timer);
	}
}

/** With a picture of one pixel, for operations that send files. */
const item: INodeExecutionData = {
	json: sampleItem,
	binary: {
		data: {
			data: 'R0lGODlhAQABAAAAACwAAAAAAQABAAA=',
			mimeType: 'image/gif',
			fileName: 'pixel.gif',
			fileExtension: 'gif',
		},
	},
};

function walksOf(operation: NodeOperation, fill: typeof withEverything) {
	return {
		operation,
		title: operation.title,
		walks: fill(operation).map(({ parameters, choice }) => ({
			operation,
			title: `${operation.title} (${choice})`,
			parameters,
		})),
	};
}
