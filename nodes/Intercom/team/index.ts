import { number } from '../../shared/form/inputs';
import { teamPicker } from '../../shared/records/people';
import { optional } from '../../shared/form/field';
import type { Resource } from '../../shared/node/operation';
import { operation } from '../../shared/node/operation';

const get = operation({
	name: 'Get',
	action: 'Get team',
	description: 'Get one team with the IDs of its teammates and how it distributes conversations',
	fields: { team: teamPicker() },
	effect: 'read',
	request: ({ team: id }) => ({ method: 'GET', path: ['teams', id] }),
});

const getAll = operation({
	name: 'Get Many',
	action: 'Get many teams',
	description:
		'Get many teams with the IDs of their teammates, for example to find where a conversation belongs',
	fields: {},
	effect: 'read',
	pagination: { style: 'whole', items: 'teams' },
	request: () => ({ method: 'GET', path: ['teams'] }),
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
	pagination: { style: 'whole' },
	request: ({ team: id, idleThreshold }) => ({
		method: 'GET',
		path: ['teams', id, 'metrics'],
		query: { idle_threshold: idleThreshold },
	}),
});

export const team: Resource = {
	name: 'Team',
	preferred: 'getAll',
	operations: { get, getAll, getMetrics },
};
