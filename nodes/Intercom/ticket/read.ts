import { searchFilters } from '../search/filters';
import { endpoint } from '../../shared/intercom/request';
import { ANY_TICKET, ticketPicker } from '../../shared/records/ticket';
import { operation } from '../../shared/node/operation';
import { searchableTickets } from './searchable';
import { simplifyTicket } from './simplified';

export const get = operation({
	name: 'Get',
	action: 'Get ticket',
	description:
		'Get one ticket by its ID: state, attributes, contact, assignees and, without Simplify, everything written in it',
	fields: { ticket: ticketPicker() },
	effect: 'read',
	request: ({ ticket }) => endpoint('GET /tickets/{ticket_id}', { path: { ticket_id: ticket } }),
	simplify: simplifyTicket,
});

export const getAll = operation({
	name: 'Get Many',
	action: 'Get many tickets',
	description: 'Get many tickets of any type and state. To find certain ones, use Search.',
	fields: {},
	effect: 'read',
	request: () => endpoint('POST /tickets/search', { body: { query: ANY_TICKET } }),
	pagination: { style: 'cursor in body', items: 'tickets' },
	simplify: simplifyTicket,
});

export const search = operation({
	name: 'Search',
	action: 'Search tickets',
	description:
		'Find tickets by filters such as title, type, state, contact, assignee, dates or an attribute of their type',
	fields: { query: searchFilters(searchableTickets) },
	effect: 'read',
	request: ({ query }) => endpoint('POST /tickets/search', { body: { query } }),
	pagination: { style: 'cursor in body', items: 'tickets' },
	simplify: simplifyTicket,
});
