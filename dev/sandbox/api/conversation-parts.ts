import { refusals } from '../errors';
import { conversationShape } from '../shapes/conversation';
import type { Workspace } from '../workspace';
import type { Conversation } from '../workspace/records';
import { readAttachments } from './attachments';
import type { ReplyBody } from './reply-body';
import { inPath, type Call, type Routes } from './routes';

interface PartBody {
	message_type: 'close' | 'snoozed' | 'open' | 'assignment';
	type?: 'admin' | 'team';
	admin_id: string;
	body?: string;
	snoozed_until?: number;
	assignee_id?: string;
}

/** Replies, and what a teammate does with a conversation: every part made here carries the app's package code. */
export function conversationPartRoutes(workspace: Workspace): Routes {
	const { conversations, parts } = workspace;
	const answer = (conversation: Conversation, { version }: Call) =>
		conversationShape(workspace, conversation, { version, parts: conversation.parts });

	return {
		'POST /conversations/{conversation_id}/reply': (call: Call<ReplyBody>) => {
			const { body } = call;
			const id = inPath(call, 'conversation_id');
			const isLast = id === 'last';
			const contact = body.type === 'user' || isLast ? workspace.contacts.named(body) : undefined;
			const conversation = isLast ? conversations.lastOf(contact!) : conversations.get(id);
			const attachments = readAttachments(workspace, body);
			const about = { viaApi: true, created_at: body.created_at, attachments };
			if (body.type === 'user') {
				if (!conversation.contact_ids.includes(contact!.id)) throw refusals.contactNotFound();
				const [quickReply] = body.reply_options ?? [];
				requireContent(body.body, quickReply ?? attachments[0]);
				parts.replyAsContact(conversation, contact!, { ...about, body: body.body, quick_reply: quickReply });
				return answer(conversation, call);
			}
			const teammate = workspace.teammates.get(body.admin_id);
			if (body.message_type === 'quick_reply') {
				parts.replyAsTeammate(conversation, teammate, {
					...about,
					body: body.body,
					reply_options: body.reply_options,
				});
				return answer(conversation, call);
			}
			requireContent(body.body, attachments[0]);
			if (body.message_type === 'note') parts.note(conversation, teammate, { ...about, body: body.body });
			else parts.replyAsTeammate(conversation, teammate, { ...about, body: body.body });
			return answer(conversation, call);
		},

		'POST /conversations/{conversation_id}/parts': (call: Call<PartBody>) => {
			const conversation = conversations.get(inPath(call, 'conversation_id'));
			const { message_type: kind, type, assignee_id: assignee, snoozed_until: until, body } = call.body;
			const teammate = workspace.teammates.get(call.body.admin_id);
			const about = { viaApi: true, body };
			if (kind === 'close') parts.close(conversation, teammate, about);
			if (kind === 'open') parts.open(conversation, teammate, about);
			if (kind === 'snoozed') parts.snooze(conversation, teammate, Number(until), about);
			if (kind === 'assignment') {
				parts.assign(conversation, teammate, { type: type!, id: String(assignee) }, about);
			}
			return answer(conversation, call);
		},
	};
}

function requireContent(body: string | undefined, other: unknown) {
	if (!body?.trim() && !other) throw refusals.parameterInvalid('Body is required', 'body');
}
