/** The ways that lead to each of Intercom's operations, for tests that answer one of them out of the ordinary. */
import type { RecordedRequest, Recorder, Refusal } from './recording';
import type { Walk } from './walk';
import { fullWalks, shortWalks, walkOnce } from './walk';

/** All ways through an operation, those with little to fill in first. */
export const allWalks = shortWalks.map(({ walks, ...rest }, index) => ({
	...rest,
	walks: [...walks, ...fullWalks[index]!.walks],
}));

/** Intercom's operations that the walks ask for when all goes well, each with the first way that leads to it. */
export async function waysTo(recorder: Recorder, walks: Walk[]): Promise<Map<string, Walk>> {
	const ways = new Map<string, Walk>();
	for (const walk of walks) {
		for (const operation of await operationsOf(recorder, walk)) {
			if (!ways.has(operation)) ways.set(operation, walk);
		}
	}
	return ways;
}

const known = new Map<Walk, Promise<string[]>>();

async function operationsOf(recorder: Recorder, walk: Walk): Promise<string[]> {
	const operations =
		known.get(walk) ??
		walkOnce(recorder, walk).then(({ requests }) => requests.map(({ operation }) => operation));
	known.set(walk, operations);
	return [...new Set(await operations)];
}

/** Answers one operation like this, and all others as if nothing was. */
export const only = (operation: string | undefined, refusal: Refusal) => (request: RecordedRequest) =>
	request.operation === operation ? refusal : undefined;
