import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { conversationPicker } from '../../shared/records/conversation';
import { simplifyConversation } from './simplified';

export const merge = operation({
	name: 'Merge',
	action: 'Merge conversation into another',
	description:
		'Merge a conversation into another one, which stays and is given out; the merged one is closed and linked to it',
	fields: {
		conversation: conversationPicker({ description: 'The conversation that is merged and closed' }),
		mergeInto: conversationPicker({ displayName: 'Merge Into', description: 'The conversation that stays' }),
	},
	effect: 'once',
	request: ({ conversation, mergeInto }) =>
		endpoint('POST /conversations/{id}/merge', {
			path: { id: conversation },
			body: { merge_into_conversation_id: Number(mergeInto) },
		}),
	simplify: simplifyConversation,
});
