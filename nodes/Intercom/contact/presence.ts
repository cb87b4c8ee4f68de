import { endpoint } from '../../shared/intercom/request';
import { contactPicker } from '../../shared/records/contact';
import { deleted, operation } from '../../shared/node/operation';

/** Whether a contact is there at all. */

const fields = { contact: contactPicker() };

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

export const unarchive = operation({
	name: 'Unarchive',
	action: 'Unarchive contact',
	description: 'Bring an archived contact back; name it by ID, for search finds no archived contacts',
	fields,
	effect: 'repeatable',
	request: ({ contact }) =>
		endpoint('POST /contacts/{contact_id}/unarchive', { path: { contact_id: contact } }),
});

export const block = operation({
	name: 'Block',
	action: 'Block contact',
	description:
		'Block a contact and archive its conversations; a blocked contact cannot be restored or created again',
	fields,
	effect: 'repeatable',
	request: ({ contact }) => endpoint('POST /contacts/{contact_id}/block', { path: { contact_id: contact } }),
});

export const remove = operation({
	name: 'Delete',
	action: 'Delete contact',
	description: 'Delete a contact permanently; to be able to bring it back, archive it instead',
	fields,
	effect: 'repeatable',
	request: ({ contact }) => endpoint('DELETE /contacts/{contact_id}', { path: { contact_id: contact } }),
	result: deleted('contact'),
});
