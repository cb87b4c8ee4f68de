import { companyPicker } from './picker';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { simplifyContact } from '../contact/profile';

/** Who belongs to a company, and where it belongs. */

export const getContacts = operation({
	name: 'Get Contacts',
	action: 'Get contacts of company',
	description: 'Get the contacts that belong to a company',
	fields: { company: companyPicker() },
	effect: 'read',
	request: ({ company }) =>
		endpoint('GET /companies/{company_id}/contacts', { path: { company_id: company } }),
	pagination: { style: 'page in query' },
	simplify: simplifyContact,
});

export const getSegments = operation({
	name: 'Get Segments',
	action: 'Get segments of company',
	description: 'Get the segments that a company is in at the moment',
	fields: { company: companyPicker() },
	effect: 'read',
	request: ({ company }) =>
		endpoint('GET /companies/{company_id}/segments', { path: { company_id: company } }),
	pagination: { style: 'whole' },
});
