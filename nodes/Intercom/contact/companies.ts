import { companyPicker } from '../company/picker';
import { endpoint } from '../../shared/intercom/request';
import { contactPicker } from '../../shared/records/contact';
import { operation } from '../../shared/node/operation';
import { simplifyCompany } from '../company/profile';

export const attachCompany = operation({
	name: 'Attach Company',
	action: 'Attach contact to company',
	description: 'Make a contact belong to a company that exists; a contact has room for 1000 companies',
	fields: { contact: contactPicker(), company: companyPicker() },
	effect: 'repeatable',
	request: ({ contact, company }) =>
		endpoint('POST /contacts/{contact_id}/companies', {
			path: { contact_id: contact },
			body: { id: company },
		}),
});

export const detachCompany = operation({
	name: 'Detach Company',
	action: 'Detach contact from company',
	description: 'Make a contact no longer belong to a company',
	fields: { contact: contactPicker(), company: companyPicker() },
	effect: 'repeatable',
	request: ({ contact, company }) =>
		endpoint('DELETE /contacts/{contact_id}/companies/{company_id}', {
			path: { contact_id: contact, company_id: company },
		}),
});

export const getCompanies = operation({
	name: 'Get Companies',
	action: 'Get companies of contact',
	description: 'Get the companies that a contact belongs to',
	fields: { contact: contactPicker() },
	effect: 'read',
	// The description calls the list `companies`, its own example `data`.
	request: ({ contact }) =>
		endpoint('GET /contacts/{contact_id}/companies', { path: { contact_id: contact } }),
	pagination: {
		style: 'page in query',
		items: ({ data, companies }) => data ?? companies ?? [],
	},
	simplify: simplifyCompany,
});
