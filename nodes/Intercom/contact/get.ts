import { contactPicker } from '../../shared/fields/contact';
import { operation } from '../../shared/operation/operation';
import { includeMergeHistory, simplifyContact } from './profile';

export const get = operation({
	name: 'Get',
	action: 'Get contact',
	description: 'Get one contact, a user or a lead, by ID, external ID or email, with custom attributes',
	fields: { contact: contactPicker(), includeMergeHistory: includeMergeHistory() },
	effect: 'read',
	simplify: simplifyContact,
	request: ({ contact, includeMergeHistory: include_merge_history }) => ({
		method: 'GET',
		path: ['contacts', contact],
		query: { include_merge_history },
	}),
});
