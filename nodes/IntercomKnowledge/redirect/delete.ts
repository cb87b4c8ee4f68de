import { endpoint } from '../../shared/intercom/request';
import { deleted, operation } from '../../shared/node/operation';
import { redirectPicker } from '../helpCenter/picker';
import { helpCenter } from './fields';

export const deleteRedirect = operation({
	name: 'Delete',
	action: 'Delete redirect',
	description: 'Delete a redirect of a help center; its old address leads nowhere then',
	fields: { helpCenter, redirect: redirectPicker(helpCenter) },
	effect: 'repeatable',
	request: ({ helpCenter: center, redirect: id }) =>
		endpoint('DELETE /help_center/help_centers/{help_center_id}/redirects/{id}', {
			path: { help_center_id: center, id },
		}),
	result: deleted('redirect'),
});
