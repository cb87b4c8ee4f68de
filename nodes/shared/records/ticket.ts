import { readTitle } from '../thread/thread';
import { endpoint } from '../intercom/request';
import type { SingleFilterSearchRequest, Ticket } from '../intercom/endpoints';
import { cursorList, editorList } from '../form/editorList';
import type { Input, Words } from '../form/field';
import { picker } from '../form/picker';

/** Tickets, what kinds of them a workspace has, and the states they can be in. */

/** The id of a ticket: the one that the API knows, not the number that teammates and customers read. */
export const ticketPicker = (words: Words = {}): Input<string> =>
	picker(
		{
			displayName: 'Ticket',
			subject: 'ticket',
			list: tickets,
			idPlaceholder: 'e.g. 215472856448646',
			url: {
				pattern: /\/(?:tickets?|conversations?)\/(\d+)/,
				placeholder: 'e.g. https://app.intercom.com/a/inbox/abc123/inbox/all/conversation/215472856448646',
			},
		},
		{
			description: 'An ID is the one that the API gives, not the number that the ticket has in the inbox',
			...words,
		},
	);

/** A ticket type's id. */
export const ticketTypePicker = (words: Words = {}): Input<string> =>
	picker({ displayName: 'Ticket Type', list: ticketTypes, idPlaceholder: 'e.g. 1234' }, words);

/** A ticket state's id. */
export const ticketStatePicker = (words: Words = {}): Input<string> =>
	picker({ displayName: 'Ticket State', list: ticketStates, idPlaceholder: 'e.g. 8269' }, words);

const tickets = cursorList('Tickets', {
	request: (wanted, pagination) =>
		endpoint('POST /tickets/search', {
			effect: 'read',
			body: { query: wanted ? { field: 'title', operator: '~', value: wanted } : ANY_TICKET, pagination },
		}),
	entries: ({ tickets: found }) => found,
	nameOf,
});

/** There is no list of tickets, only a search; this filter finds every one. */
export const ANY_TICKET: SingleFilterSearchRequest = { field: 'created_at', operator: '>', value: 0 };

/** What tells tickets apart in a list: number, title, type. */
function nameOf(ticket: Ticket): string {
	const { ticket_id: number, ticket_type: type } = ticket;
	return [`#${number}`, readTitle(ticket), type?.name].filter(Boolean).join(' · ');
}

/** The types of tickets, as one picks them. */
export const ticketTypes = editorList('TicketTypes', {
	request: () => endpoint('GET /ticket_types'),
	style: 'whole',
	pickable: ({ archived }) => archived !== true,
	nameOf: ({ name }) => String(name),
});

const ticketStates = editorList('TicketStates', {
	request: () => endpoint('GET /ticket_states'),
	style: 'whole',
	pickable: ({ archived }) => archived !== true,
	nameOf: ({ internal_label: label, category }) => {
		const words = String(category).replaceAll('_', ' ');
		return String(label).toLowerCase() === words ? String(label) : `${String(label)} (${words})`;
	},
});
