import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { teammatePicker } from '../../shared/records/people';
import { simplifyTeammate } from './simplify';

export const get = operation({
	name: 'Get',
	action: 'Get teammate',
	description: 'Get one teammate, with teams and whether they are away',
	fields: { teammate: teammatePicker() },
	effect: 'read',
	request: ({ teammate }) => endpoint('GET /admins/{admin_id}', { path: { admin_id: teammate } }),
	simplify: simplifyTeammate,
});
