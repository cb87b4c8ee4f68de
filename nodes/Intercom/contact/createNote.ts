import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { contactPicker } from '../../shared/records/contact';
import { noteBody, noteFields } from '../note/note';

export const createNote = operation({
	name: 'Create Note',
	action: 'Create note on contact',
	description: 'Write an internal note on the profile of a contact; the customer never sees it',
	fields: { contact: contactPicker(), ...noteFields() },
	effect: 'once',
	request: ({ contact, ...note }) =>
		endpoint('POST /contacts/{contact_id}/notes', { path: { contact_id: contact }, body: noteBody(note) }),
});
