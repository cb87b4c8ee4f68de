import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { contactPicker } from '../../shared/records/contact';
import { subscriptionPicker } from '../subscriptionType/picker';

export const removeSubscription = operation({
	name: 'Remove Subscription',
	action: 'Remove subscription from contact',
	description:
		'Take back what a contact chose for a subscription: the default of the subscription holds again',
	fields: { contact: contactPicker(), subscription: subscriptionPicker() },
	effect: 'repeatable',
	request: ({ contact, subscription }) =>
		endpoint('DELETE /contacts/{contact_id}/subscriptions/{subscription_id}', {
			path: { contact_id: contact, subscription_id: subscription },
		}),
});
