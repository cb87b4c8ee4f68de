import type { IDataObject } from 'n8n-workflow';
import { conversationPicker } from '../../shared/records/conversation';
import { operation } from '../../shared/node/operation';
import { asNote, asReply, noteFields, replyFields } from './message';
import { simplifyChange } from './simplified';

export const reply = operation({
	name: 'Reply',
	action: 'Reply to conversation',
	description: 'Send a message to the customer of a conversation, as a teammate. The customer sees it.',
	fields: { conversation: conversationPicker(), ...replyFields() },
	effect: 'once',
	simplify: simplifyChange,
	request: ({ conversation, ...words }) => written(conversation, asReply(words)),
});

export const addNote = operation({
	name: 'Add Note',
	action: 'Add note to conversation',
	description: 'Leave an internal note in a conversation. Only teammates see it, never the customer.',
	fields: { conversation: conversationPicker(), ...noteFields() },
	effect: 'once',
	simplify: simplifyChange,
	request: ({ conversation, ...words }) => written(conversation, asNote(words)),
});

const written = (conversation: string, body: object) => ({
	method: 'POST' as const,
	path: ['conversations', conversation, 'reply'],
	body: body as IDataObject,
});
