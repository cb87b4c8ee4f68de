import { toggle } from '../../shared/form/choice';
import { optional } from '../../shared/form/field';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { simplifyAttribute } from './simplify';

export const getAll = operation({
	name: 'Get Many',
	action: 'Get many conversation attributes',
	description: 'Get many attributes that conversations can have, with their types and the options of lists',
	fields: {
		includeArchived: optional(
			toggle('Include Archived', { default: true, description: 'Whether to include archived attributes' }),
		),
	},
	optionalIn: 'Filters',
	effect: 'read',
	request: ({ includeArchived }) =>
		endpoint('GET /conversations/attributes', { query: { include_archived: includeArchived } }),
	pagination: { style: 'whole' },
	simplify: simplifyAttribute,
});
