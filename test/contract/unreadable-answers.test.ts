import type { Recorder, Refusal } from './recording';
import { startRecorder } from './recording';
import { walkOnce } from './walk';
import { allWalks, only, waysTo } from './ways';

/**
 * Every request of every operation, answered with 200 and something that is no answer of Intercom's: a proxy's page, a
 * cut connection. Not understood is not empty: it must end in an error, never in a list without records or in a
 * deletion that is said to be done.
 */

jest.setTimeout(60_000);

let recorder: Recorder;
beforeAll(async () => void (recorder = await startRecorder()));
afterAll(async () => await recorder.close());

const answer = (raw: string, contentType = 'application/json'): Refusal => ({
	status: 200,
	body: undefined,
	contentType,
	raw,
});

const KINDS = {
	'a web page': answer('<!DOCTYPE html><html><body>Please sign in</body></html>', 'text/html'),
	'cut JSON': answer('{"type":"list","data":[{"type":"contact","id":"63'),
	nothing: answer(''),
	null: answer('null'),
	'JSON of somebody else': answer('{"message":"Please sign in"}'),
	'a list of errors': answer('{"type":"error.list","errors":[{"code":"not_found","message":"No"}]}'),
};

type Kind = keyof typeof KINDS;

/** Answers that are taken for one, each with the reason: `Intercom's operation: kind`. */
const understood = new Map<string, string>([
	...[
		'DELETE /ai/content_import_sources/{source_id}',
		'DELETE /audiences/{id}',
		'DELETE /content_snippets/{id}',
		'DELETE /dynamic_contents/{id}',
		'DELETE /tags/{tag_id}',
		'POST /events',
		'POST /events/summaries',
	].flatMap((operation): Array<[string, string]> => [
		[`${operation}: nothing`, 'Intercom describes no answer to it.'],
		[`${operation}: null`, 'It needs nothing of the answer, and this is one without a word.'],
		[`${operation}: JSON of somebody else`, 'It needs nothing of the answer.'],
	]),
]);

/** Operations that tell of what is wrong in what they give out. */
const tellsOfIt = new Map([
	[
		'intercomEscalation prepareTurn',
		'A contact that cannot be read is told under notRead: the customer is answered all the same.',
	],
	[
		'intercomWorkspace workspace checkConnection',
		'What cannot be told of a permission is told as unclear, so that the other rows are not lost.',
	],
]);

describe.each(Object.keys(KINDS) as Kind[])('Answered 200 with %s', (kind) => {
	it.each(allWalks)('$title says what came and what to check', async ({ operation: { id }, walks }) => {
		for (const [operation, walk] of await waysTo(recorder, walks)) {
			const { error, status, items, requests } = await walkOnce(recorder, walk, {
				refuse: only(operation, KINDS[kind]),
			});
			const isUnderstood = understood.has(`${operation}: ${kind}`);
			if (isUnderstood || tellsOfIt.has(id)) {
				const told = JSON.stringify([items, error?.message]);
				expect({ operation, status, told }).toMatchObject({
					operation,
					...(isUnderstood ? { status: 'success' } : { told: expect.stringContaining(NOT_UNDERSTOOD) }),
				});
				continue;
			}
			expect({ operation, status, message: error?.message, told: error?.description }).toEqual({
				operation,
				status: 'error',
				message: `${NOT_UNDERSTOOD} [item 0]`,
				told: expect.stringMatching(
					/^127\.0\.0\.1:\d+ answered 200 to .*, but with .* \(.*\)\. .*check the proxy.*base URL/,
				),
			});
			const asked = requests.filter((request) => request.operation === operation);
			if (isWrite(operation)) {
				expect({ operation, times: asked.length, told: error?.description }).toEqual({
					operation,
					times: 1,
					told: expect.stringContaining('may have carried it out'),
				});
			}
		}
	});
});

const NOT_UNDERSTOOD = "Intercom's answer could not be understood";

/** Searches read by POST; everything else that is no GET writes. */
const isWrite = (operation: string) => !/^GET |\/(search|list)$/.test(operation);
