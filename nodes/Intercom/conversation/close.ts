import { optional } from '../../shared/form/field';
import { operation } from '../../shared/node/operation';
import { conversationPicker } from '../../shared/records/conversation';
import { longText } from '../../shared/form/text';
import { messageFormat } from '../../shared/records/message';
import { actingTeammate } from '../../shared/records/people';
import { toMessageBody } from '../../shared/thread/format';
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
				description: 'Sent to the customer as the conversation is closed: text, Markdown or HTML',
			}),
		),
		format: messageFormat(),
	},
	effect: 'once',
	request: ({ conversation, teammate, message, format }) =>
		manage(
			conversation,
			teammate,
			{ message_type: 'close', type: 'admin', body: message && toMessageBody(message, format) },
			'once',
		),
	simplify: simplifyChange,
});
