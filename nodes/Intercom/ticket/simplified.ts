import type { Ticket, TicketReply } from '../../shared/intercom/endpoints';
import { asText } from '../../shared/reading';
import { readDirectory } from '../../shared/thread/author';
import { toText } from '../../shared/thread/body';
import { readPart } from '../../shared/thread/part';
import { readTitle } from '../../shared/thread/thread';

/** What people use of a ticket; the description is plain text. */
export function simplifyTicket(ticket: Ticket) {
	const { id, ticket_id, admin_assignee_id, team_assignee_id, open, updated_at } = ticket;
	return {
		id,
		ticket_id,
		title: readTitle(ticket),
		// Seen as text and as HTML; Intercom's documentation does not say which it is when.
		description: toText(asText(ticket.ticket_attributes?._default_description_) ?? '', 'unknown'),
		// Some answers have the state's category in its place.
		state: ticket.ticket_state?.internal_label ?? ticket.ticket_state,
		open,
		contact_id: ticket.contacts?.contacts?.[0]?.id ?? null,
		admin_assignee_id,
		team_assignee_id,
		updated_at,
	};
}

/** What people use of something written into a ticket. */
export function simplifyPart(part: TicketReply) {
	const { id, part_type, author, created_at } = part;
	const read = readPart(part, 'html', {}, readDirectory(part));
	return {
		id,
		part_type,
		text: read.text,
		author_id: author?.id ?? null,
		author_name: read.author.name,
		attachments: read.attachments.map(({ name }) => name),
		created_at,
	};
}
