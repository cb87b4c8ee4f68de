import type { Call } from '../../shared/intercom/endpoints';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { atMost, nonEmpty } from '../../shared/form/counted';
import type { Input } from '../../shared/form/field';
import { listOfText, text } from '../../shared/form/text';

/** Calls, and what was said in those of certain conversations. */

/** Intercom's limit for one request. */
const MOST_CONVERSATIONS = 20;

export const callId = (): Input<string> => text('Call ID', { placeholder: 'e.g. 123' });

export const get = operation({
	name: 'Get',
	action: 'Get call',
	description: 'Get one call: state, direction, phone number, times, contact, teammate and conversation',
	fields: { callId: callId() },
	effect: 'read',
	request: ({ callId: call }) => endpoint('GET /calls/{call_id}', { path: { call_id: call } }),
	simplify: simplifyCall,
});

export const getAll = operation({
	name: 'Get Many',
	action: 'Get many calls',
	description:
		'Get many calls, the latest first. For those of certain conversations, use Search by Conversation.',
	fields: {},
	effect: 'read',
	request: () => endpoint('GET /calls'),
	pagination: { style: 'page in query', maximum: 25 },
	simplify: simplifyCall,
});

export const search = operation({
	name: 'Search by Conversation',
	action: 'Search calls by conversation',
	description: 'Get the calls of up to 20 conversations, each with its transcript as far as there is one',
	fields: { conversationIds: conversationIds() },
	effect: 'read',
	request: ({ conversationIds: ids }) => endpoint('POST /calls/search', { body: { conversation_ids: ids } }),
	result: ({ data }) => data ?? [],
});

function conversationIds(): Input<string[]> {
	const whatToDo = 'Give 1 to 20 IDs; for more, split them into several items.';
	const ids = listOfText('Conversation IDs', {
		required: true,
		placeholder: 'e.g. 215472856448646, 215472856448647',
		description: 'Up to 20, with commas between, or a list from an expression',
	});
	return atMost(MOST_CONVERSATIONS, 'conversations', nonEmpty(ids, whatToDo), whatToDo);
}

function simplifyCall(call: Call) {
	const { id, state, direction, phone, conversation_id, contact_id, admin_id, initiated_at, ended_at } = call;
	return {
		...{ id, state, direction, phone, conversation_id, contact_id, admin_id, initiated_at, ended_at },
		has_recording: Boolean(call.recording_url ?? call.fin_recording_url),
	};
}
