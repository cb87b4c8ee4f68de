import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { contactPicker } from '../../shared/records/contact';

export const getSegments = operation({
	name: 'Get Segments',
	action: 'Get segments of contact',
	description: 'Get the segments that a contact is in at the moment',
	fields: { contact: contactPicker() },
	effect: 'read',
	request: ({ contact }) =>
		endpoint('GET /contacts/{contact_id}/segments', { path: { contact_id: contact } }),
	pagination: { style: 'whole' },
});
