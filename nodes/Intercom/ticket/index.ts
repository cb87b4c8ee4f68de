import { ticketPicker } from '../../shared/records/ticket';
import type { Resource } from '../../shared/node/operation';
import { tagging } from '../tag/tagging';
import { changeType } from './changeType';
import { create, enqueue } from './create';
import { deleteTicket } from './delete';
import { linkConversation, unlinkConversation } from './links';
import { get, getAll, search } from './read';
import { addNote, reply, replyAsContact } from './reply';
import { update } from './update';

export const ticket: Resource = {
	name: 'Ticket',
	operations: {
		...{ create, enqueue, get, getAll, search, update, changeType, delete: deleteTicket },
		...{ reply, replyAsContact, addNote },
		...tagging('ticket', ticketPicker),
		...{ linkConversation, unlinkConversation },
	},
	preferred: 'getAll',
};
