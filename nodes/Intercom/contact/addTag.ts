import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { contactPicker } from '../../shared/records/contact';
import { tagToAddPicker } from '../../shared/records/tag';

export const addTag = operation({
	name: 'Add Tag',
	action: 'Add tag to contact',
	description: 'Put a tag on a contact; a tag named by a name that is new is created',
	fields: { contact: contactPicker(), tag: tagToAddPicker() },
	effect: 'repeatable',
	request: ({ contact, tag }) =>
		endpoint('POST /contacts/{contact_id}/tags', { path: { contact_id: contact }, body: { id: tag } }),
});
