import type { ActivityLog } from '../../shared/intercom/endpoints';
import { endpoint } from '../../shared/intercom/request';
import { date } from '../../shared/form/date';
import { operation } from '../../shared/node/operation';
import { optional } from '../../shared/form/field';
import { listOfText } from '../../shared/form/text';

/** What teammates did in the workspace: settings changed, data exported, people invited. */

const period = () => ({
	createdAfter: date('Created After', { required: true, description: 'The beginning of the period' }),
	createdBefore: optional(date('Created Before', { description: 'The end of the period; without it, now' })),
});

export const getActivityLogs = operation({
	name: 'Get Activity Logs',
	action: 'Get activity logs',
	description:
		'Get what teammates did in the workspace in a period: sign-ins, changed settings, exports and more',
	fields: period(),
	effect: 'read',
	request: ({ createdAfter, createdBefore }) =>
		endpoint('GET /admins/activity_logs', {
			query: { created_at_after: String(createdAfter), created_at_before: createdBefore?.toString() },
		}),
	pagination: { style: 'page in query', items: 'activity_logs' },
	simplify: simplifyActivity,
});

export const searchActivityLogs = operation({
	name: 'Search Activity Logs',
	action: 'Search activity logs',
	description: 'Find what teammates did in the workspace in a period, by type of activity',
	fields: {
		...period(),
		eventTypes: optional(
			listOfText('Event Types', {
				placeholder: 'e.g. admin_login_success, role_change',
				description:
					'With commas between, or a list from an expression; "Get Activity Log Event Types" knows them all',
			}),
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

export const getActivityLogEventTypes = operation({
	name: 'Get Activity Log Event Types',
	action: 'Get activity log event types',
	description: 'Get the types of activity that logs can be searched for',
	fields: {},
	effect: 'read',
	request: () => endpoint('GET /admins/activity_log_event_types'),
	pagination: {
		style: 'whole',
		items: ({ event_types: types }) => (types ?? []).map((type) => ({ event_type: type })),
	},
});

function simplifyActivity({
	id,
	activity_type,
	activity_description,
	created_at,
	performed_by,
}: ActivityLog) {
	return {
		id,
		activity_type,
		activity_description,
		created_at,
		teammate_id: performed_by?.id,
		teammate_email: performed_by?.email,
		ip: performed_by?.ip,
	};
}
