import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { segmentPicker } from './picker';

export const get = operation({
	name: 'Get',
	action: 'Get segment',
	description: 'Get one segment, a saved filter for contacts or companies',
	fields: { segment: segmentPicker() },
	effect: 'read',
	request: ({ segment: id }) => endpoint('GET /segments/{segment_id}', { path: { segment_id: id } }),
});
