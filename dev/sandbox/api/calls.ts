import { Refusal } from '../errors';
import { numberedPage } from '../pages';
import type { Workspace } from '../workspace';
import type { Call as PhoneCall } from '../workspace/calls';
import { Answer, inPath, type Call, type Routes } from './routes';

const MOST_CONVERSATIONS = 20;

/** Calls. A recording is behind a signed address of another host, which knows nothing of access tokens. */
export function callRoutes(workspace: Workspace): Routes {
	const the = (call: Call) => workspace.calls.get(inPath(call, 'call_id'));
	const shape = ({ recording, transcript, ...call }: PhoneCall) => ({
		type: 'call',
		...call,
		recording_url: recording && `${workspace.address}/calls/${call.id}/recording`,
		transcription_url: transcript && `${workspace.address}/calls/${call.id}/transcript`,
		fin_recording_url: null,
		fin_transcription_url: null,
	});
	const missing = (what: string) => new Refusal(404, 'not_found', `${what} Not Found`);

	return {
		'GET /calls': ({ query }: Call) => {
			const sizes = { byDefault: 25, largest: 25 };
			const { slice, ...rest } = numberedPage(
				workspace.calls.list(),
				query,
				sizes,
				`${workspace.address}/calls`,
			);
			return { type: 'list', data: slice.map(shape), ...rest };
		},
		'GET /calls/{call_id}': (call: Call) => shape(the(call)),
		'GET /calls/{call_id}/recording': (call: Call) => {
			const { id, recording } = the(call);
			if (!recording) throw missing('Recording');
			const signed = `${workspace.recordingsAddress}/${id}.wav?signature=f1e2d3`;
			return new Answer(undefined, 302, { Location: signed });
		},
		'GET /calls/{call_id}/transcript': (call: Call) => {
			const { transcript } = the(call);
			if (transcript === null) throw missing('Transcript');
			return new Answer(transcript, 200, {
				'Content-Disposition': 'attachment; filename=transcription_data-2026-03-14.txt',
			});
		},
		'POST /calls/search': ({ body }: Call<{ conversation_ids?: string[] }>) => {
			const ids = body.conversation_ids ?? [];
			if (ids.length === 0 || ids.length > MOST_CONVERSATIONS) {
				const words = `A list of up to ${MOST_CONVERSATIONS} conversation IDs is required`;
				throw new Refusal(400, 'conversation_id_limit_exceeded', words);
			}
			const found = workspace.calls
				.list()
				.filter(({ conversation_id: id }) => id !== null && ids.includes(id));
			return {
				type: 'list',
				data: found.map((call) => ({
					...shape(call),
					transcript: call.transcript?.split('\n').map((text) => ({ text })) ?? [],
					transcript_status: call.transcript === null ? null : 'completed',
				})),
			};
		},
	};
}
