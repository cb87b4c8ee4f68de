import { conversationPicker } from '../../shared/records/conversation';
import { actingTeammate } from '../../shared/records/people';
import { formatted } from '../../shared/thread/markdown';
import { operation } from '../../shared/node/operation';
import { manage } from './manage';
import { simplifyChange } from './simplified';
import { optional } from '../../shared/form/field';
import { longText } from '../../shared/form/text';

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
	request: ({ conversation, teammate, message }) =>
		manage(
			conversation,
			teammate,
			{ message_type: 'close', type: 'admin', body: message && formatted(message) },
			'once',
		),
	simplify: simplifyChange,
});
