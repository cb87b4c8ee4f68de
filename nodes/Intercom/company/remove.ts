import { companyPicker } from './picker';
import { operation } from '../../shared/node/operation';

export const remove = operation({
	name: 'Delete',
	action: 'Delete company',
	description:
		'Archive a company and detach its contacts, who stay; an integration that syncs companies into Intercom may bring it back',
	fields: { company: companyPicker() },
	effect: 'repeatable',
	request: ({ company }) => ({ method: 'DELETE', path: ['companies', company] }),
	result: (_body, { company }) => ({ deleted: true, id: company }),
});
