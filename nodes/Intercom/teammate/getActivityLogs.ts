import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { period } from './fields';
import { simplifyActivity } from './simplify';

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
