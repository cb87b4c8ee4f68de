import { contactPath } from '../../shared/records/contact';
import { operation } from '../../shared/node/operation';
import { includeMergeHistory, simplifyContact } from './profile';

export const get = operation({
	name: 'Get',
	action: 'Get contact',
	description: 'Get one contact, a user or a lead, by ID, external ID or email, with custom attributes',
	fields: { contact: contactPath(), includeMergeHistory: includeMergeHistory() },
	effect: 'read',
	request: ({ contact, includeMergeHistory: include_merge_history }) => ({
		method: 'GET',
		path: contact,
		query: { include_merge_history },
	}),
	simplify: simplifyContact,
});
