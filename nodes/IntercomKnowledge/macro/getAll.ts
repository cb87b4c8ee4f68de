import { date } from '../../shared/form/date';
import { optional } from '../../shared/form/field';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { simplify } from './simplify';

export const getAll = operation({
	name: 'Get Many',
	action: 'Get many macros',
	description: 'Get many macros: the saved replies of the workspace, the most recently updated first',
	fields: {
		updatedSince: optional(
			date('Updated Since', { description: 'Only macros that were changed after this time' }),
		),
	},
	optionalIn: 'Filters',
	effect: 'read',
	request: ({ updatedSince }) => endpoint('GET /macros', { query: { updated_since: updatedSince } }),
	pagination: { style: 'cursor in query' },
	simplify,
});
