import { endpoint } from '../../shared/intercom/request';
import { deleted, operation } from '../../shared/node/operation';
import { fields } from './fields';

export const deleteContact = operation({
	name: 'Delete',
	action: 'Delete contact',
	description: 'Delete a contact permanently; to be able to bring it back, archive it instead',
	fields,
	effect: 'repeatable',
	request: ({ contact }) => endpoint('DELETE /contacts/{contact_id}', { path: { contact_id: contact } }),
	result: deleted('contact'),
});
