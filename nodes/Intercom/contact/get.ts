import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { contactToRead } from '../../shared/records/contact';
import { includeMergeHistoryField, simplifyContact } from './profile';

export const get = operation({
	name: 'Get',
	action: 'Get contact',
	description: 'Get one contact, a user or a lead, by ID, external ID or email, with custom attributes',
	fields: { contact: contactToRead(), includeMergeHistory: includeMergeHistoryField() },
	effect: 'read',
	request: ({ contact, includeMergeHistory: include_merge_history }) =>
		'id' in contact
			? endpoint('GET /contacts/{contact_id}', {
					path: { contact_id: contact.id },
					query: { include_merge_history },
				})
			: endpoint('GET /contacts/find_by_external_id/{external_id}', {
					path: { external_id: contact.externalId },
					query: { include_merge_history },
				}),
	simplify: simplifyContact,
});
