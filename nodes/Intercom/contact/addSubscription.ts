import { choice } from '../../shared/form/choice';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { contactPicker } from '../../shared/records/contact';
import { subscriptionPicker } from '../subscriptionType/picker';

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
