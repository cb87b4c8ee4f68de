import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { helpCenterPicker } from './picker';
import { simplify } from './simplify';

export const get = operation({
	name: 'Get',
	action: 'Get help center',
	description: 'Get one help center with its address and languages',
	fields: { helpCenter: helpCenterPicker() },
	effect: 'read',
	request: ({ helpCenter: id }) =>
		endpoint('GET /help_center/help_centers/{help_center_id}', { path: { help_center_id: id } }),
	simplify,
});
