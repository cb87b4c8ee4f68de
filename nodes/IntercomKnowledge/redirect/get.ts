import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { redirectPicker } from '../helpCenter/picker';
import { helpCenter } from './fields';

export const get = operation({
	name: 'Get',
	action: 'Get redirect',
	description: 'Get one redirect of a help center: from which address it leads where',
	fields: { helpCenter, redirect: redirectPicker(helpCenter) },
	effect: 'read',
	request: ({ helpCenter: center, redirect: id }) =>
		endpoint('GET /help_center/help_centers/{help_center_id}/redirects/{id}', {
			path: { help_center_id: center, id },
		}),
});
