import { optional } from '../../shared/form/field';
import { number } from '../../shared/form/number';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { teamPicker } from '../../shared/records/people';

export const getMetrics = operation({
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
