import { operation } from '../../shared/node/operation';
import { conversationPicker } from '../../shared/records/conversation';
import { written } from './body';
import { replyBody, replyFields } from './message';
import { simplifyChange } from './simplified';

export const reply = operation({
	name: 'Reply',
	action: 'Reply to conversation',
	description: 'Send a message to the customer of a conversation, as a teammate. The customer sees it.',
	fields: { conversation: conversationPicker(), ...replyFields() },
	effect: 'once',
	request: ({ conversation, ...words }) => written(conversation, replyBody(words)),
	simplify: simplifyChange,
});
