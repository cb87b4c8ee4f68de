import { Intercom } from '../../nodes/Intercom/Intercom.node';
import type { INodeParameters } from 'n8n-workflow';
import type { Workbench } from './workbench';
import { startWorkbench } from './workbench';

/** Calls in n8n's engine: above all that the access token stays where it belongs. */

let bench: Workbench;

beforeEach(async () => {
	bench = await startWorkbench(new Intercom());
});

afterEach(async () => {
	await bench.close();
});

const run = async (operation: string, parameters: INodeParameters = {}) =>
	await bench.run({ resource: 'call', operation, ...parameters });
const results = async (operation: string, parameters: INodeParameters = {}) =>
	await bench.results({ resource: 'call', operation, ...parameters });

async function refusal(operation: string, parameters: INodeParameters): Promise<string> {
	const { error } = await run(operation, parameters);
	return `${error?.message} ${error?.description}`;
}

/** The head of a WAV file, and some sound. */
const sound = Buffer.concat([
	Buffer.from('RIFF'),
	Buffer.alloc(4),
	Buffer.from('WAVEfmt '),
	Buffer.alloc(64, 7),
]);

describe('The recording of a call', () => {
	it('comes from another host, which never sees the token', async () => {
		const { id } = bench.workspace.addCall({ recording: sound });
		const { outputs, error } = await run('getRecording', { callId: id });
		expect(error).toBeUndefined();
		const { json, binary } = outputs[0]![0]!;
		expect(json).toEqual({ call_id: id });
		expect(Buffer.from(binary!.data!.data, 'base64')).toEqual(sound);
		expect(binary!.data).toMatchObject({
			fileName: `call-${id}.wav`,
			mimeType: expect.stringMatching(/^audio\//),
			fileExtension: 'wav',
		});

		expect(bench.requests.at(-1)).toMatchObject({ path: `/calls/${id}/recording`, status: 302 });
		expect(bench.requests.at(-1)!.headers.authorization).toBe(`Bearer ${bench.accessToken}`);
		const [headers, ...more] = bench.recordings.requests;
		expect(more).toEqual([]);
		expect(headers).toBeDefined();
		expect(Object.keys(headers!)).not.toContain('authorization');
		expect(JSON.stringify(headers)).not.toContain(bench.accessToken);
	});

	it("is missing in Intercom's own words, though the answer is read as bytes", async () => {
		const { id } = bench.workspace.addCall();
		expect(await refusal('getRecording', { callId: id })).toMatch(
			/^Recording Not Found \[item 0\].*404.*request id/,
		);
		expect(bench.recordings.requests).toEqual([]);
	});

	it('goes into the field that is asked for', async () => {
		const { id } = bench.workspace.addCall({ recording: sound });
		const { outputs } = await run('getRecording', { callId: id, outputField: 'sound' });
		expect(Object.keys(outputs[0]![0]!.binary!)).toEqual(['sound']);
	});
});

describe('The transcript of a call', () => {
	const transcript = [
		'[00:00:03] Teammate 1: "Hello, how can I help?"',
		'[01:01:09] User: "Order 5: it is',
		'broken"',
	].join('\n');

	it('is text, and a list of who said what when', async () => {
		const { id } = bench.workspace.addCall({ transcript });
		expect(await results('getTranscript', { callId: id })).toEqual([
			{
				call_id: id,
				text: transcript,
				utterances: [
					{ seconds: 3, speaker: 'Teammate 1', text: 'Hello, how can I help?' },
					{ seconds: 3669, speaker: 'User', text: 'Order 5: it is\nbroken' },
				],
			},
		]);
	});

	it('can be a file, under the name that Intercom gives it', async () => {
		const { id } = bench.workspace.addCall({ transcript });
		const { outputs } = await run('getTranscript', { callId: id, transcriptAs: 'file' });
		const { binary } = outputs[0]![0]!;
		expect(Buffer.from(binary!.data!.data, 'base64').toString()).toBe(transcript);
		expect(binary!.data).toMatchObject({
			fileName: 'transcription_data-2026-03-14.txt',
			mimeType: 'text/plain',
		});
	});

	it('that looks like JSON stays text', async () => {
		const { id } = bench.workspace.addCall({ transcript: '12' });
		expect(await results('getTranscript', { callId: id })).toMatchObject([{ text: '12', utterances: [] }]);
	});

	it('that there is none is told', async () => {
		const { id } = bench.workspace.addCall();
		expect(await refusal('getTranscript', { callId: id })).toMatch(/^Transcript Not Found \[item 0\]/);
	});
});

describe('Calls', () => {
	it('are listed across pages of 25', async () => {
		for (let count = 0; count < 60; count++) bench.workspace.addCall();
		expect(await results('getAll', { returnAll: true })).toHaveLength(60);
		expect(bench.requests.map(({ query }) => `${query.page}/${query.per_page}`)).toEqual([
			'1/25',
			'2/25',
			'3/25',
		]);
	});

	it('are read one by one, in a few words', async () => {
		const { id } = bench.workspace.addCall({ recording: sound, conversation_id: '77' });
		expect(await results('get', { callId: id })).toMatchObject([
			{ id, state: 'completed', direction: 'inbound', conversation_id: '77', has_recording: true },
		]);
	});

	it('are found by their conversations, with what was said', async () => {
		const { id } = bench.workspace.addCall({ conversation_id: '77', transcript: '[00:00:01] User: "Hi"' });
		bench.workspace.addCall({ conversation_id: '78' });
		expect(await results('search', { conversationIds: '77, 79' })).toMatchObject([
			{ id, transcript_status: 'completed' },
		]);
	});

	it.each([
		['none', ' , ', "'Conversation IDs' is empty"],
		[
			'21',
			Array.from({ length: 21 }, (_, index) => index + 1).join(','),
			"'Conversation IDs' names 21 conversations, Intercom takes 20 at most",
		],
	])('of %s conversations are not asked for', async (_count, conversationIds, message) => {
		expect(await refusal('search', { conversationIds })).toContain(message);
		expect(bench.requests).toEqual([]);
	});
});
