import { refusals } from '../errors';
import { cursorPage } from '../pages';
import { compileQuery } from '../search';
import { ticketAttributeTypes, ticketFieldTypes } from '../search-tickets';
import { appliedTagShape } from '../shapes';
import { conversationShape } from '../shapes/conversation';
import { ticketPartShape, ticketShape } from '../shapes/ticket';
import type { Workspace } from '../workspace';
import type { NewTicket, TicketChanges } from '../workspace/tickets';
import { readAttachments } from './attachments';
import type { ReplyBody } from './reply-body';
import { jobShape } from './jobs';
import { inPath, type Call, type Routes } from './routes';

export function ticketRoutes(workspace: Workspace): Routes {
	const { tickets, conversations, tags, teammates, parts } = workspace;
	const the = (call: Call, refusal = refusals.notFound) => tickets.get(inPath(call, 'ticket_id'), refusal);
	/** The newer endpoints say what was not found. */
	const named = (call: Call) => tickets.get(inPath(call, 'ticket_id'));
	const byTeammate = (id: unknown) => ({ type: 'admin', id: teammates.get(id).id });

	return {
		'POST /tickets': ({ body }: Call<NewTicket>) => ticketShape(workspace, tickets.create(body)),
		/** What is wrong with a ticket is told at once; what is right is made in the background. */
		'POST /tickets/enqueue': ({ body }: Call<NewTicket>) =>
			jobShape(workspace, workspace.jobs.begin('ticket', tickets.create(body).id)),
		'GET /tickets/{ticket_id}': (call: Call) => ticketShape(workspace, the(call)),
		'PUT /tickets/{ticket_id}': (call: Call<TicketChanges>) =>
			ticketShape(workspace, tickets.update(the(call), call.body)),
		'DELETE /tickets/{ticket_id}': (call: Call) => {
			const { id } = named(call);
			conversations.delete(id, true);
			return { id, object: 'ticket', deleted: true };
		},
		'POST /tickets/{ticket_id}/change_type': (call: Call<Parameters<typeof tickets.changeType>[1]>) =>
			ticketShape(workspace, tickets.changeType(the(call), call.body)),

		'POST /tickets/search': ({ body }: Call<{ query: unknown; pagination?: object }>) => {
			const customTypes = ticketAttributeTypes(workspace);
			const matches = compileQuery(body.query, { types: ticketFieldTypes, customTypes });
			const found = tickets.list().filter((ticket) => {
				const fields = workspace.index.tickets.fields(ticket);
				return fields && matches(fields);
			});
			const sizes = { byDefault: 20 };
			const { slice, ...rest } = cursorPage(
				found,
				body.pagination ?? {},
				({ updated_at }) => updated_at,
				sizes,
			);
			return { type: 'ticket.list', ...rest, tickets: slice.map((ticket) => ticketShape(workspace, ticket)) };
		},

		'POST /tickets/{ticket_id}/reply': (call: Call<ReplyBody>) => {
			const { body } = call;
			const ticket = the(call);
			// API 2.16: addresses are dropped where files are uploaded.
			const urls = body.attachment_files?.length ? [] : body.attachment_urls;
			const attachments = readAttachments(workspace, { ...body, attachment_urls: urls });
			const about = { viaApi: true, created_at: body.created_at, attachments, body: body.body };
			if (body.type === 'user') {
				tickets.customerOnly(ticket);
				const contact = workspace.contacts.named(body);
				if (!ticket.contact_ids.includes(contact.id)) throw refusals.contactNotFound();
				const [quickReply] = body.reply_options ?? [];
				return ticketPartShape(parts.replyAsContact(ticket, contact, { ...about, quick_reply: quickReply }));
			}
			const teammate = teammates.get(body.admin_id);
			if (body.message_type === 'note') return ticketPartShape(parts.note(ticket, teammate, about));
			const reply = { ...about, reply_options: body.reply_options };
			return ticketPartShape(parts.replyAsTeammate(ticket, teammate, reply));
		},

		'POST /tickets/{ticket_id}/tags': (call: Call<{ id: string; admin_id: string }>) => {
			const ticket = named(call);
			const tag = tags.get(call.body.id);
			return appliedTagShape(workspace, conversations.tag(ticket, tag, byTeammate(call.body.admin_id)));
		},
		'DELETE /tickets/{ticket_id}/tags/{tag_id}': (call: Call<{ admin_id: string }>) => {
			const ticket = named(call);
			const tag = tags.get(inPath(call, 'tag_id'));
			teammates.get(call.body.admin_id);
			return appliedTagShape(workspace, conversations.untag(ticket, tag));
		},

		'POST /tickets/{ticket_id}/linked_conversations': (call: Call<{ conversation_id: string }>) =>
			conversationShape(workspace, tickets.link(named(call), call.body.conversation_id)),
		'DELETE /tickets/{ticket_id}/linked_conversations/{id}': (call: Call) =>
			conversationShape(workspace, tickets.unlink(named(call), inPath(call, 'id'))),
	};
}
