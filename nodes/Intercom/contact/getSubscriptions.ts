import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { contactPicker } from '../../shared/records/contact';
import { simplifySubscription } from '../subscriptionType/simplify';

export const getSubscriptions = operation({
	name: 'Get Subscriptions',
	action: 'Get subscriptions of contact',
	description: 'Get the subscriptions for which a contact made a choice: opted in to, or opted out of',
	fields: { contact: contactPicker() },
	effect: 'read',
	request: ({ contact }) =>
		endpoint('GET /contacts/{contact_id}/subscriptions', { path: { contact_id: contact } }),
	pagination: { style: 'whole' },
	simplify: simplifySubscription,
});
