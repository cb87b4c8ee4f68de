import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { simplifyContact } from '../contact/profile';
import { companyPicker } from './picker';

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
