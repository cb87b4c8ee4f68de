import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { searchFilters } from '../search/filters';
import { orderFields, toSort } from '../search/order';
import { simplifyCompany } from './profile';
import { searchableCompanies } from './searchable';

export const search = operation({
	name: 'Search',
	action: 'Search companies',
	description:
		'Find companies by name, company ID, dates, spend, users, tag or custom attributes. Companies without users are never among them.',
	fields: {
		search: searchFilters(searchableCompanies),
		...orderFields(searchableCompanies),
	},
	effect: 'read',
	request: ({ sortBy, sortOrder, search: { query, sort } }) =>
		endpoint('POST /companies/search', { body: { query, sort: toSort(sort, sortBy, sortOrder) } }),
	pagination: { style: 'cursor in body' },
	simplify: simplifyCompany,
});
