import { conversationPicker } from '../../shared/fields/conversation';
import { longText } from '../../shared/fields/inputs';
import { actingTeammate } from '../../shared/fields/people';
import { formatted } from '../../shared/message/markdown';
import { optional } from '../../shared/operation/field';
import { operation } from '../../shared/operation/operation';
import { manage } from './manage';
import { simplifyChange } from './simplified';

export const close = operation({
	name: 'Close',
	action: 'Close conversation',
	description: 'Close a conversation, optionally with a last message to the customer',
	fields: {
		conversation: conversationPicker(),
		teammate: actingTeammate(),
		message: optional(
			longText('Message', {
				description: 'Sent to the customer as the conversation is closed: text, simple Markdown or HTML',
			}),
		),
	},
	effect: 'once',
	simplify: simplifyChange,
	request: ({ conversation, teammate, message }) =>
		manage(
			conversation,
			teammate,
			{ message_type: 'close', type: 'admin', body: message && formatted(message) },
			'once',
		),
});
