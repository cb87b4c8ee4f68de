import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';

export const getAll = operation({
	name: 'Get Many',
	action: 'Get many ticket states',
	description:
		'Get many states that tickets can be in, with what teammates and customers read, and for which ticket types',
	fields: {},
	effect: 'read',
	request: () => endpoint('GET /ticket_states'),
	pagination: { style: 'whole' },
	simplify: ({ id, category, internal_label, external_label, archived, ticket_types: types }) => ({
		id,
		category,
		internal_label,
		external_label,
		archived,
		ticket_type_ids: (types?.data ?? []).map((type) => type.id),
	}),
});
