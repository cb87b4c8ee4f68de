import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { contactInBody } from '../../shared/records/contact';

export const getSummaries = operation({
	name: 'Get Summaries',
	action: 'Get summaries of data events',
	description: 'Get for each kind of data event how often a contact did it, and when first and last',
	fields: { contact: contactInBody() },
	effect: 'read',
	request: ({ contact }) => endpoint('GET /events', { query: { type: 'user', ...contact, summary: true } }),
	pagination: { style: 'whole', items: 'events' },
});
