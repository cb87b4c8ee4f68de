import { choice } from '../../shared/form/choice';
import { optional } from '../../shared/form/field';
import { jsonObject } from '../../shared/form/json';
import { text } from '../../shared/form/text';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { phoneField } from './fields';

export const register = operation({
	name: 'Register',
	action: 'Register Fin voice call',
	description:
		'Tell Intercom of a call that Fin is to answer, so that it becomes a conversation. Fin Voice needs enablement by Intercom.',
	fields: {
		phone: phoneField(),
		externalCallId: text('External Call ID', {
			placeholder: 'e.g. ext-call-123',
			description: 'The ID that the telephone provider gave the call; each can be registered once',
		}),
		source: optional(
			choice(
				'Source',
				[
					{ name: 'AWS Connect', value: 'aws_connect' },
					{ name: 'Five9', value: 'five9' },
					{ name: 'Zoom Phone', value: 'zoom_phone' },
				],
				{ description: 'The telephone provider; AWS Connect if left out' },
			),
		),
		callData: optional(
			jsonObject('Call Data', {
				placeholder: 'e.g. { "queue": "billing" }',
				description: 'An object with whatever else is known of the call',
			}),
		),
	},
	effect: 'once',
	request: ({ phone: phone_number, externalCallId, source, callData }) =>
		endpoint('POST /fin_voice/register', {
			body: {
				phone_number: phone_number.trim(),
				call_id: externalCallId.trim(),
				source,
				data: callData,
			},
		}),
});
