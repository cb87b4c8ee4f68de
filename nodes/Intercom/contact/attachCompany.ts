import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { contactPicker } from '../../shared/records/contact';
import { companyPicker } from '../company/picker';

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
