import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { contactPicker } from '../../shared/records/contact';

export const getAll = operation({
	name: 'Get Many',
	action: 'Get many banners for contact',
	description:
		'Get many banners that a contact matches right now, to show them; Intercom counts each as shown',
	fields: { contact: contactPicker() },
	// Each reading is counted as an impression: a second one after a broken connection is worth the banners.
	effect: 'repeatable',
	request: ({ contact }) => endpoint('GET /contacts/{id}/banners', { path: { id: contact } }),
	pagination: { style: 'whole' },
});
