import type { Resource } from '../../shared/node/operation';
import { addNote } from './addNote';
import { addTag } from './addTag';
import { assign } from './assign';
import { attachContact } from './attachContact';
import { close } from './close';
import { convertToTicket } from './convertToTicket';
import { create } from './create';
import { deleteConversation } from './delete';
import { detachContact } from './detachContact';
import { findChanged } from './findChanged';
import { get } from './get';
import { getAll } from './getAll';
import { getAllWithParts } from './getAllWithParts';
import { getDeleted } from './getDeleted';
import { getHandlingEvents } from './getHandlingEvents';
import { getRows } from './getRows';
import { getSideConversations } from './getSideConversations';
import { getTranscript } from './getTranscript';
import { merge } from './merge';
import { open } from './open';
import { redact } from './redact';
import { removeTag } from './removeTag';
import { reply } from './reply';
import { replyAsContact } from './replyAsContact';
import { search } from './search';
import { snooze } from './snooze';
import { update } from './update';

export const conversation: Resource = {
	name: 'Conversation',
	preferred: 'getAll',
	operations: {
		addNote,
		addTag,
		assign,
		attachContact,
		close,
		convertToTicket,
		create,
		delete: deleteConversation,
		detachContact,
		findChanged,
		get,
		getAll,
		getAllWithParts,
		getDeleted,
		getHandlingEvents,
		getRows,
		getSideConversations,
		getTranscript,
		merge,
		open,
		redact,
		removeTag,
		reply,
		replyAsContact,
		search,
		snooze,
		update,
	},
};
