import { endpoint } from '../../shared/intercom/request';
import { contactPicker } from '../../shared/records/contact';
import { subscriptionPicker } from '../subscriptionType/picker';
import { operation } from '../../shared/node/operation';
import { simplifySubscription } from '../subscriptionType/simplify';
import { choice } from '../../shared/form/choice';

export const addSubscription = operation({
	name: 'Add Subscription',
	action: 'Add subscription to contact',
	description:
		'Opt a contact in to a kind of message or out of it, as the consent type of the subscription has it',
	fields: {
		contact: contactPicker(),
		subscription: subscriptionPicker(),
		consentType: choice(
			'Consent Type',
			[
				{ name: 'Opt In', value: 'opt_in', description: 'The contact agrees to get these messages' },
				{
					name: 'Opt Out',
					value: 'opt_out',
					description: 'The contact wants none of these messages any more',
				},
			],
			{
				description:
					'The consent type of the subscription, which decides what adding it means: a contact added to an opt-out subscription is opted out',
			},
		),
	},
	effect: 'repeatable',
	request: ({ contact, subscription, consentType }) =>
		endpoint('POST /contacts/{contact_id}/subscriptions', {
			path: { contact_id: contact },
			body: { id: subscription, consent_type: consentType },
		}),
});

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
