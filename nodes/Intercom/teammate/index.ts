import type { Resource } from '../../shared/node/operation';
import { getActivityLogEventTypes, getActivityLogs, searchActivityLogs } from './activityLogs';
import { getAwayReasons, setAway } from './away';
import { get, getAll, getCurrent } from './get';

export const teammate: Resource = {
	name: 'Teammate',
	preferred: 'getAll',
	operations: {
		...{ get, getAll, getCurrent },
		...{ setAway, getAwayReasons },
		...{ getActivityLogs, searchActivityLogs, getActivityLogEventTypes },
	},
};
