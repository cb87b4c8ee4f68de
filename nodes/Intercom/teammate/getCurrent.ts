import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';

export const getCurrent = operation({
	name: 'Get Current',
	action: 'Get current teammate',
	description: 'Get the teammate that the credential belongs to, with the workspace and its region',
	fields: {},
	effect: 'read',
	request: () => endpoint('GET /me'),
	simplify: (teammate) => {
		const { id_code, name, region, timezone } = teammate.app ?? {};
		return {
			id: teammate.id,
			name: teammate.name,
			email: teammate.email,
			has_inbox_seat: teammate.has_inbox_seat,
			workspace_id: id_code,
			workspace_name: name,
			region,
			timezone,
		};
	},
});
