import { text } from '../../shared/form/text';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { contactPicker } from '../../shared/records/contact';

export const dismiss = operation({
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
