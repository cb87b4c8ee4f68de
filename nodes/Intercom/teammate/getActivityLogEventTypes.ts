import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';

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
