import { conversationPicker } from '../../shared/fields/conversation';
import { choice } from '../../shared/fields/inputs';
import { optional } from '../../shared/operation/field';
import { operation } from '../../shared/operation/operation';

export const get = operation({
	name: 'Get',
	action: 'Get conversation',
	description: 'Get one conversation with its latest parts (Intercom gives at most 500 of them)',
	fields: {
		conversation: conversationPicker(),
		displayAs: optional(
			choice('Bodies As', [
				{ name: 'HTML', value: 'html' },
				{ name: 'Plain Text', value: 'plaintext' },
			]),
		),
	},
	effect: 'read',
	request: ({ conversation, displayAs }) => ({
		method: 'GET',
		path: ['conversations', conversation],
		query: { display_as: displayAs === 'plaintext' ? displayAs : undefined },
	}),
});
