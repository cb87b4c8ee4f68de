import type { Admin, AdminWithApp } from '../../shared/intercom/endpoints';
import { endpoint } from '../../shared/intercom/request';
import { teammatePicker } from '../../shared/records/people';
import { operation } from '../../shared/node/operation';
import { toggle } from '../../shared/form/choice';
import { optional } from '../../shared/form/field';

export const get = operation({
	name: 'Get',
	action: 'Get teammate',
	description: 'Get one teammate, with teams and whether they are away',
	fields: { teammate: teammatePicker() },
	effect: 'read',
	request: ({ teammate }) => endpoint('GET /admins/{admin_id}', { path: { admin_id: teammate } }),
	simplify: simplifyTeammate,
});

export const getAll = operation({
	name: 'Get Many',
	action: 'Get many teammates',
	description: 'Get many teammates of the workspace: the people (and bots with a seat) who answer customers',
	fields: {
		displayAvatar: optional(
			toggle('Display Avatar', { description: "Whether to include the address of each teammate's picture" }),
		),
	},
	effect: 'read',
	request: ({ displayAvatar }) => endpoint('GET /admins', { query: { display_avatar: displayAvatar } }),
	pagination: { style: 'whole', items: 'admins' },
	simplify: simplifyTeammate,
});

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

/** The picture is described as an address, and for the one whom the token belongs to as an object that has it. */
type Teammate = Omit<Admin, 'avatar'> & { avatar?: Admin['avatar'] | AdminWithApp['avatar'] };

/** What people use of a teammate. */
function simplifyTeammate({ avatar, ...teammate }: Teammate) {
	return {
		id: teammate.id,
		name: teammate.name,
		email: teammate.email,
		job_title: teammate.job_title,
		role: teammate.role?.name,
		team_ids: teammate.team_ids,
		has_inbox_seat: teammate.has_inbox_seat,
		away_mode_enabled: teammate.away_mode_enabled,
		away_mode_reassign: teammate.away_mode_reassign,
		...(avatar && { avatar: typeof avatar === 'string' ? avatar : avatar.image_url }),
	};
}
