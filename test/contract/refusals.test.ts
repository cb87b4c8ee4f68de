import type { RecordedRequest, Recorder } from './recording';
import { startRecorder } from './recording';
import type { Walk } from './walk';
import { shortWalks, walkOnce } from './walk';

/**
 * Every request of every operation, refused by Intercom: what the user is told. Two items go in, so that a number
 * that is always the first one's would show.
 */

let recorder: Recorder;
beforeAll(async () => void (recorder = await startRecorder()));
afterAll(async () => await recorder.close());

const words = 'The company shop-17 is on another plan';
const requestId = 'ac8eqpdaoogge5f1kc7g';

/** What Intercom answers when it does not carry out a request (developers.intercom.com, "Error Objects"). */
const refusalWith = (status: 404 | 422) => ({
	status,
	body: {
		type: 'error.list',
		request_id: requestId,
		errors: [{ code: status === 404 ? 'not_found' : 'parameter_invalid', message: words }],
	},
});

/** Refusals that an operation takes as an answer, each with what it makes of it. */
const takenAsAnswers = new Map([
	['intercomEscalation prepareTurn: GET /contacts/{contact_id} 404', 'The customer was deleted; the turn goes on without them.'],
]);

describe.each([404, 422] as const)('Refused by Intercom with %d', (status) => {
	const refusal = refusalWith(status);

	it.each(shortWalks)("$title stops with Intercom's words, its request id and the item's number", async ({ walks }) => {
		for (const { walk, operation, refuse } of await refused(walks, refusal)) {
			const { error, status: end } = await walkOnce(recorder, walk, { items: 2, refuse });
			expect({ operation, end, message: error?.message, description: error?.description }).toEqual({
				operation,
				end: 'error',
				message: expect.stringMatching(new RegExp(`${words}.*\\[item [01]\\]`)),
				description: expect.stringMatching(new RegExp(`\\b${status}\\b.*${requestId}`)),
			});
			expect(error?.context.itemIndex).toBe(Number(/\[item (\d)\]/.exec(error?.message ?? '')?.[1]));
		}
	});

	it.each(shortWalks)('$title goes on with one paired item that says why, where the node is told to', async ({ walks }) => {
		for (const { walk, operation, refuse } of await refused(walks, refusal)) {
			const result = await walkOnce(recorder, walk, { items: 2, onError: 'continueRegularOutput', refuse });
			expect({ operation, end: result.status, items: result.items }).toEqual({
				operation,
				end: 'success',
				items: [0, 1].map((item) =>
					expect.objectContaining({
						json: {
							error: expect.stringMatching(new RegExp(`${words}.*\\[item ${item}\\]`)),
							details: expect.stringMatching(new RegExp(`\\b${status}\\b.*${requestId}`)),
						},
						pairedItem: { item },
					}),
				),
			});
		}
	});
});

it.each([...takenAsAnswers].map(([refusal, why]) => ({ refusal, why })))('$refusal is an answer: $why', async ({ refusal }) => {
	const [, id, operation, status] = /^(.+): (.+) (\d+)$/.exec(refusal) ?? [];
	const { walks } = shortWalks.find((one) => one.operation.id === id)!;
	const result = await walkOnce(recorder, walks[0]!, { refuse: only(operation, refusalWith(Number(status) as 404)) });
	expect(result.status).toBe('success');
});

/** Each request that the walks send when all goes well, to be refused where that is no answer to the operation. */
async function refused(walks: Walk[], refusal: ReturnType<typeof refusalWith>) {
	const all = await Promise.all(
		walks.map(async (walk) =>
			(await operationsOf(walk))
				.filter((operation) => !takenAsAnswers.has(`${walk.operation.id}: ${operation} ${refusal.status}`))
				.map((operation) => ({ walk, operation, refuse: only(operation, refusal) })),
		),
	);
	return all.flat();
}

const known = new Map<Walk, Promise<string[]>>();

/** The operations of Intercom's that a walk asks for when all goes well. */
async function operationsOf(walk: Walk): Promise<string[]> {
	const operations =
		known.get(walk) ?? walkOnce(recorder, walk).then(({ requests }) => requests.map(({ operation }) => operation));
	known.set(walk, operations);
	return [...new Set(await operations)];
}

const only = <Refusal>(operation: string | undefined, refusal: Refusal) => (request: RecordedRequest) =>
	request.operation === operation ? refusal : undefined;
