import { operation } from '../../shared/node/operation';
import { conversationPicker } from '../../shared/records/conversation';
import { written } from './body';
import { noteBody, noteFields } from './message';
import { simplifyChange } from './simplified';

export const addNote = operation({
	name: 'Add Note',
	action: 'Add note to conversation',
	description: 'Leave an internal note in a conversation. Only teammates see it, never the customer.',
	fields: { conversation: conversationPicker(), ...noteFields() },
	effect: 'once',
	request: ({ conversation, ...words }) => written(conversation, noteBody(words)),
	simplify: simplifyChange,
});
