import { toggle } from '../../shared/form/choice';
import { optional } from '../../shared/form/field';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { simplifyTeammate } from './simplify';

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
