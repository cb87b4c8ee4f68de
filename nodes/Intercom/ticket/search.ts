import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { searchFilters } from '../search/filters';
import { searchableTickets } from './searchable';
import { simplifyTicket } from './simplified';

export const search = operation({
	name: 'Search',
	action: 'Search tickets',
	description:
		'Find tickets by filters such as title, type, state, contact, assignee, dates or an attribute of their type',
	fields: { search: searchFilters(searchableTickets) },
	effect: 'read',
	request: ({ search: { query } }) => endpoint('POST /tickets/search', { body: { query } }),
	pagination: {
		style: 'cursor in body',
		items: 'tickets',
		slices: { by: 'updated_at', precision: 'second' },
	},
	simplify: simplifyTicket,
});
