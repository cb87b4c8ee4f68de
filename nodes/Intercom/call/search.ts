import { atMost, nonEmpty } from '../../shared/form/counted';
import type { Input } from '../../shared/form/field';
import { listOfText } from '../../shared/form/text';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';

/** Intercom's limit for one request. */
const MOST_CONVERSATIONS = 20;

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
