import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { contactPicker } from '../../shared/records/contact';

export const getTags = operation({
	name: 'Get Tags',
	action: 'Get tags of contact',
	description: 'Get all tags on a contact, with who put them on and when',
	fields: { contact: contactPicker() },
	effect: 'read',
	request: ({ contact }) => endpoint('GET /contacts/{contact_id}/tags', { path: { contact_id: contact } }),
	pagination: { style: 'whole' },
});
