import { someOrNone } from '../../shared/form/counted';
import { optional } from '../../shared/form/field';
import { listOfText } from '../../shared/form/text';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { period } from './fields';
import { simplifyActivity } from './simplify';

export const searchActivityLogs = operation({
	name: 'Search Activity Logs',
	action: 'Search activity logs',
	description: 'Find what teammates did in the workspace in a period, by type of activity',
	fields: {
		...period(),
		eventTypes: optional(
			someOrNone(
				listOfText('Event Types', {
					placeholder: 'e.g. admin_login_success, role_change',
					description:
						'With commas between, or a list from an expression; "Get Activity Log Event Types" knows them all',
				}),
			),
		),
	},
	effect: 'read',
	request: ({ createdAfter, createdBefore, eventTypes }) =>
		endpoint('POST /admins/activity_logs/search', {
			body: { created_at_after: createdAfter, created_at_before: createdBefore, event_types: eventTypes },
		}),
	pagination: { style: 'page in body', items: 'activity_logs', maximum: 250 },
	simplify: simplifyActivity,
});
