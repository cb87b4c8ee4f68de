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

describe.each([404, 422] as const)('Refused by Intercom with %d', (status) => {
	const refusal = refusalWith(status);

	it.each(shortWalks)("$title stops with Intercom's words, its request id and the item's number", async ({ walks }) => {
		for (const walk of walks) {
			for (const operation of await operationsOf(walk)) {
				const { error, status: end } = await walkOnce(recorder, walk, { items: 2, refuse: only(operation, refusal) });
				expect({ operation, end, message: error?.message, description: error?.description }).toEqual({
					operation,
					end: 'error',
					message: expect.stringMatching(new RegExp(`${words}.*\\[item [01]\\]`)),
					description: expect.stringMatching(new RegExp(`\\b${status}\\b.*${requestId}`)),
				});
				expect(error?.context.itemIndex).toBe(Number(/\[item (\d)\]/.exec(error?.message ?? '')?.[1]));
			}
		}
	});

	it.each(shortWalks)('$title goes on with one paired item that says why, where the node is told to', async ({ walks }) => {
		for (const walk of walks) {
			for (const operation of await operationsOf(walk)) {
				const result = await walkOnce(recorder, walk, {
					items: 2,
					onError: 'continueRegularOutput',
					refuse: only(operation, refusal),
				});
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
		}
	});
});

/** The operations of Intercom's that a walk asks for when all goes well. */
async function operationsOf(walk: Walk): Promise<string[]> {
	const { requests } = await walkOnce(recorder, walk);
	return [...new Set(requests.map(({ operation }) => operation))];
}

const only = <Refusal>(operation: string, refusal: Refusal) => (request: RecordedRequest) =>
	request.operation === operation ? refusal : undefined;
