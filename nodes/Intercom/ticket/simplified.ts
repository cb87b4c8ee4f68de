import type { IDataObject } from 'n8n-workflow';
import { toText } from '../../shared/thread/body';
import { asRecord, asText, entries } from '../../shared/reading';

/** What people use of a ticket; the description is plain text. */
export function simplifyTicket(ticket: IDataObject): IDataObject {
	const { id, ticket_id, admin_assignee_id, team_assignee_id, open, updated_at } = ticket;
	const attributes = asRecord(ticket.ticket_attributes);
	const [contact] = entries(ticket.contacts, 'contacts');
	return {
		id,
		ticket_id,
		title: asText(attributes?._default_title_),
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
export function simplifyPart({
	id,
	part_type,
	body,
	author,
	created_at,
	attachments,
}: IDataObject): IDataObject {
	return {
		id,
		part_type,
		text: toText(asText(body) ?? ''),
		author_id: asRecord(author)?.id ?? null,
		author_name: asRecord(author)?.name ?? null,
		attachments: entries(attachments).map(({ name }) => name),
		created_at,
	} as IDataObject;
}
