import type { IDataObject } from 'n8n-workflow';
import { asRecord, asText, entries } from '../../shared/reading';
import { readDirectory } from '../../shared/thread/author';
import { toText } from '../../shared/thread/body';
import { readPart } from '../../shared/thread/part';
import { readTitle } from '../../shared/thread/thread';

/** What people use of a ticket; the description is plain text. */
export function simplifyTicket(ticket: IDataObject): IDataObject {
	const { id, ticket_id, admin_assignee_id, team_assignee_id, open, updated_at } = ticket;
	const attributes = asRecord(ticket.ticket_attributes);
	const [contact] = entries(ticket.contacts, 'contacts');
	return {
		id,
		ticket_id,
		title: readTitle(ticket),
		description: toText(asText(attributes?._default_description_) ?? ''),
		// Some answers have the state's category in its place.
		state: asRecord(ticket.ticket_state)?.internal_label ?? ticket.ticket_state,
		open,
		contact_id: contact?.id ?? null,
		admin_assignee_id,
		team_assignee_id,
		updated_at,
	} as IDataObject;
}

/** What people use of something written into a ticket. */
export function simplifyPart(part: IDataObject): IDataObject {
	const { id, part_type, author, created_at } = part;
	const read = readPart(part, {}, readDirectory(part));
	return {
		id,
		part_type,
		text: read.text,
		author_id: asRecord(author)?.id ?? null,
		author_name: read.author.name,
		attachments: read.attachments.map(({ name }) => name),
		created_at,
	} as IDataObject;
}
