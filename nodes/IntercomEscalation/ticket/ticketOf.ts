import type { IDataObject } from 'n8n-workflow';
import type { Ticket } from '../../shared/intercom/endpoints';
import { endpoint } from '../../shared/intercom/request';
import { asId, asRecord, asText, entries } from '../../shared/reading';
import type { ItemSession } from '../../shared/session/session';
import { readAppCode } from '../../shared/thread/author';

/** The ticket of a conversation: what it became itself, or a back-office ticket that is linked with it. */

/** @returns undefined where there is no ticket of this ID; a conversation that is none has none of its own */
export async function readTicket(id: string, session: ItemSession): Promise<Ticket | undefined> {
	const { status, body } = await session.exchange(
		endpoint('GET /tickets/{ticket_id}', { path: { ticket_id: id }, expects: [404] }),
	);
	return status === 404 ? undefined : (body as Ticket);
}

/**
 * The ticket that a conversation has; the memory of whether it is to become one.
 * @param record as `GET /conversations/{id}` gives it
 */
export async function ticketOf(record: IDataObject, session: ItemSession): Promise<Ticket | undefined> {
	const own = await readTicket(asId(record.id) ?? '', session);
	if (own) return own;
	const linked = entries(record.linked_objects).find(
		({ type, category }) => type === 'ticket' && category === 'Back-office',
	);
	const id = asId(linked?.id);
	return id === null ? undefined : await readTicket(id, session);
}

/** The part by which the newest change of its state happened; undefined where it is still in its first. */
export const stateChangeOf = (ticket: Ticket): IDataObject | undefined =>
	stateParts(ticket).findLast(({ ticket_state: state, previous_ticket_state: before }) => state !== before);

/** Whether an app made it, and no person by hand: an app's part names the app. */
export const isMadeByApp = (ticket: Ticket): boolean => {
	const [first] = stateParts(ticket);
	return first === undefined ? ticket.category === 'Back-office' : readAppCode(first) !== null;
};

const stateParts = ({ ticket_parts: parts }: Ticket): IDataObject[] =>
	entries(asRecord(parts), 'ticket_parts').filter(({ part_type: type }) =>
		asText(type)?.startsWith('ticket_state'),
	);
