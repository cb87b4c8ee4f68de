import { endpoint } from '../../shared/intercom/request';
import { contactPicker } from '../../shared/records/contact';
import { operation } from '../../shared/node/operation';
import { noteBody, noteFields, simplifyNote } from '../note/note';

export const createNote = operation({
	name: 'Create Note',
	action: 'Create note on contact',
	description: 'Write an internal note on the profile of a contact; the customer never sees it',
	fields: { contact: contactPicker(), ...noteFields() },
	effect: 'once',
	request: ({ contact, ...note }) =>
		endpoint('POST /contacts/{contact_id}/notes', { path: { contact_id: contact }, body: noteBody(note) }),
});

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
