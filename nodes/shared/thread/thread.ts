import type { IDataObject } from 'n8n-workflow';
import { asId, asRecord, asText, entries, readMoment } from '../reading';
import type { BodyFormat } from './body';
import type { Directory, Machines } from './author';
import { openingIn, partsIn, readDirectory } from './author';
import { toLine } from './line';
import type { Owner } from './owner';
import { readOwner } from './owner';
import type { Part } from './part';
import { optionsOf, readPart } from './part';

/** A conversation or a ticket, read once for all who want to know of it. */
export interface Thread {
	id: string | null;
	/** `open`, `closed` or `snoozed`. */
	state: string | null;
	owner: Owner;
	/** What opened a conversation; a ticket has none, and Intercom may leave it out. */
	opening: Part | null;
	/** The opening message and the parts, in the order in which they happened. Intercom gives the latest 500 parts. */
	parts: Part[];
	/** How many parts Intercom left out after the opening message; `null` where it does not tell. */
	missingParts: number | null;
	/** Of an e-mail. */
	subject: string | null;
	/** Of a conversation or a ticket. */
	title: string | null;
	/** As Intercom spells them. */
	tags: string[];
	/** Of the first contact. */
	contactId: string | null;
	directory: Directory;
	/** How its bodies are written. */
	format: BodyFormat;
	/** Intercom's own object. */
	record: IDataObject;
}

/** Intercom gives the latest 500 parts of a conversation (GET /conversations/{id}, "limit of 500 parts"). */
export const MOST_PARTS = 500;

/**
 * Reads a conversation or ticket as Intercom's API or a notification gives it, in any version.
 * @param format how its bodies and its subject are written
 * @param machines which machines are told apart from people
 * @param beside what a notification has beside it, where names may stand that the record itself leaves out
 */
export function readThread(
	record: IDataObject,
	format: BodyFormat,
	machines: Machines = {},
	beside: IDataObject = {},
): Thread {
	const directory = readDirectory(record, beside);
	const given = partsIn(record);
	const opening = openingIn(record);
	const all = [
		...(opening ? [{ created_at: record.created_at, ...opening, part_type: 'source' }] : []),
		...inOrder(given),
	];
	const options = new Map(
		all.flatMap(optionsOf).map(({ uuid, text }) => [asText(uuid) ?? '', asText(text) ?? '']),
	);
	const parts = all.map((part, index) =>
		readPart(part, format, machines, directory, { next: all[index + 1], options }),
	);
	return {
		id: asId(record.id),
		state: asText(record.state),
		owner: readOwner(record),
		opening: opening ? (parts[0] ?? null) : null,
		parts,
		missingParts: countMissing(record, given.length),
		subject: toLine(openingIn(record)?.subject, format),
		title: readTitle(record),
		tags: entries(record.tags, 'tags').flatMap(({ name }) => toLine(name) ?? []),
		contactId: asId(entries(record.contacts, 'contacts')[0]?.id ?? asRecord(record.user)?.id),
		directory,
		format,
		record,
	};
}

/** The title of a conversation or ticket, as people read it. */
export function readTitle(record: IDataObject): string | null {
	const attribute = (asRecord(record.ticket_attributes) ?? asRecord(record.custom_attributes))
		?._default_title_;
	// An internal model of Intercom's wraps its values.
	return toLine(record.title) ?? toLine(asRecord(attribute)?.value ?? attribute);
}

/** Oldest first, as Intercom gives them; parts that were imported with a time of their own may stand elsewhere. */
function inOrder(parts: IDataObject[]): IDataObject[] {
	const times = parts.map(({ created_at: time }) => readMoment(time));
	if (times.includes(null)) return parts;
	return parts
		.map((part, index) => ({ part, time: times[index]! }))
		.sort((one, other) => one.time - other.time)
		.map(({ part }) => part);
}

/**
 * How many parts Intercom left out; `null` for "some, perhaps". Below its limit it leaves out none, whatever the
 * statistics say, which count the opening message as well and lag behind.
 */
function countMissing(record: IDataObject, given: number): number | null {
	if (given < MOST_PARTS) return 0;
	const counted = asRecord(record.statistics)?.count_conversation_parts;
	if (typeof counted === 'number') return Math.max(0, counted - 1 - given);
	const total = asRecord(record.conversation_parts)?.total_count;
	return typeof total === 'number' && total > given ? total - given : null;
}
