import type { AiCallResponse } from '../../shared/intercom/endpoints';
import { endpoint } from '../../shared/intercom/request';
import { conversationPicker } from '../../shared/records/conversation';
import type { Resource } from '../../shared/node/operation';
import { operation } from '../../shared/node/operation';
import { choice } from '../../shared/form/choice';
import { onlyWhen, optional, when } from '../../shared/form/field';
import { jsonObject } from '../../shared/form/json';
import { text } from '../../shared/form/text';

/** Calls that Fin answers on the telephone line of another provider. */

const phone = () =>
	text('Phone', {
		placeholder: 'e.g. +14155552671',
		description: 'With the country code, in the E.164 format',
	});

const register = operation({
	name: 'Register',
	action: 'Register fin voice call',
	description:
		'Tell Intercom of a call that Fin is to answer, so that it becomes a conversation. Fin Voice needs enablement by Intercom.',
	fields: {
		phone: phone(),
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

const findBy = choice('Find Call By', [
	{ name: 'Call ID', value: 'id' },
	{ name: 'External Call ID', value: 'externalId' },
	{ name: 'Phone', value: 'phone', description: 'The latest call of the number' },
]);

const get = operation({
	name: 'Get',
	action: 'Get fin voice call',
	description:
		'Get one call that Fin answered, with status, summary and, without Simplify, transcript: by its ID, by the ID of the telephone provider, or the latest of a phone number',
	fields: {
		findBy,
		externalCallId: onlyWhen(
			when(findBy, 'externalId'),
			text('External Call ID', { placeholder: 'e.g. ext-call-123' }),
		),
		callId: onlyWhen(
			when(findBy, 'id'),
			text('Call ID', { placeholder: 'e.g. 42', description: 'As in the answer to the registration' }),
		),
		phone: onlyWhen(when(findBy, 'phone'), phone()),
	},
	effect: 'read',
	request: ({ externalCallId, callId, phone: phone_number }) => {
		if (externalCallId !== undefined) {
			return endpoint('GET /fin_voice/external_id/{external_id}', { path: { external_id: externalCallId } });
		}
		return phone_number !== undefined
			? endpoint('GET /fin_voice/phone_number/{phone_number}', { path: { phone_number } })
			: endpoint('GET /fin_voice/collect/{id}', { path: { id: callId ?? '' } });
	},
	simplify,
});

const getAll = operation({
	name: 'Get Many',
	action: 'Get many fin voice calls',
	description:
		'Get the calls that Fin answered and that belong to a conversation, with summary and, without Simplify, transcript',
	fields: { conversation: conversationPicker() },
	effect: 'read',
	request: ({ conversation }) =>
		endpoint('GET /fin_voice/conversation/{conversation_id}', {
			path: { conversation_id: conversation },
			// The one list of Intercom's that comes without a frame.
			reliesOn: (calls) => (Array.isArray(calls) ? calls : undefined),
		}),
	result: (calls) => calls,
	simplify,
});

function simplify(call: AiCallResponse) {
	const { id, status, user_phone_number, external_call_id, intercom_call_id, intercom_conversation_id } =
		call;
	return {
		...{ id, status, user_phone_number, external_call_id, intercom_call_id, intercom_conversation_id },
		call_summary: call.call_summary,
	};
}

export const finVoiceCall: Resource = {
	name: 'Fin Voice Call',
	operations: { register, get, getAll },
	preferred: 'get',
};
