import type { IDataObject } from 'n8n-workflow';
import { asRecord, asTime } from '../shared/reading';
import type { Machines } from '../shared/thread/author';
import type { Part } from '../shared/thread/part';
import { readPart } from '../shared/thread/part';
import type { Thread } from '../shared/thread/thread';

/**
 * The part of a conversation or ticket that a notification is about; null where it is about none. A conversation
 * mostly comes with that part alone, a ticket with all it ever had, and with the one beside it.
 */
export function triggeringPart(
	topic: string,
	item: IDataObject,
	thread: Thread | null,
	machines: Machines,
): Part | null {
	// Everything unread is listed here, written by others than the reader.
	if (topic === 'conversation.read' || !thread) return null;
	if (OPENING_TOPICS.has(topic) && thread.opening) return thread.opening;
	const beside = asRecord(item.ticket_part);
	if (beside) return readPart(beside, thread.format, machines, thread.directory);
	// A message that is tagged or redacted may be any, and was touched after it was written.
	const isTouched = topic.startsWith('conversation_part.');
	const newest = (parts: Part[]) => latest(parts, isTouched ? touchedAt : ({ createdAt }) => createdAt);
	const parts = thread.parts.filter((part) => part !== thread.opening || isTouched);
	const [, fits] = FITTING.find(([topics]) => topics.test(topic)) ?? [];
	return newest(fits ? parts.filter(fits) : parts) ?? newest(parts);
}

const OPENING_TOPICS = new Set(['conversation.user.created', 'conversation.admin.single.created']);

/** Which parts a topic can be about. */
const FITTING: Array<[topics: RegExp, fits: (part: Part) => boolean]> = [
	[/\.(?:user|contact)\.replied$/, ({ by }) => by === 'customer'],
	[/\.admin\.replied/, ({ by, kind }) => by !== 'customer' && kind === 'message'],
	[/\.operator\.replied$/, ({ by }) => by === 'fin' || by === 'bot'],
	[/\.(?:noted|note\.created)$/, ({ kind }) => kind === 'note'],
	[/\.assigned$/, typeHas(/assign/)],
	[/^conversation\..*\.closed$/, typeHas(/^close/)],
	[/\.closed$|\.resolved$/, typeHas(/^close|ticket_state/)],
	[/\.opened$/, typeHas(/open/)],
	[/\.unsnoozed$/, typeHas(/unsnooze|open/)],
	[/\.snoozed$/, typeHas(/^snooze/)],
	[/\.priority\.updated$/, typeHas(/priority/)],
	[/\.rating\./, typeHas(/rating/)],
	[/\.redacted$/, ({ redacted }) => redacted],
	[/\.state\.updated$/, typeHas(/ticket_state/)],
	[/\.attribute\.updated$/, typeHas(/attribute_updated|title_changed/)],
];

function typeHas(wanted: RegExp) {
	return ({ type }: Part): boolean => wanted.test(type ?? '');
}

/** The latest part; of several at the same time, and beside one without a time, the one that Intercom gives last. */
function latest(parts: Part[], timeOf: (part: Part) => string | null): Part | null {
	return parts.reduce<Part | null>((last, part) => {
		const time = timeOf(part);
		return last && time !== null && (timeOf(last) ?? '') > time ? last : part;
	}, null);
}

const touchedAt = ({ record, createdAt }: Part): string | null => asTime(record.updated_at) ?? createdAt;
