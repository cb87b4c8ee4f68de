import { toggle } from '../../shared/form/choice';
import { endpoint } from '../../shared/intercom/request';
import { operation, deleted } from '../../shared/node/operation';
import { conversationPicker } from '../../shared/records/conversation';

export const deleteConversation = operation({
	name: 'Delete',
	action: 'Delete conversation',
	description: 'Delete a conversation for good; it cannot be undone. To end one, use Close.',
	fields: {
		conversation: conversationPicker(),
		retainMetrics: toggle('Retain Metrics', {
			default: true,
			description:
				"Whether the conversation still counts in reports. Removing it from them needs a permission of its own ('Delete conversations and metrics').",
		}),
	},
	effect: 'repeatable',
	request: ({ conversation, retainMetrics }) =>
		endpoint('DELETE /conversations/{conversation_id}', {
			path: { conversation_id: conversation },
			query: { retain_metrics: retainMetrics },
		}),
	result: deleted('conversation'),
});
