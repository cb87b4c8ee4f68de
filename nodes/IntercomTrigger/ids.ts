import type { IDataObject } from 'n8n-workflow';
import { asId, asRecord, asText, entries } from '../shared/reading';
import { isCustomer } from '../shared/thread/author';
import type { Author } from './author';

/** What a notification is about, by Intercom's ids; `null` where it is not about such a thing. */
export interface Ids {
	conversationId: string | null;
	contactId: string | null;
	ticketId: string | null;
	companyId: string | null;
	/** Who did it or whom it is about, inside: also the teammate in whose name an app wrote. */
	teammateId: string | null;
	articleId: string | null;
}

/** Reads the ids from wherever a topic has them. */
export function readIds(
	item: IDataObject,
	conversation: IDataObject | null,
	ticket: IDataObject | null,
	author: Author | null,
): Ids {
	const thread = conversation ?? ticket;
	return {
		conversationId: firstId(
			conversation?.id,
			conversation?.conversation_id,
			item.conversation_id,
			resourceId(item, 'conversation'),
		),
		contactId: contactId(item, thread, author),
		ticketId: firstId(ticket?.id, resourceId(item, 'ticket')),
		companyId: companyId(item, thread),
		teammateId: firstId(
			author?.kind === 'teammate' || author?.kind === 'app' ? author.id : null,
			item.type === 'admin' ? item.id : null,
			asRecord(item.admin)?.id,
			item.admin_id,
			resourceId(item, 'admin'),
			ratedTeammate(thread),
		),
		articleId: firstId(
			item.type === 'article' ? item.id : null,
			asRecord(item.article)?.id,
			item.article_id,
			item.content_type === 'article' ? item.content_id : null,
			resourceId(item, 'article'),
		),
	};
}

/** The customer who wrote, before the one who is written to, before the first of several in a conversation. */
function contactId(item: IDataObject, thread: IDataObject | null, author: Author | null): string | null {
	return firstId(
		author?.kind === 'customer' ? author.id : null,
		isCustomer(item) ? item.id : null,
		asRecord(item.contact)?.id,
		asRecord(item.user)?.id,
		entries(thread?.contacts, 'contacts')[0]?.id,
		item.contact_id,
		item.intercom_user_id,
		resourceId(item, 'contact'),
		// Mostly an id of the workspace's own, under which Intercom does not find anybody.
		/^[0-9a-f]{24}$/.test(asText(item.user_id) ?? '') ? item.user_id : null,
	);
}

/** `company_id` of a conversation is Intercom's own id, and the workspace's in a company; -1 is none. */
function companyId(item: IDataObject, thread: IDataObject | null): string | null {
	if (item.type === 'company') return asId(item.id);
	const id = firstId(
		asRecord(item.company)?.id,
		asRecord(thread?.company)?.id,
		thread?.company_id,
		resourceId(item, 'company'),
	);
	return id === '-1' ? null : id;
}

/** Since API 2.17 a workflow may be what was rated. */
function ratedTeammate(thread: IDataObject | null): unknown {
	const teammate = asRecord(asRecord(thread?.conversation_rating)?.teammate);
	return teammate?.type === 'admin' ? teammate.id : null;
}

/** Jobs and the like name what they are about by its type: `resource_type: 'ticket', resource_id: 123`. */
const resourceId = (item: IDataObject, type: string): unknown =>
	item.resource_type === type ? item.resource_id : null;

/** The first of these that is an id. */
function firstId(...candidates: unknown[]): string | null {
	return candidates.map(asId).find((id) => id !== null) ?? null;
}
