import { outputField } from '../../shared/form/binary';
import { choice } from '../../shared/form/choice';
import { onlyWhen, when } from '../../shared/form/field';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import type { Result } from '../../shared/node/result';
import { withFile } from '../../shared/node/result';
import { download } from '../../shared/session/download';
import { callIdField } from './fields';
import { readUtterances } from './transcript';

const transcriptAs = choice('Transcript As', [
	{ name: 'Text and List', value: 'text' },
	{ name: 'File', value: 'file' },
]);

export const getTranscript = operation({
	name: 'Get Transcript',
	action: 'Get transcript of call',
	description: 'Get what was said in a call: as text and as a list of who said what when, or as a text file',
	fields: {
		callId: callIdField(),
		transcriptAs,
		outputField: onlyWhen(when(transcriptAs, 'file'), outputField()),
	},
	effect: 'read',
	run: async ({ callId, outputField: field }, session): Promise<Result> => {
		const request = endpoint('GET /calls/{call_id}/transcript', {
			path: { call_id: callId },
			accept: '*/*',
			// Text that looks like JSON would come parsed.
			answer: 'bytes',
		});
		if (field !== undefined) {
			return withFile({ call_id: callId }, field, await download(session, request, `call-${callId}.txt`));
		}
		const { body } = await session.exchange(request);
		const text = Buffer.isBuffer(body) ? body.toString('utf8') : '';
		return { call_id: callId, text, utterances: readUtterances(text) };
	},
});
