import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { conversationPicker } from '../../shared/records/conversation';
import { simplify } from './simplify';

export const getAll = operation({
	name: 'Get Many',
	action: 'Get many Fin voice calls',
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
