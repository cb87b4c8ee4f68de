import type { Resource } from '../../shared/node/operation';
import { addNote } from './addNote';
import { addTag } from './addTag';
import { changeType } from './changeType';
import { create } from './create';
import { deleteTicket } from './delete';
import { enqueue } from './enqueue';
import { get } from './get';
import { getAll } from './getAll';
import { linkConversation } from './linkConversation';
import { removeTag } from './removeTag';
import { reply } from './reply';
import { replyAsContact } from './replyAsContact';
import { search } from './search';
import { unlinkConversation } from './unlinkConversation';
import { update } from './update';

export const ticket: Resource = {
	name: 'Ticket',
	preferred: 'getAll',
	operations: {
		addNote,
		addTag,
		changeType,
		create,
		delete: deleteTicket,
		enqueue,
		get,
		getAll,
		linkConversation,
		removeTag,
		reply,
		replyAsContact,
		search,
		unlinkConversation,
		update,
	},
};
