import { endpoint } from '../../shared/intercom/request';
import { contactPicker } from '../../shared/records/contact';
import type { Resource } from '../../shared/node/operation';
import { operation } from '../../shared/node/operation';
import { text } from '../../shared/form/text';

const getAll = operation({
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

const dismiss = operation({
	name: 'Dismiss',
	action: 'Dismiss banner for contact',
	description: 'Record that a contact has closed a banner; the Messenger no longer shows it to them either',
	fields: {
		contact: contactPicker(),
		// A list to pick from would count every banner in it as shown to the contact.
		viewId: text('View ID', {
			placeholder: 'e.g. 645719311',
			description: 'The view_id that "Get Many" gives with the banner',
		}),
	},
	effect: 'repeatable',
	request: ({ contact, viewId }) =>
		endpoint('POST /contacts/{id}/banners/{view_id}/dismiss', { path: { id: contact, view_id: viewId } }),
});

export const banner: Resource = { name: 'Banner', preferred: 'getAll', operations: { dismiss, getAll } };
