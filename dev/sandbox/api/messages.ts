import { Refusal, refusals } from '../errors';
import { cursorPage } from '../pages';
import { teammateShape } from '../shapes/teammate';
import type { Workspace } from '../workspace';
import type { SentMessage, WhatsAppStatus } from '../workspace/messages';
import type { Call, Routes } from './routes';

interface Recipient {
	type: 'user' | 'lead';
	id: string;
}

interface MessageBody {
	message_type: 'in_app' | 'inapp' | 'email' | 'whatsapp';
	from: { type: 'admin'; id: number };
	to: Recipient | Recipient[] | { phone: string; name?: string };
	subject?: string;
	body?: string;
	template?: string;
	created_at?: number;
	create_conversation_without_contact_reply?: boolean;
}

export function messageRoutes(workspace: Workspace): Routes {
	const { messages } = workspace;
	const shape = ({ from, to: _to, ...message }: SentMessage) => ({
		type: 'admin_message',
		...message,
		owner: teammateShape(workspace, from),
	});
	const statusShape = ({ id: _id, ruleset_id: _ruleset, error, ...status }: WhatsAppStatus) => ({
		...status,
		type: 'broadcast_outbound',
		...(error && { error }),
	});
	/** A user is not found as a lead, nor the other way round. */
	const contactFor = ({ type, id }: Recipient) => {
		const contact = workspace.contacts.get(id);
		if (contact.role !== type) throw refusals.contactNotFound();
		return contact;
	};

	return {
		'POST /messages': ({ body }: Call<MessageBody>) => {
			const type = body.message_type === 'in_app' ? 'inapp' : body.message_type;
			if (type === 'email' && !body.subject) {
				throw new Refusal(422, 'parameter_not_found', 'No subject supplied for email message');
			}
			const to = 'phone' in body.to ? [] : [body.to].flat().map(contactFor);
			return shape(
				messages.send({
					message_type: type,
					from: workspace.teammates.get(body.from.id),
					to,
					...(type === 'email' && { subject: body.subject }),
					body: body.body ?? String(body.template ?? ''),
					created_at: body.created_at,
					withConversation: body.create_conversation_without_contact_reply,
				}),
			);
		},
		'GET /messages/whatsapp/status': ({ query }: Call) => statusShape(messages.statusOf(query['message_id'])),
		'GET /messages/status': ({ query }: Call) => {
			const found = messages.whatsApp.filter(({ ruleset_id: id }) => id === query['ruleset_id']).reverse();
			const sizes = { byDefault: 50, largest: 100 };
			const { slice, pages, ...rest } = cursorPage(found, query, ({ created_at }) => created_at, sizes);
			const { page: _page, ...shown } = pages;
			return {
				type: 'list',
				ruleset_id: query['ruleset_id'],
				pages: shown,
				...rest,
				events: slice.map((status) => ({
					...statusShape(status),
					id: status.id,
					whatsapp_message_id: status.message_id,
				})),
			};
		},
	};
}
