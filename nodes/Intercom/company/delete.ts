import { endpoint } from '../../shared/intercom/request';
import { deleted, operation } from '../../shared/node/operation';
import { companyPicker } from './picker';

export const deleteCompany = operation({
	name: 'Delete',
	action: 'Delete company',
	description:
		'Archive a company and detach its contacts, who stay; an integration that syncs companies into Intercom may bring it back',
	fields: { company: companyPicker() },
	effect: 'repeatable',
	request: ({ company }) => endpoint('DELETE /companies/{company_id}', { path: { company_id: company } }),
	result: deleted('company'),
});
