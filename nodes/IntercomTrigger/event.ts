import type { IDataObject } from 'n8n-workflow';

import { asId, asRecord, asText, asTime } from '../shared/reading';
import type { Attachment } from '../shared/thread/attachment';
import { openingIn, partsIn, readDirectory } from '../shared/thread/author';
import type { Part } from '../shared/thread/part';
import { readPart } from '../shared/thread/part';
import { readThread } from '../shared/thread/thread';
import type { Author, OwnApp } from './author';
import { machinesOf, toAuthor } from './author';
import { bodyFormatOf } from './bodyFormat';
import type { Details } from './details';
import { readDetails } from './details';
import type { Ids } from './ids';
import { readIds } from './ids';
import { triggeringPart } from './triggeringPart';

/** What happened, in one shape for every topic and every version of Intercom's API. Absent things are `null`. */
export interface IntercomEvent extends Ids, Details {
	topic: string;
	/** The same when Intercom delivers the notification again. */
	notificationId: string | null;
	/** When it happened: ISO 8601 in UTC, as every time here. */
	createdAt: string | null;
	/** Intercom's `app_id`. An app may be installed in several workspaces, and all deliver to one address. */
	workspaceId: string | null;
	/** Who did or wrote it, where Intercom says so. */
	author: Author | null;
	/** What was written, if anything was. */
	message: Message | null;
	/** The conversation or ticket in Intercom's inbox. */
	link: string | null;
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
 * @param inbox The host of Intercom's inbox, which depends on the workspace's region.
 */
export function toEvent(
	notification: IDataObject,
	own: OwnApp,
	inbox = 'https://app.intercom.com',
): IntercomEvent {
	const item = asRecord(asRecord(notification.data)?.item) ?? {};
	const topic = asText(notification.topic) ?? '';
	const machines = machinesOf(own);
	const conversation = conversationOf(item);
	const ticket = ticketOf(item);
	const record = [conversation, ticket].find(hasParts) ?? conversation ?? ticket;
	const thread = record && readThread(record, bodyFormatOf(record, item), machines, item);
	const part = triggeringPart(topic, item, thread, machines);
	const author = toAuthor(
		part ?? readPart({ author: item.performed_by }, 'text', machines, readDirectory(item)),
	);

	const workspaceId = asText(notification.app_id);
	const { conversationId, contactId, ticketId, companyId, ...otherIds } = readIds(
		item,
		conversation,
		ticket,
		author,
	);

	return {
		topic,
		notificationId: asId(notification.id),
		createdAt: asTime(notification.created_at),
		workspaceId,
		conversationId,
		contactId,
		ticketId,
		companyId,
		author,
		message: part && toMessage(part),
		...otherIds,
		...readDetails(item, thread, part),
		link: linkIn(item, record) ?? inboxLink(inbox, workspaceId, conversationId ?? ticketId),
		item,
	};
}

/** Intercom gives the address in some versions and topics. */
const linkIn = (item: IDataObject, record: IDataObject | null): string | null =>
	asText(asRecord(item.links)?.conversation_web) ??
	asText(asRecord(record?.links)?.conversation_web) ??
	(/^https:\/\/app\./.test(asText(record?.url) ?? '') ? asText(record?.url) : null);

/** A ticket has the address of the conversation that it is. */
const inboxLink = (inbox: string, workspaceId: string | null, id: string | null): string | null =>
	workspaceId !== null && id !== null ? `${inbox}/a/apps/${workspaceId}/conversations/${id}` : null;

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
	return asRecord(item.ticket) ?? (item.type === 'ticket' ? item : null);
}
