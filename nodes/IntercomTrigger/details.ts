import type { IDataObject } from 'n8n-workflow';
import { asId, asRecord, asText, entries } from '../shared/reading';
import { toLine } from '../shared/thread/line';
import type { Part } from '../shared/thread/part';
import type { Thread } from '../shared/thread/thread';

/** What else a notification tells, in one shape for all topics that tell it. Absent things are `null`. */
export interface Details {
	/** Intercom's part that it is about, with words or without: `comment`, `close`, `priority_changed` … */
	partId: string | null;
	partType: string | null;
	/** Of an e-mail conversation, or the title of a conversation or ticket. */
	subject: string | null;
	/** Whether what was written is deleted by now. */
	redacted: boolean;
	/** From 1 to 5, with the customer's words. */
	rating: { score: number | null; remark: string | null } | null;
	/** The tag that was given or taken. */
	tag: Tag | null;
	/** All tags of the conversation, ticket or contact. */
	tags: Tag[];
	/** Whom the conversation or ticket belongs to now. */
	assignee: { teammateId: string | null; teamId: string | null; name: string | null } | null;
	/** `open`, `closed` … of conversations, the category of tickets, `published` … of articles, and so on. */
	state: { before: string | null; after: string | null } | null;
	/** What was changed of a conversation or ticket, with its values as people read them. */
	attribute: { id: string | null; name: string | null; before: unknown; after: unknown } | null;
}

export interface Tag {
	id: string | null;
	name: string | null;
}

/** Reads the details of a notification from wherever a topic has them. */
export function readDetails(item: IDataObject, thread: Thread | null, part: Part | null): Details {
	const record = thread?.record ?? null;
	return {
		partId: part?.id ?? null,
		partType: part?.type ?? null,
		subject: thread?.subject ?? thread?.title ?? null,
		redacted: part?.redacted ?? false,
		rating: readRating(item, record),
		tag: readTag(item, part),
		tags: [record, asRecord(item.contact), item].map((owner) => tagsOf(owner?.tags)).find(hasAny) ?? [],
		assignee: thread && readAssignee(thread, part),
		state: readState(item, record, part),
		attribute: part && readAttribute(part.record),
	};
}

const hasAny = (tags: Tag[]): boolean => tags.length > 0;

const toTag = ({ id, name }: IDataObject): Tag => ({ id: asId(id), name: toLine(name) });

const tagsOf = (list: unknown): Tag[] => entries(list, 'tags').map(toTag);

/** Contacts' tags stand by themselves; a message's are what was added to it. */
function readTag(item: IDataObject, part: Part | null): Tag | null {
	const own = asRecord(item.tag);
	if (own) return toTag(own);
	return tagsOf(item.tags_added)[0] ?? tagsOf(part?.record.tags).at(-1) ?? null;
}

function readRating(item: IDataObject, record: IDataObject | null): Details['rating'] {
	const rated = [record?.conversation_rating, record?.ticket_rating, item.ticket_rating, item.rating]
		.map(asRecord)
		.find((rating) => rating !== null && rating.rating !== undefined && rating.rating !== null);
	const { rating, remark } = rated ?? item;
	const score = Number(rating);
	if (rating === undefined || rating === null || Number.isNaN(score)) return null;
	return { score, remark: asText(remark) };
}

function readAssignee({ owner, directory }: Thread, part: Part | null): Details['assignee'] {
	const assigned = asRecord(part?.record.assigned_to);
	const id = asId(assigned?.id) ?? owner.teammateId ?? '';
	return {
		teammateId: owner.teammateId ?? null,
		teamId: owner.teamId ?? null,
		name: toLine(assigned?.name) ?? directory.people.get(id)?.name ?? null,
	};
}

/** Only tickets and priorities tell what was before. */
function readState(item: IDataObject, record: IDataObject | null, part: Part | null): Details['state'] {
	const event = asRecord(part?.record.event_details);
	const before =
		asText(part?.record.previous_ticket_state) ??
		asText(event?.previous_priority) ??
		asText(item.previous_state);
	const ticketState = asRecord(record?.ticket_state) ?? asRecord(item.ticket_state);
	const after =
		asText(event?.current_priority) ??
		asText(part?.record.ticket_state) ??
		asText(ticketState?.category) ??
		asText(record?.state) ??
		asText(item.state) ??
		asText(item.status);
	return before === null && after === null ? null : { before, after };
}

/** Of a ticket in its part, of a conversation in what its event details say. */
function readAttribute({ updated_attribute_data: ofTicket, event_details: ofConversation }: IDataObject) {
	const change = asRecord(ofTicket) ?? asRecord(ofConversation);
	const attribute = asRecord(change?.attribute);
	if (!attribute) return null;
	const value = asRecord(change?.value);
	return {
		id: asId(attribute.id),
		name: toLine(attribute.label ?? attribute.name),
		before: value?.previous ?? null,
		after: value?.label ?? value?.name ?? null,
	};
}
