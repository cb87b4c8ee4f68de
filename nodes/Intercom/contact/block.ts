import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { fields } from './fields';

export const block = operation({
	name: 'Block',
	action: 'Block contact',
	description:
		'Block a contact and archive its conversations; a blocked contact cannot be restored or created again',
	fields,
	effect: 'repeatable',
	request: ({ contact }) => endpoint('POST /contacts/{contact_id}/block', { path: { contact_id: contact } }),
});
