import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { contactPicker } from '../../shared/records/contact';
import { tagPicker } from '../../shared/records/tag';

export const removeTag = operation({
	name: 'Remove Tag',
	action: 'Remove tag from contact',
	description: 'Take a tag off a contact; the tag itself stays in the workspace',
	fields: { contact: contactPicker(), tag: tagPicker() },
	effect: 'repeatable',
	request: ({ contact, tag }) =>
		endpoint('DELETE /contacts/{contact_id}/tags/{tag_id}', { path: { contact_id: contact, tag_id: tag } }),
});
