import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { contactInBody } from '../../shared/records/contact';

/** What Intercom knows of what a contact did. */

export const getAll = operation({
	name: 'Get Many',
	action: 'Get many data events',
	description:
		'Get many data events of one contact, newest first; Intercom lists those of the last 90 days, "Get Summaries" counts all',
	fields: { contact: contactInBody() },
	effect: 'read',
	request: ({ contact }) => endpoint('GET /events', { query: { type: 'user', ...contact } }),
	pagination: { style: 'address', items: 'events' },
});
