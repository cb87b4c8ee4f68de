import type { Body } from '../../shared/intercom/request';
import { endpoint } from '../../shared/intercom/request';
import { conversationPicker } from '../../shared/records/conversation';
import { operation } from '../../shared/node/operation';
import { noteBody, replyBody, noteFields, replyFields } from './message';
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

export const addNote = operation({
	name: 'Add Note',
	action: 'Add note to conversation',
	description: 'Leave an internal note in a conversation. Only teammates see it, never the customer.',
	fields: { conversation: conversationPicker(), ...noteFields() },
	effect: 'once',
	request: ({ conversation, ...words }) => written(conversation, noteBody(words)),
	simplify: simplifyChange,
});

const written = (conversation: string, body: Body<'POST /conversations/{conversation_id}/reply'>) =>
	endpoint('POST /conversations/{conversation_id}/reply', {
		path: { conversation_id: conversation },
		body,
	});
