import { toggle } from '../../shared/form/choice';
import { optional } from '../../shared/form/field';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { modelField } from './fields';
import { simplify } from './simplify';

export const getAll = operation({
	name: 'Get Many',
	action: 'Get many data attributes',
	description:
		'Get many attributes of contacts or companies, standard and custom, with their names and types',
	fields: {
		model: optional(modelField()),
		includeArchived: optional(
			toggle('Include Archived', { default: true, description: 'Whether to include archived attributes' }),
		),
	},
	optionalIn: 'Filters',
	effect: 'read',
	request: ({ model, includeArchived }) =>
		endpoint('GET /data_attributes', { query: { model, include_archived: includeArchived } }),
	pagination: { style: 'whole' },
	simplify,
});
