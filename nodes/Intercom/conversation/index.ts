import { conversationPicker } from '../../shared/records/conversation';
import type { Resource } from '../../shared/node/operation';
import { tagging } from '../tag/tagging';
import { assign } from './assign';
import { close } from './close';
import { attachContact, detachContact } from './contacts';
import { convertToTicket } from './convertToTicket';
import { create } from './create';
import { deleteConversation } from './delete';
import { get } from './get';
import { getAll } from './getAll';
import { getTranscript } from './getTranscript';
import { merge } from './merge';
import { open } from './open';
import { redact } from './redact';
import { getDeleted, getHandlingEvents, getSideConversations } from './related';
import { addNote, reply } from './reply';
import { replyAsContact } from './replyAsContact';
import { search } from './search';
import { snooze } from './snooze';
import { update } from './update';

export const conversation: Resource = {
	name: 'Conversation',
	operations: {
		...tagging('conversation', conversationPicker),
		addNote,
		assign,
		attachContact,
		close,
		convertToTicket,
		create,
		delete: deleteConversation,
		detachContact,
		get,
		getAll,
		getDeleted,
		getHandlingEvents,
		getSideConversations,
		getTranscript,
		merge,
		open,
		redact,
		reply,
		replyAsContact,
		search,
		snooze,
		update,
	},
	preferred: 'getAll',
};
