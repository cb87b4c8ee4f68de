import { endpoint } from '../../shared/intercom/request';
import { teamPicker } from '../../shared/records/people';
import type { Resource } from '../../shared/node/operation';
import { operation } from '../../shared/node/operation';
import { optional } from '../../shared/form/field';
import { number } from '../../shared/form/number';

const get = operation({
	name: 'Get',
	action: 'Get team',
	description: 'Get one team with the IDs of its teammates and how it distributes conversations',
	fields: { team: teamPicker() },
	effect: 'read',
	request: ({ team: id }) => endpoint('GET /teams/{team_id}', { path: { team_id: id } }),
});

const getAll = operation({
	name: 'Get Many',
	action: 'Get many teams',
	description:
		'Get many teams with the IDs of their teammates, for example to find where a conversation belongs',
	fields: {},
	effect: 'read',
	request: () => endpoint('GET /teams'),
	pagination: { style: 'whole', items: 'teams' },
});

const getMetrics = operation({
	name: 'Get Metrics',
	action: 'Get metrics of team',
	description:
		'Get how many open, idle and snoozed conversations each teammate of a team has right now; needs real-time monitoring in the Intercom plan',
	fields: {
		team: teamPicker(),
		idleThreshold: optional(
			number('Idle Threshold (Seconds)', {
				default: 1800,
				typeOptions: { minValue: 1, maxValue: 86400 },
				description: 'After how many seconds an open conversation counts as idle',
			}),
		),
	},
	effect: 'read',
	request: ({ team: id, idleThreshold }) =>
		endpoint('GET /teams/{team_id}/metrics', {
			path: { team_id: id },
			query: { idle_threshold: idleThreshold },
		}),
	pagination: { style: 'whole' },
});

export const team: Resource = {
	name: 'Team',
	preferred: 'getAll',
	operations: { get, getAll, getMetrics },
};
