import type { Resource } from '../../shared/node/operation';
import { get } from './get';
import { getActivityLogEventTypes } from './getActivityLogEventTypes';
import { getActivityLogs } from './getActivityLogs';
import { getAll } from './getAll';
import { getAwayReasons } from './getAwayReasons';
import { getCurrent } from './getCurrent';
import { searchActivityLogs } from './searchActivityLogs';
import { setAway } from './setAway';

export const teammate: Resource = {
	name: 'Teammate',
	preferred: 'getAll',
	operations: {
		get,
		getActivityLogEventTypes,
		getActivityLogs,
		getAll,
		getAwayReasons,
		getCurrent,
		searchActivityLogs,
		setAway,
	},
};
