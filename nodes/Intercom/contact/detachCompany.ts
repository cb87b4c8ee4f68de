import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { contactPicker } from '../../shared/records/contact';
import { companyPicker } from '../company/picker';

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
