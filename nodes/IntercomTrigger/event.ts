import type { IDataObject } from 'n8n-workflow';

import type { Attachment } from '../shared/thread/attachment';
import { attachmentsOf } from '../shared/thread/attachment';
import { CUSTOMER_TYPES } from '../shared/thread/author';
import { toHtml, toText } from '../shared/thread/body';
import { asId, asRecord, asText, asTime, entries } from '../shared/reading';

import type { Author, OwnApp } from './author';
import { toAuthor } from './author';

/** What happened, in one shape for every topic and every version of Intercom's API. Absent things are `null`. */
export interface IntercomEvent {
	topic: string;
	/** The same when Intercom delivers the notification again. */
	notificationId: string | null;
	/** When it happened: ISO 8601 in UTC, as every time here. */
	createdAt: string | null;
	/** Intercom's `app_id`. An app may be installed in several workspaces, and all deliver to one address. */
	workspaceId: string | null;
	conversationId: string | null;
	contactId: string | null;
	ticketId: string | null;
	companyId: string | null;
	/** Who did or wrote it, where Intercom says so. */
	author: Author | null;
	/** What was written, if anything was. */
	message: Message | null;
	/** Intercom's own object, untouched: its shape depends on the topic and on the app's API version. */
	item: IDataObject;
}

export interface Message {
	/** The id of the conversation's or ticket's part, or of the message that opened the conversation. */
	id: string | null;
	/** Intercom's `part_type` (`comment`, `note`, `assignment` …), or `source` for the message that opened it. */
	type: string | null;
	text: string;
	html: string;
	createdAt: string | null;
	attachments: Attachment[];
}

/**
 * Reads a notification as Intercom posts it. Anything may be missing: what an app's API version leaves out is `null`.
 * @param own What this app's own messages are recognised by.
 */
export function toEvent(notification: IDataObject, own: OwnApp): IntercomEvent {
	const item = asRecord(asRecord(notification.data)?.item) ?? {};
	const topic = asText(notification.topic) ?? '';
	const part = triggeringPart(topic, item);
	const author = toAuthor(part ?? { author: item.performed_by }, asRecord(item.user), own);
	const conversation = conversationOf(item);
	const ticket = ticketOf(item);

	return {
		topic,
		notificationId: asId(notification.id),
		createdAt: asTime(notification.created_at),
		workspaceId: asText(notification.app_id),
		conversationId: asId(conversation?.id ?? conversation?.conversation_id ?? item.conversation_id),
		contactId: contactId(item, conversation ?? ticket, author),
		ticketId: asId(ticket?.id),
		companyId: companyId(item, conversation ?? ticket),
		author,
		message: part && toMessage(part),
		item,
	};
}

/** The conversation or ticket part that the topic is about; the message that opened a new conversation counts as one. */
function triggeringPart(topic: string, item: IDataObject): IDataObject | null {
	// Everything unread is listed here, written by others than the reader.
	if (topic === 'conversation.read') return null;

	if (topic === 'conversation.user.created' || topic === 'conversation.admin.single.created') {
		// `source` since API 2.0, `conversation_message` before.
		const opening = asRecord(item.source) ?? asRecord(item.conversation_message);
		if (opening)
			return { ...opening, part_type: 'source', created_at: opening.created_at ?? item.created_at };
	}

	// A conversation comes with the one part that it is about, a ticket with all it ever had, and with the one beside it.
	return (
		asRecord(item.ticket_part) ??
		latest(item.conversation_parts, 'conversation_parts') ??
		latest(ticketOf(item)?.ticket_parts, 'ticket_parts')
	);
}

function latest(list: unknown, key: string): IDataObject | null {
	return entries(list, key).at(-1) ?? null;
}

function toMessage(part: IDataObject): Message | null {
	const body = asText(part.body) ?? '';
	const attachments = attachmentsOf(part);
	if (body.trim() === '' && attachments.length === 0) return null;
	return {
		id: asId(part.id),
		type: asText(part.part_type),
		text: toText(body),
		html: toHtml(body),
		createdAt: asTime(part.created_at),
		attachments,
	};
}

/** The item itself, or what `conversation.contact.attached` wraps: a model of Intercom's own, with the id one level down. */
function conversationOf(item: IDataObject): IDataObject | null {
	if (item.type === 'conversation') return item;
	const wrapped = asRecord(item.conversation);
	return asRecord(wrapped?.model) ?? wrapped;
}

function ticketOf(item: IDataObject): IDataObject | null {
	return item.type === 'ticket' ? item : asRecord(item.ticket);
}

/** The customer who wrote, before the one who is written to, before the first of several in a conversation. */
function contactId(item: IDataObject, thread: IDataObject | null, author: Author | null): string | null {
	if (author?.kind === 'customer' && author.id !== null) return author.id;
	return asId(
		(CUSTOMER_TYPES.has(item.type) ? item.id : undefined) ??
			asRecord(item.contact)?.id ??
			asRecord(item.user)?.id ??
			entries(thread?.contacts, 'contacts')[0]?.id ??
			item.contact_id ??
			item.intercom_user_id,
	);
}

function companyId(item: IDataObject, thread: IDataObject | null): string | null {
	if (item.type === 'company') return asId(item.id);
	// Elsewhere `company_id` is Intercom's own id; the internal model says -1 for none.
	const id = asId(asRecord(item.company)?.id ?? asRecord(thread?.company)?.id ?? thread?.company_id);
	return id === '-1' ? null : id;
}
