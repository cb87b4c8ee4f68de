import { choice } from '../../shared/form/choice';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { contactInBody } from '../../shared/records/contact';
import { simplifyContact } from '../contact/profile';
import { found } from './body';
import { userId, id, email, foundBy } from './fields';

export const convert = operation({
	name: 'Convert',
	action: 'Convert visitor to contact',
	description:
		'Make a lead or a user of a visitor; a user who exists keeps the conversations of both. The visitor is gone afterwards.',
	fields: {
		...found(userId, id, email),
		convertTo: choice(
			'Convert To',
			[
				{ name: 'Lead', value: 'lead' },
				{ name: 'User', value: 'user' },
			],
			{ default: 'user' },
		),
		contact: contactInBody(
			{
				displayName: 'Contact',
				description:
					'Who the visitor is. One that does not exist yet is created with the external ID or email.',
			},
			{ id: 'id', externalId: 'user_id' },
		),
	},
	effect: 'once',
	request: ({ visitor, findBy, convertTo, contact }) =>
		endpoint('POST /visitors/convert', {
			body: { type: convertTo, visitor: foundBy(findBy, visitor), user: contact },
		}),
	simplify: simplifyContact,
});
