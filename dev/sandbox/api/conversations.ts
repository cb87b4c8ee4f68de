import { Refusal } from '../errors';
import { cursorPage, numberedPage } from '../pages';
import { compileQuery } from '../search';
import { conversationFieldTypes } from '../search-fields';
import { appliedTagShape } from '../shapes';
import { contactReference } from '../shapes/contact';
import { conversationShape } from '../shapes/conversation';
import { ticketShape } from '../shapes/ticket';
import type { Workspace } from '../workspace';
import { nothingToRedact } from '../workspace/conversations';
import type { Conversation } from '../workspace/records';
import { readAttachments, type AttachmentsBody } from './attachments';
import { inPath, type Call, type Routes } from './routes';

interface NewBody extends AttachmentsBody {
	from: { type: string; id: string };
	body: string;
	subject?: string;
	created_at?: number;
}

interface SearchBody {
	query: unknown;
	pagination?: { per_page?: number; starting_after?: string | null };
}

type Redaction =
	| { type: 'conversation_part'; conversation_id: string; conversation_part_id: string }
	| { type: 'source'; conversation_id: string; source_id: string };

interface Customer {
	intercom_user_id?: string;
	user_id?: string;
	email?: string;
}

const PAGE = { byDefault: 20 };

/** Conversations; what adds a part to one is in `conversation-parts`. */
export function conversationRoutes(workspace: Workspace): Routes {
	const { conversations } = workspace;
	const the = (call: Call) => conversations.get(inPath(call, 'conversation_id'));
	const alone = (conversation: Conversation, { version, query }: Call) =>
		conversationShape(workspace, conversation, {
			version,
			plainText: query['display_as'] === 'plaintext',
			parts: conversation.parts,
		});
	const page = (
		found: Conversation[],
		asked: object,
		{ version }: Call,
		placeOf = ({ updated_at }: Conversation) => updated_at,
	) => {
		const { slice, ...rest } = cursorPage(found, asked, placeOf, PAGE);
		const listed = slice.map((conversation) => conversationShape(workspace, conversation, { version }));
		return { type: 'conversation.list', ...rest, conversations: listed };
	};
	const teammate = (id: unknown) => workspace.teammates.get(id);
	const byTeammate = (id: unknown) => ({ type: 'admin', id: teammate(id).id });
	const notFound = () => new Refusal(404, 'not_found', 'Conversation not found');

	return {
		'GET /conversations': (call: Call) => page(conversations.list(), call.query, call),

		'POST /conversations/search': (call: Call<SearchBody>) => {
			const matches = compileQuery(call.body.query, { types: conversationFieldTypes });
			// Found and ordered by what the index knows, and shown as it is: the two differ while the index lags behind.
			const places = new Map<Conversation, number>();
			for (const conversation of conversations.list()) {
				const fields = workspace.index.conversations.fields(conversation);
				if (fields && matches(fields)) places.set(conversation, Number(fields['updated_at']));
			}
			const placeOf = (conversation: Conversation) => places.get(conversation)!;
			const found = [...places.keys()].sort((a, b) => placeOf(b) - placeOf(a) || Number(b.id) - Number(a.id));
			return page(found, call.body.pagination ?? {}, call, placeOf);
		},

		/** Answers with the message, not with the conversation that it began. */
		'POST /conversations': ({ body }: Call<NewBody>) => {
			const contact = workspace.contacts.get(body.from.id);
			const begun = conversations.start({
				contact,
				body: body.body,
				subject: body.subject,
				created_at: body.created_at,
				attachments: readAttachments(workspace, body),
			});
			return {
				type: 'user_message',
				id: begun.source.id,
				created_at: begun.created_at,
				body: body.body,
				message_type: 'inapp',
				conversation_id: begun.id,
			};
		},

		'GET /conversations/{conversation_id}': (call: Call) => alone(the(call), call),
		'PUT /conversations/{conversation_id}': (call: Call<Parameters<typeof conversations.update>[1]>) => {
			const { read, title, custom_attributes, company_id } = call.body;
			const changes = { read, title, custom_attributes, company_id };
			const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
			return alone(conversations.update(the(call), given), call);
		},
		'DELETE /conversations/{conversation_id}': (call: Call) => {
			const id = inPath(call, 'conversation_id');
			conversations.delete(id, call.query['retain_metrics'] !== 'false');
			return { id, object: 'conversation', deleted: true };
		},

		'GET /conversations/deleted': ({ query }: Call) => {
			const newestFirst = [...conversations.deleted].reverse();
			const { slice, ...rest } = numberedPage(
				query['order'] === 'asc' ? newestFirst.reverse() : newestFirst,
				query,
				{ byDefault: 20, largest: 60 },
				`${workspace.address}/conversations/deleted`,
			);
			const listed = slice.map((deleted) => ({ type: 'conversation', ...deleted }));
			return { type: 'conversations.list', ...rest, conversations: listed };
		},

		'POST /conversations/{conversation_id}/tags': (call: Call<{ id: string; admin_id: string }>) => {
			const conversation = conversations.get(inPath(call, 'conversation_id'), notFound);
			const tag = workspace.tags.get(call.body.id);
			const applied = conversations.tag(conversation, tag, byTeammate(call.body.admin_id));
			return appliedTagShape(workspace, applied);
		},
		'DELETE /conversations/{conversation_id}/tags/{tag_id}': (call: Call<{ admin_id: string }>) => {
			const conversation = conversations.get(inPath(call, 'conversation_id'), notFound);
			const tag = workspace.tags.get(inPath(call, 'tag_id'));
			teammate(call.body.admin_id);
			return appliedTagShape(workspace, conversations.untag(conversation, tag));
		},

		'POST /conversations/{conversation_id}/customers': (
			call: Call<{ admin_id?: string; customer: Customer }>,
		) => {
			const conversation = the(call);
			if (call.body.admin_id !== undefined) teammate(call.body.admin_id);
			conversations.attach(conversation, participant(workspace, call.body.customer));
			return customers(workspace, conversation);
		},
		'DELETE /conversations/{conversation_id}/customers/{contact_id}': (call: Call<{ admin_id: string }>) => {
			const conversation = the(call);
			teammate(call.body.admin_id);
			conversations.detach(conversation, workspace.contacts.get(inPath(call, 'contact_id')));
			return customers(workspace, conversation);
		},

		'POST /conversations/redact': (call: Call<Redaction>) => {
			const { body } = call;
			const conversation = conversations.get(body.conversation_id, nothingToRedact);
			const what =
				body.type === 'source'
					? { sourceId: String(body.source_id) }
					: { partId: String(body.conversation_part_id) };
			return alone(conversations.redact(conversation, what), call);
		},

		'POST /conversations/{id}/merge': (call: Call<{ merge_into_conversation_id: number }>) => {
			const primary = call.body.merge_into_conversation_id;
			const secondary = conversations.get(inPath(call, 'id'));
			return alone(conversations.merge(secondary, primary), call);
		},

		'POST /conversations/{conversation_id}/convert': (
			call: Call<{ ticket_type_id: string; ticket_state_id?: string; attributes?: Record<string, unknown> }>,
		) => ticketShape(workspace, workspace.tickets.convert(the(call), call.body)),

		// Pausing and side conversations happen in Intercom's inbox only, so a workspace without it has none.
		'GET /conversations/{id}/handling_events': (call: Call) => {
			conversations.get(inPath(call, 'id'), notFound);
			return { handling_events: [] };
		},
		'GET /conversations/{id}/side_conversations': (call: Call) => {
			conversations.get(inPath(call, 'id'), notFound);
			const address = `${workspace.address}/conversations/${inPath(call, 'id')}/side_conversations`;
			const sizes = { byDefault: 25, largest: 50 };
			const { slice, ...rest } = numberedPage([], call.query, sizes, address);
			return { type: 'side_conversation.list', side_conversations: slice, ...rest };
		},
	};
}

/** An address that nobody has makes a lead; an unknown id does not. */
function participant(workspace: Workspace, customer: Customer) {
	try {
		return workspace.contacts.named(customer);
	} catch (refusal) {
		if (customer.email === undefined) throw refusal;
		return workspace.contacts.create({ role: 'lead', email: customer.email });
	}
}

/** What attaching and detaching answer with. */
function customers(workspace: Workspace, { contact_ids: ids }: Conversation) {
	return {
		customers: ids.map((id) => {
			const contact = workspace.contacts.find(id);
			return { ...(contact ? contactReference(contact) : { id }), type: contact?.role ?? 'user' };
		}),
	};
}
