import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { contactPicker } from '../../shared/records/contact';
import { simplifyCompany } from '../company/profile';

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
