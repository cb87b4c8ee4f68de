import { searchFields, searchQuery } from '../search/filters';
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
	simplify: simplifyTicket,
	request: ({ ticket }) => ({ method: 'GET', path: ['tickets', ticket] }),
});

export const getAll = operation({
	name: 'Get Many',
	action: 'Get many tickets',
	description: 'Get many tickets of any type and state. To find certain ones, use Search.',
	fields: {},
	effect: 'read',
	simplify: simplifyTicket,
	pagination: { style: 'cursor in body', items: 'tickets' },
	request: () => ({ method: 'POST', path: ['tickets', 'search'], body: { query: ANY_TICKET } }),
});

export const search = operation({
	name: 'Search',
	action: 'Search tickets',
	description:
		'Find tickets by filters such as title, type, state, contact, assignee, dates or an attribute of their type',
	fields: searchFields(searchableTickets),
	effect: 'read',
	simplify: simplifyTicket,
	pagination: { style: 'cursor in body', items: 'tickets' },
	request: (filters) => ({
		method: 'POST',
		path: ['tickets', 'search'],
		body: { query: searchQuery(filters) },
	}),
});
