import { toggle } from '../../shared/form/choice';
import { optional } from '../../shared/form/field';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';

export const getAll = operation({
	name: 'Get Many',
	action: 'Get many segments',
	description: 'Get many segments, the saved filters for contacts and companies',
	fields: {
		includeCount: optional(
			toggle('Include Count', {
				description: 'Whether to include how many contacts are in each segment',
			}),
		),
	},
	effect: 'read',
	request: ({ includeCount }) => endpoint('GET /segments', { query: { include_count: includeCount } }),
	pagination: { style: 'page in query', items: 'segments' },
});
