import { endpoint } from '../intercom/request';
import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import type { SingleFilterSearchRequest, Ticket } from '../intercom/endpoints';
import type { Field } from '../form/field';
import { Session } from '../session/session';
import type { Words } from '../form/inputs';
import { listSearch } from '../form/listSearch';
import { picker } from '../form/picker';

/** Tickets, what kinds of them a workspace has, and the states they can be in. */

/** The id of a ticket: the one that the API knows, not the number that teammates and customers read. */
export const ticketPicker = (words: Words = {}): Field<string> =>
	picker(
		{
			displayName: 'Ticket',
			subject: 'ticket',
			searchMethod: 'searchTickets',
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
export const ticketTypePicker = (words: Words = {}): Field<string> =>
	picker(
		{ displayName: 'Ticket Type', searchMethod: 'searchTicketTypes', idPlaceholder: 'e.g. 1234' },
		words,
	);

/** A ticket state's id. */
export const ticketStatePicker = (words: Words = {}): Field<string> =>
	picker(
		{ displayName: 'Ticket State', searchMethod: 'searchTicketStates', idPlaceholder: 'e.g. 8269' },
		words,
	);

/** Fills the list of a ticket picker: twenty at a time, all of them or those with the filter in the title. */
export async function searchTickets(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const session = await Session.inEditor(this);
	const { tickets = [], pages } = await session.send(
		endpoint('POST /tickets/search', {
			effect: 'read',
			body: {
				query: filter?.trim() ? { field: 'title', operator: '~', value: filter.trim() } : ANY_TICKET,
				pagination: { per_page: 20, ...(paginationToken && { starting_after: paginationToken }) },
			},
		}),
	);
	return {
		results: tickets.map((ticket) => ({ name: nameOf(ticket), value: String(ticket.id) })),
		paginationToken: pages?.next?.starting_after ?? undefined,
	};
}

/** There is no list of tickets, only a search; this filter finds every one. */
export const ANY_TICKET: SingleFilterSearchRequest = { field: 'created_at', operator: '>', value: 0 };

/** What tells tickets apart in a list: number, title, type. */
function nameOf({ ticket_id: number, ticket_attributes: attributes, ticket_type: type }: Ticket): string {
	return [`#${number}`, attributes?._default_title_, type?.name].filter(Boolean).join(' · ');
}

/** Fills the list of a ticket type picker. */
export const searchTicketTypes = listSearch({
	request: () => endpoint('GET /ticket_types'),
	style: 'whole',
	pickable: ({ archived }) => archived !== true,
	nameOf: ({ name }) => String(name),
});

/** Fills the list of a ticket state picker. */
export const searchTicketStates = listSearch({
	request: () => endpoint('GET /ticket_states'),
	style: 'whole',
	pickable: ({ archived }) => archived !== true,
	nameOf: ({ internal_label: label, category }) => {
		const words = String(category).replaceAll('_', ' ');
		return String(label).toLowerCase() === words ? String(label) : `${String(label)} (${words})`;
	},
});
