import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { fields } from './fields';

export const archive = operation({
	name: 'Archive',
	action: 'Archive contact',
	description:
		'Archive a contact: it disappears from lists and searches, and can be brought back with "Unarchive"',
	fields,
	effect: 'repeatable',
	request: ({ contact }) =>
		endpoint('POST /contacts/{contact_id}/archive', { path: { contact_id: contact } }),
});
