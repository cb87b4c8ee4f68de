import { endpoint } from '../../shared/intercom/request';
import { segmentPicker } from './picker';
import type { Resource } from '../../shared/node/operation';
import { operation } from '../../shared/node/operation';
import { toggle } from '../../shared/form/choice';
import { optional } from '../../shared/form/field';

export const segment: Resource = {
	name: 'Segment',
	operations: {
		get: operation({
			name: 'Get',
			action: 'Get segment',
			description: 'Get one segment, a saved filter for contacts or companies',
			fields: { segment: segmentPicker() },
			effect: 'read',
			request: ({ segment: id }) => endpoint('GET /segments/{segment_id}', { path: { segment_id: id } }),
		}),
		getAll: operation({
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
		}),
	},
};
