import { outputField } from '../../shared/form/binary';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { withFile } from '../../shared/node/result';
import { download } from '../../shared/session/download';
import { callIdField } from './fields';

export const getRecording = operation({
	name: 'Get Recording',
	action: 'Get recording of call',
	description: 'Download the recording of a call as a file, once the call has ended and was recorded',
	fields: { callId: callIdField(), outputField: outputField() },
	effect: 'read',
	run: async ({ callId, outputField: field }, session) => {
		const recording = await download(
			session,
			endpoint('GET /calls/{call_id}/recording', {
				path: { call_id: callId },
				accept: '*/*',
				answer: 'bytes',
			}),
			`call-${callId}`,
		);
		return withFile({ call_id: callId }, field, recording);
	},
});
