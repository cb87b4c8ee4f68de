import type { Visitor } from '../../shared/intercom/endpoints';
import { endpoint } from '../../shared/intercom/request';
import { contactAttributes } from '../../shared/attributes/models';
import { customAttributes } from '../../shared/attributes/field';
import { contactInBody } from '../../shared/records/contact';
import { changes } from '../../shared/session/changes';
import type { Resource } from '../../shared/node/operation';
import { operation } from '../../shared/node/operation';
import { simplifyContact } from '../contact/profile';
import { choice } from '../../shared/form/choice';
import { optional } from '../../shared/form/field';
import { anyText, text } from '../../shared/form/text';

/** Somebody on your site who is not known yet. Intercom lists visitors nowhere: who wants one has its ID already. */

const userId = { name: 'User ID', value: 'user_id', description: "The ID in the visitor's browser" } as const;
const id = { name: 'ID', value: 'id', description: 'The ID that Intercom gave to the visitor' } as const;
const email = { name: 'Email', value: 'email' } as const;

const found = <const Ways extends ReadonlyArray<typeof userId | typeof id | typeof email>>(
	...ways: Ways
) => ({
	findBy: choice<Ways[number]>('Find Visitor By', ways),
	visitor: text('Visitor', { placeholder: 'e.g. 3ecf64d0-9ed1-4e9f-88e1-da7d6e6782f3' }),
});

const get = operation({
	name: 'Get',
	action: 'Get visitor',
	description: "Get one visitor, who is no lead or user yet, by the user ID in the visitor's browser",
	fields: {
		visitor: text('User ID', {
			placeholder: 'e.g. 3ecf64d0-9ed1-4e9f-88e1-da7d6e6782f3',
			description: "The ID in the visitor's browser, which Intercom makes",
		}),
	},
	effect: 'read',
	request: ({ visitor: user_id }) => endpoint('GET /visitors', { query: { user_id } }),
	simplify: simplifyVisitor,
});

const update = operation({
	name: 'Update',
	action: 'Update visitor',
	description: 'Change the name or custom attributes of a visitor; what is not given stays as it is',
	fields: {
		...found(userId, id),
		name: optional(anyText('Name', { placeholder: 'e.g. Nora Lind' })),
		customAttributes: customAttributes(contactAttributes),
	},
	optionalIn: 'Update Fields',
	effect: 'repeatable',
	request: ({ visitor, findBy, name, customAttributes: custom_attributes }) =>
		endpoint('PUT /visitors', {
			body: {
				...{ id: undefined, user_id: undefined, ...foundBy(findBy, visitor) },
				...changes({ name, custom_attributes }),
			},
		}),
});

const convert = operation({
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

/** What is given of a visitor, as Intercom takes it: one of the ways under its own name. */
const foundBy = <Way extends 'user_id' | 'id' | 'email'>(way: Way, value: string) =>
	({ [way]: value }) as { [Each in Way]: Record<Each, string> }[Way];

/** What people use of a visitor. */
function simplifyVisitor(visitor: Visitor & { last_request_at?: number | null }) {
	return {
		id: visitor.id,
		user_id: visitor.user_id,
		name: visitor.name,
		pseudonym: visitor.pseudonym,
		email: visitor.email,
		phone: visitor.phone,
		created_at: visitor.created_at,
		// Intercom describes it with a slip of the pen, which one day it may correct.
		last_request_at: visitor.las_request_at ?? visitor.last_request_at,
		referrer: visitor.referrer,
		custom_attributes: visitor.custom_attributes,
	};
}

export const visitor: Resource = {
	name: 'Visitor',
	operations: { get, update, convert },
};
