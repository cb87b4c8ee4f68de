import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { contactPicker } from '../../shared/records/contact';
import { simplifyNote } from '../note/note';

export const getNotes = operation({
	name: 'Get Notes',
	action: 'Get notes of contact',
	description: 'Get the internal notes on the profile of a contact, newest first',
	fields: { contact: contactPicker() },
	effect: 'read',
	request: ({ contact }) => endpoint('GET /contacts/{contact_id}/notes', { path: { contact_id: contact } }),
	pagination: { style: 'page in query' },
	simplify: simplifyNote,
});
