import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { REDIRECTS_A_PAGE } from '../helpCenter/picker';
import { helpCenter } from './fields';

export const getAll = operation({
	name: 'Get Many',
	action: 'Get many redirects',
	description: 'Get many redirects of a help center, the most recently updated first',
	fields: { helpCenter },
	effect: 'read',
	request: ({ helpCenter: center }) =>
		endpoint('GET /help_center/help_centers/{help_center_id}/redirects', {
			path: { help_center_id: center },
		}),
	pagination: { style: 'page in query', maximum: REDIRECTS_A_PAGE },
});
