import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { fields } from './fields';

export const unarchive = operation({
	name: 'Unarchive',
	action: 'Unarchive contact',
	description: 'Bring an archived contact back; name it by ID, for search finds no archived contacts',
	fields,
	effect: 'repeatable',
	request: ({ contact }) =>
		endpoint('POST /contacts/{contact_id}/unarchive', { path: { contact_id: contact } }),
});
