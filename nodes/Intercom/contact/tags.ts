import { endpoint } from '../../shared/intercom/request';
import { contactPicker } from '../../shared/records/contact';
import { tagPicker, tagToAddPicker } from '../../shared/records/tag';
import { operation } from '../../shared/node/operation';

export const addTag = operation({
	name: 'Add Tag',
	action: 'Add tag to contact',
	description: 'Put a tag on a contact; a tag named by a name that is new is created',
	fields: { contact: contactPicker(), tag: tagToAddPicker() },
	effect: 'repeatable',
	request: ({ contact, tag }) =>
		endpoint('POST /contacts/{contact_id}/tags', { path: { contact_id: contact }, body: { id: tag } }),
});

export const removeTag = operation({
	name: 'Remove Tag',
	action: 'Remove tag from contact',
	description: 'Take a tag off a contact; the tag itself stays in the workspace',
	fields: { contact: contactPicker(), tag: tagPicker() },
	effect: 'repeatable',
	request: ({ contact, tag }) =>
		endpoint('DELETE /contacts/{contact_id}/tags/{tag_id}', { path: { contact_id: contact, tag_id: tag } }),
});

export const getTags = operation({
	name: 'Get Tags',
	action: 'Get tags of contact',
	description: 'Get all tags on a contact, with who put them on and when',
	fields: { contact: contactPicker() },
	effect: 'read',
	request: ({ contact }) => endpoint('GET /contacts/{contact_id}/tags', { path: { contact_id: contact } }),
	pagination: { style: 'whole' },
});
