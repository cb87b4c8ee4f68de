import { text } from '../../shared/form/text';
import type { Visitor } from '../../shared/intercom/endpoints';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';

export const get = operation({
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
