import type { IDataObject } from 'n8n-workflow';

import { asId, asRecord, asText, asTime, entries } from '../shared/reading';
import type { Attachment } from '../shared/thread/attachment';
import { CUSTOMER_TYPES, openingIn, partsIn, readDirectory } from '../shared/thread/author';
import type { Part } from '../shared/thread/part';
import { readPart } from '../shared/thread/part';
import { readThread } from '../shared/thread/thread';

import type { Author, OwnApp } from './author';
import { machinesOf, toAuthor } from './author';
import { triggeringPart } from './triggeringPart';

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
	const machines = machinesOf(own);
	const conversation = conversationOf(item);
	const ticket = ticketOf(item);
	const record = [conversation, ticket].find(hasParts) ?? conversation ?? ticket;
	const thread = record && readThread(record, machines, item);
	const part = triggeringPart(topic, item, thread, machines);
	const author = toAuthor(part ?? readPart({ author: item.performed_by }, machines, readDirectory(item)));

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

function toMessage({ id, type, kind, text, html, createdAt, attachments }: Part): Message | null {
	return kind === 'action' ? null : { id, type, text, html, createdAt, attachments };
}

const hasParts = (record: IDataObject | null): boolean =>
	record !== null && (openingIn(record) !== null || partsIn(record).length > 0);

/** The item itself, or what `conversation.contact.attached` wraps: a model of Intercom's own, with the id one level down. */
function conversationOf(item: IDataObject): IDataObject | null {
	if (item.type === 'conversation' || item.conversation_parts) return item;
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
